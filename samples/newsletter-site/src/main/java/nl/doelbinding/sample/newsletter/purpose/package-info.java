/**
 * Why this application keeps personal data. Nobody outside of the firm receives any.
 *
 * <p>Each purpose is an interface, and one activity of the processing register. Start with {@link
 * nl.doelbinding.sample.newsletter.purpose.Newsletter}.
 */
@NullMarked
package nl.doelbinding.sample.newsletter.purpose;

import org.jspecify.annotations.NullMarked;
