package nl.doelbinding.servlet;

import nl.doelbinding.annotations.LegalBasis;
import nl.doelbinding.annotations.Purpose;

@Purpose(name = "Mailing", description = "Post versturen", legalBasis = LegalBasis.CONSENT)
interface Mailing {}
