package nl.doelbinding.purpose;

import nl.doelbinding.annotations.LegalBasis;
import nl.doelbinding.annotations.Purpose;

@Purpose(name = "Advertenties", description = "Adverteren", legalBasis = LegalBasis.CONSENT)
interface Advertising extends Marketing {}
