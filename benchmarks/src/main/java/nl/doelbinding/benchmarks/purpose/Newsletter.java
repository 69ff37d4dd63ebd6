package nl.doelbinding.benchmarks.purpose;

import nl.doelbinding.annotations.LegalBasis;
import nl.doelbinding.annotations.Purpose;

/** The purpose that is bound while the benchmarks run. */
@Purpose(
    name = "Nieuwsbrief",
    description = "Nieuws per e-mail versturen",
    legalBasis = LegalBasis.CONSENT,
    retention = "until consent-withdrawn")
public interface Newsletter {}
