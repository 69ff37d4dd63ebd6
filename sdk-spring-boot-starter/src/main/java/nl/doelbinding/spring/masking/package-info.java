/**
 * Masks the logs of a Spring Boot application by the properties {@code doelbinding.masking.*}: the
 * access log of the embedded server and what Logback writes.
 *
 * <p>Start with {@link nl.doelbinding.spring.masking.MaskingAutoConfiguration}. Serves Spring Boot
 * 3.5 and 4.
 */
@NullMarked
package nl.doelbinding.spring.masking;

import org.jspecify.annotations.NullMarked;
