package nl.doelbinding.servlet;

import nl.doelbinding.annotations.LegalBasis;
import nl.doelbinding.annotations.Purpose;

@Purpose(name = "Billing", description = "Rekeningen sturen", legalBasis = LegalBasis.CONTRACT)
interface Billing {}
