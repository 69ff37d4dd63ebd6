/**
 * Binds the purpose of a servlet while a request leads to it, and answers refused reads (GDPR Art.
 * 5(1)(b)).
 *
 * <p>Start with {@link nl.doelbinding.servlet.PurposeFilter}. Needs Jakarta Servlet 6 or newer.
 */
@NullMarked
package nl.doelbinding.servlet;

import org.jspecify.annotations.NullMarked;
