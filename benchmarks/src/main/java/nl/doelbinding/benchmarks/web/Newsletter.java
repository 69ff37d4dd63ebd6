package nl.doelbinding.benchmarks.web;

import nl.doelbinding.annotations.LegalBasis;
import nl.doelbinding.annotations.Purpose;

/** The purpose of the page. */
@Purpose(name = "Newsletter", description = "Nieuws sturen", legalBasis = LegalBasis.CONSENT)
interface Newsletter {}
