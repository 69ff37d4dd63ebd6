/**
 * Masks Jetty's request log: the whole line, since an address can stand in the client, in a
 * forwarded header, in the request itself and in the referrer. Needs jetty-server.
 *
 * <p>Start with {@link nl.doelbinding.logging.jetty.MaskingRequestLogWriter}.
 */
@NullMarked
package nl.doelbinding.logging.jetty;

import org.jspecify.annotations.NullMarked;
