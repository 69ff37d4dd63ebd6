/**
 * A web site with a newsletter that keeps what its privacy statement promises.
 *
 * <p>Start with {@link nl.doelbinding.sample.newsletter.NewsletterSite}, which runs it. {@code
 * purpose} says why personal data is kept, {@code data} what is kept, {@code web} has pages and the
 * API behind them, and {@code job} the work outside of requests.
 */
@NullMarked
package nl.doelbinding.sample.newsletter;

import org.jspecify.annotations.NullMarked;
