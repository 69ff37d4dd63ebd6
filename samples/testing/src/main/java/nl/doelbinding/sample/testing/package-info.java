/** What the tests of the samples share. */
@NullMarked
package nl.doelbinding.sample.testing;

import org.jspecify.annotations.NullMarked;
