/**
 * Masks Tomcat's access log: the whole line, since an address can stand in the client, in a
 * forwarded header, in the request itself and in the referrer. Needs Tomcat 10.1 or newer.
 *
 * <p>Start with {@link nl.doelbinding.logging.tomcat.MaskingAccessLogValve}.
 */
@NullMarked
package nl.doelbinding.logging.tomcat;

import org.jspecify.annotations.NullMarked;
