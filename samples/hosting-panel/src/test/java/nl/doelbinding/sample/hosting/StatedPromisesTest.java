package nl.doelbinding.sample.hosting;

import nl.doelbinding.sample.testing.contract.StatedPromisesContract;

class StatedPromisesTest extends StatedPromisesContract {}
