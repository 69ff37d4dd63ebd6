/** Starts the samples, and shows each beside the promises it is to keep. */
@NullMarked
package nl.doelbinding.sample.start;

import org.jspecify.annotations.NullMarked;
