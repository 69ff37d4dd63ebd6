/**
 * Registers the servlet filters of the runtime, which an embedded server does not find by itself.
 *
 * <p>Start with {@link nl.doelbinding.spring.servlet.ClientAddressAutoConfiguration}. Serves Spring
 * Boot 3.5 and 4.
 */
@NullMarked
package nl.doelbinding.spring.servlet;

import org.jspecify.annotations.NullMarked;
