package nl.doelbinding.sample.newsletter;

import nl.doelbinding.sample.testing.contract.EveryAnnotationContract;

class EveryAnnotationCountsTest extends EveryAnnotationContract {}
