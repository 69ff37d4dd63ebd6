package nl.doelbinding.servlet;

import nl.doelbinding.annotations.LegalBasis;
import nl.doelbinding.annotations.Purpose;

@Purpose(
    name = "Abuse desk",
    description = "Misbruik onderzoeken",
    legalBasis = LegalBasis.LEGITIMATE_INTEREST)
interface AbuseDesk extends Security {}
