package nl.doelbinding.propagation;

import nl.doelbinding.annotations.LegalBasis;
import nl.doelbinding.annotations.Purpose;

@Purpose(name = "Nieuwsbrief", description = "Nieuws versturen", legalBasis = LegalBasis.CONSENT)
interface Newsletter {}
