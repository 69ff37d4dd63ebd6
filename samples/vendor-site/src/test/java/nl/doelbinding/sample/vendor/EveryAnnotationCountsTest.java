package nl.doelbinding.sample.vendor;

import nl.doelbinding.sample.testing.build.EveryAnnotationContract;

/** No declaration is there for nothing. */
class EveryAnnotationCountsTest extends EveryAnnotationContract {}
