/** The build of a sample in a test: as it is, and with a promise broken. */
@NullMarked
package nl.doelbinding.sample.testing.build;

import org.jspecify.annotations.NullMarked;
