package nl.doelbinding.benchmarks.json;

import nl.doelbinding.annotations.LegalBasis;
import nl.doelbinding.annotations.Purpose;

/** The purpose that is bound; the view of the beans that have one. */
@Purpose(
    name = "Facturen",
    description = "Facturen sturen",
    legalBasis = LegalBasis.CONTRACT,
    retention = "P7Y")
public interface Invoicing {}
