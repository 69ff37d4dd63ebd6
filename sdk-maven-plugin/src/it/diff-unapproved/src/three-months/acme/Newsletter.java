package acme;

import nl.doelbinding.annotations.LegalBasis;
import nl.doelbinding.annotations.Purpose;

@Purpose(
    name = "Nieuwsbrief",
    description = "Nieuws per e-mail versturen",
    legalBasis = LegalBasis.CONSENT,
    retention = "P3M")
public interface Newsletter {}
