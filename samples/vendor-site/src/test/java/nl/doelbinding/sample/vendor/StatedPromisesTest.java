package nl.doelbinding.sample.vendor;

import nl.doelbinding.sample.testing.register.StatedPromisesContract;

/** See {@code promises.json}. */
class StatedPromisesTest extends StatedPromisesContract {}
