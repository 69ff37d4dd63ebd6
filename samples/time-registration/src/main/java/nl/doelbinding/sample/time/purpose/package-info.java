/**
 * Why this application keeps personal data, and who receives it.
 *
 * <p>Each purpose is an interface, and one activity of the processing register. Start with {@link
 * nl.doelbinding.sample.time.purpose.Newsletter}, the simplest that still has everything.
 */
@NullMarked
package nl.doelbinding.sample.time.purpose;

import org.jspecify.annotations.NullMarked;
