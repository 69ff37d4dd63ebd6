package nl.doelbinding.purpose;

import nl.doelbinding.annotations.LegalBasis;
import nl.doelbinding.annotations.Purpose;

@Purpose(name = "Marketing", description = "Reclame maken", legalBasis = LegalBasis.CONSENT)
interface Marketing {}
