/**
 * The endpoint {@code doelbinding} of Spring Boot's actuator.
 *
 * <p>Start with {@link nl.doelbinding.spring.actuator.DoelbindingEndpoint}. Serves Spring Boot 3.5
 * and 4.
 */
@NullMarked
package nl.doelbinding.spring.actuator;

import org.jspecify.annotations.NullMarked;
