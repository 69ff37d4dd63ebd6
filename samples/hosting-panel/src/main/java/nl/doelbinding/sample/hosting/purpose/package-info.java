/**
 * Why this application keeps personal data, and who receives it.
 *
 * <p>Each purpose is an interface, and one activity of the processing register. Start with {@link
 * nl.doelbinding.sample.hosting.purpose.LoginOverview}, under which an address is seen that log
 * files hold truncated.
 */
@NullMarked
package nl.doelbinding.sample.hosting.purpose;

import org.jspecify.annotations.NullMarked;
