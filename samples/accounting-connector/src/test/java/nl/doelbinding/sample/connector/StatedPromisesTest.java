package nl.doelbinding.sample.connector;

import nl.doelbinding.sample.testing.register.StatedPromisesContract;

class StatedPromisesTest extends StatedPromisesContract {}
