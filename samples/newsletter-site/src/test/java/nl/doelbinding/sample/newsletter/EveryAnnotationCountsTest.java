package nl.doelbinding.sample.newsletter;

import nl.doelbinding.sample.testing.build.EveryAnnotationContract;

class EveryAnnotationCountsTest extends EveryAnnotationContract {}
