package nl.doelbinding.sample.newsletter;

import nl.doelbinding.sample.testing.contract.StatedPromisesContract;

class StatedPromisesTest extends StatedPromisesContract {}
