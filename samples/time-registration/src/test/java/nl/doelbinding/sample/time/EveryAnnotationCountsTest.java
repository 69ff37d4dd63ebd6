package nl.doelbinding.sample.time;

import nl.doelbinding.sample.testing.build.EveryAnnotationContract;

class EveryAnnotationCountsTest extends EveryAnnotationContract {}
