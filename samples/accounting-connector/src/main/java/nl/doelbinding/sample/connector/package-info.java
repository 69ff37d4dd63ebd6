/**
 * A service that connects bookkeeping programs and keeps what its privacy statement promises.
 *
 * <p>Start with {@link nl.doelbinding.sample.connector.AccountingConnector}, which runs it. {@code
 * purpose} says why personal data is kept, {@code data} what is kept, {@code trail} who did what
 * and when, {@code session} who is signed in, {@code job} what no request asks for, {@code web} has
 * the pages and {@code api} the JSON.
 */
@NullMarked
package nl.doelbinding.sample.connector;

import org.jspecify.annotations.NullMarked;
