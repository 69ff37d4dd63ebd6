package acme.purposes;

import nl.doelbinding.annotations.*;

@Purpose(
    name = "Nieuwsbrief",
    description = "Nieuws over onze producten per e-mail versturen",
    legalBasis = LegalBasis.CONSENT,
    retention = "until consent-withdrawn")
public interface Newsletter {}
