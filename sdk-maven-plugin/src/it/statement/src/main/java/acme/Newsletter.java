package acme;

import nl.doelbinding.annotations.LegalBasis;
import nl.doelbinding.annotations.Purpose;

@Purpose(
    name = "Nieuwsbrief",
    description = "Nieuws per e-mail versturen",
    legalBasis = LegalBasis.CONSENT,
    retention = "until consent-withdrawn")
public interface Newsletter {}
