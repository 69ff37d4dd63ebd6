package nl.doelbinding.servlet;

import nl.doelbinding.annotations.LegalBasis;
import nl.doelbinding.annotations.Purpose;

@Purpose(
    name = "Security",
    description = "De dienst beveiligen",
    legalBasis = LegalBasis.LEGITIMATE_INTEREST)
interface Security {}
