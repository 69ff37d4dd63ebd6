package nl.doelbinding.sample.hosting;

import nl.doelbinding.sample.testing.register.StatedPromisesContract;

class StatedPromisesTest extends StatedPromisesContract {}
