package nl.doelbinding.sample.time;

import nl.doelbinding.sample.testing.register.StatedPromisesContract;

class StatedPromisesTest extends StatedPromisesContract {}
