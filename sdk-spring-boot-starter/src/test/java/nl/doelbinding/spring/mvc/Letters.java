package nl.doelbinding.spring.mvc;

import nl.doelbinding.annotations.LegalBasis;
import nl.doelbinding.annotations.Purpose;

@Purpose(name = "Letters", description = "Brieven sturen", legalBasis = LegalBasis.CONTRACT)
interface Letters {}
