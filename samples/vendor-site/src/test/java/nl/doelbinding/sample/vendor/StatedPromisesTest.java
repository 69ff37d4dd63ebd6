package nl.doelbinding.sample.vendor;

import nl.doelbinding.sample.testing.contract.StatedPromisesContract;

/** See {@code promises.json}. */
class StatedPromisesTest extends StatedPromisesContract {}
