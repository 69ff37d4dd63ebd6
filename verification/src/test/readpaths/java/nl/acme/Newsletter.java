package nl.acme;

import nl.doelbinding.annotations.LegalBasis;
import nl.doelbinding.annotations.Purpose;

@Purpose(name = "Nieuwsbrief", description = "Nieuws versturen", legalBasis = LegalBasis.CONSENT)
public interface Newsletter {}
