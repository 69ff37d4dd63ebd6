package nl.doelbinding.servlet;

import nl.doelbinding.annotations.LegalBasis;
import nl.doelbinding.annotations.Purpose;

@Purpose(name = "Reminding", description = "Herinneringen", legalBasis = LegalBasis.CONSENT)
interface Reminding extends Mailing {}
