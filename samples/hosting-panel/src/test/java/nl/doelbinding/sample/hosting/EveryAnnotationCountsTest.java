package nl.doelbinding.sample.hosting;

import nl.doelbinding.sample.testing.build.EveryAnnotationContract;

class EveryAnnotationCountsTest extends EveryAnnotationContract {}
