package nl.doelbinding.sample.hosting;

import nl.doelbinding.sample.testing.contract.EveryAnnotationContract;

class EveryAnnotationCountsTest extends EveryAnnotationContract {}
