package nl.doelbinding.sample.connector;

import nl.doelbinding.sample.testing.contract.EveryAnnotationContract;

class EveryAnnotationCountsTest extends EveryAnnotationContract {}
