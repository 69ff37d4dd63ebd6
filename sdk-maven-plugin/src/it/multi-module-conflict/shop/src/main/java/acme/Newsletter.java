package acme;

import nl.doelbinding.annotations.*;

@Purpose(
    name = "Nieuwsbrief",
    description = "Aanbiedingen per e-mail",
    legalBasis = LegalBasis.CONSENT,
    retention = "until consent-withdrawn")
@DataSubject("subscriber")
public interface Newsletter {}
