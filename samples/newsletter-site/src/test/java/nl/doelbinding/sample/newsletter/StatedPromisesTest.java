package nl.doelbinding.sample.newsletter;

import nl.doelbinding.sample.testing.register.StatedPromisesContract;

class StatedPromisesTest extends StatedPromisesContract {}
