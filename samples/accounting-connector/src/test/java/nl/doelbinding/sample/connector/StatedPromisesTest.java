package nl.doelbinding.sample.connector;

import nl.doelbinding.sample.testing.contract.StatedPromisesContract;

class StatedPromisesTest extends StatedPromisesContract {}
