package nl.doelbinding.sample.connector;

import nl.doelbinding.sample.testing.build.EveryAnnotationContract;

class EveryAnnotationCountsTest extends EveryAnnotationContract {}
