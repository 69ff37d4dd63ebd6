package nl.doelbinding.sample.time;

import nl.doelbinding.sample.testing.contract.StatedPromisesContract;

class StatedPromisesTest extends StatedPromisesContract {}
