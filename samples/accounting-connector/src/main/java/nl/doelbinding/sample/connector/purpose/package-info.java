/**
 * Why the firm keeps personal data, who receives it, and two annotations of the team's own that say
 * the same of many fields. Start with {@link
 * nl.doelbinding.sample.connector.purpose.PaidSubscription}.
 */
@NullMarked
package nl.doelbinding.sample.connector.purpose;

import org.jspecify.annotations.NullMarked;
