/** An independent look at log files. */
@NullMarked
package nl.doelbinding.sample.testing.log;

import org.jspecify.annotations.NullMarked;
