package nl.doelbinding.spring.mvc;

import nl.doelbinding.annotations.LegalBasis;
import nl.doelbinding.annotations.Purpose;

@Purpose(name = "Reminders", description = "Herinneringen", legalBasis = LegalBasis.CONTRACT)
interface Reminders {}
