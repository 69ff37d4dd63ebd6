package nl.doelbinding.archunit.shop;

import nl.doelbinding.annotations.LegalBasis;
import nl.doelbinding.annotations.Purpose;

@Purpose(name = "Nieuwsbrief", description = "Nieuws sturen", legalBasis = LegalBasis.CONSENT)
public interface Newsletter {}
