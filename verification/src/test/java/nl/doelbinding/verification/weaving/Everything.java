package nl.doelbinding.verification.weaving;

import nl.doelbinding.annotations.LegalBasis;
import nl.doelbinding.annotations.Purpose;

/** The purpose for which the fields of the corpus are declared. */
@Purpose(
    name = "Everything",
    description = "Whatever a library does",
    legalBasis = LegalBasis.CONTRACT)
public interface Everything {}
