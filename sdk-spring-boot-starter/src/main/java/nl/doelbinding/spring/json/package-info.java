/**
 * Gives the JSON of Spring Boot the modules that write only what the bound purposes cover.
 *
 * <p>Start with {@link nl.doelbinding.spring.json.Jackson3AutoConfiguration}; {@link
 * nl.doelbinding.spring.json.Jackson2AutoConfiguration} is the same for Spring Boot 3.5.
 */
@NullMarked
package nl.doelbinding.spring.json;

import org.jspecify.annotations.NullMarked;
