/**
 * Binds the purposes of Jakarta REST resources while they answer (GDPR Art. 5(1)(b)).
 *
 * <p>Start with {@link nl.doelbinding.jaxrs.PurposeFeature}. Needs Jakarta REST 3.1 or newer, and
 * the servlet filter round it.
 */
@NullMarked
package nl.doelbinding.jaxrs;

import org.jspecify.annotations.NullMarked;
