package acme;

import nl.doelbinding.annotations.Activity;
import nl.doelbinding.annotations.LegalBasis;
import nl.doelbinding.annotations.Purpose;

@Purpose(
    name = "Nieuwsbrief",
    description = "Nieuws per e-mail versturen",
    legalBasis = LegalBasis.CONSENT,
    retention = "P3M")
@Activity(consentRecord = "table consents")
public interface Newsletter {}
