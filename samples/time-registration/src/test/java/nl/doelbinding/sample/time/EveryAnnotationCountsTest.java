package nl.doelbinding.sample.time;

import nl.doelbinding.sample.testing.contract.EveryAnnotationContract;

class EveryAnnotationCountsTest extends EveryAnnotationContract {}
