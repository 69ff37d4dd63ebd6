package acme;

import nl.doelbinding.annotations.*;

@Purpose(
    name = "Nieuwsbrief",
    description = "Nieuws voor klanten",
    legalBasis = LegalBasis.CONSENT,
    retention = "until consent-withdrawn")
@DataSubject("subscriber")
public interface Newsletter {}
