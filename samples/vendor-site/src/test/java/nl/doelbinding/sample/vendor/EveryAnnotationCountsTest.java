package nl.doelbinding.sample.vendor;

import nl.doelbinding.sample.testing.contract.EveryAnnotationContract;

/** No declaration is there for nothing. */
class EveryAnnotationCountsTest extends EveryAnnotationContract {}
