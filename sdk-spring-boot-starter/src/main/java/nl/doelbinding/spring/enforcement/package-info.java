/**
 * Sets the modes of purpose checks by the properties {@code doelbinding.mode} and {@code
 * doelbinding.modes}.
 *
 * <p>Start with {@link nl.doelbinding.spring.enforcement.EnforcementListener}. Serves Spring Boot
 * 3.5 and 4.
 */
@NullMarked
package nl.doelbinding.spring.enforcement;

import org.jspecify.annotations.NullMarked;
