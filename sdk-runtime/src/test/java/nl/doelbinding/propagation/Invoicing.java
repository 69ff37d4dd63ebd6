package nl.doelbinding.propagation;

import nl.doelbinding.annotations.LegalBasis;
import nl.doelbinding.annotations.Purpose;

@Purpose(name = "Facturen", description = "Facturen sturen", legalBasis = LegalBasis.CONTRACT)
interface Invoicing {}
