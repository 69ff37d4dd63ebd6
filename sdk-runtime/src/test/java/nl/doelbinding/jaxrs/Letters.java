package nl.doelbinding.jaxrs;

import nl.doelbinding.annotations.LegalBasis;
import nl.doelbinding.annotations.Purpose;

@Purpose(name = "Letters", description = "Brieven sturen", legalBasis = LegalBasis.CONTRACT)
interface Letters {}
