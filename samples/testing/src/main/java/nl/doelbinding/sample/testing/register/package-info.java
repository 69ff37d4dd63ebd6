/** What the register and the statement of a sample must say. */
@NullMarked
package nl.doelbinding.sample.testing.register;

import org.jspecify.annotations.NullMarked;
