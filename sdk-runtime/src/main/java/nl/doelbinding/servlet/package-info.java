/**
 * Binds the purpose of a servlet while a request leads to it, answers refused reads (GDPR Art.
 * 5(1)(b)), and hides the address of the client where no purpose declares it.
 *
 * <p>Start with {@link nl.doelbinding.servlet.PurposeFilter} and {@link
 * nl.doelbinding.servlet.ClientAddressFilter}. Needs Jakarta Servlet 6 or newer.
 */
@NullMarked
package nl.doelbinding.servlet;

import org.jspecify.annotations.NullMarked;
