/**
 * An hour registration that keeps what its privacy statement promises.
 *
 * <p>Start with {@link nl.doelbinding.sample.time.TimeRegistration}, which runs it. {@code purpose}
 * says why personal data is kept, {@code data} what is kept, {@code web} has the pages, and {@code
 * job} the work outside of requests.
 */
@NullMarked
package nl.doelbinding.sample.time;

import org.jspecify.annotations.NullMarked;
