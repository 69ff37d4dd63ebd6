/**
 * Binds the purposes of controllers and their handler methods, without weaving or proxies.
 *
 * <p>Start with {@link nl.doelbinding.spring.mvc.PurposeMvcAutoConfiguration}. Serves Spring Boot
 * 3.5 and 4.
 */
@NullMarked
package nl.doelbinding.spring.mvc;

import org.jspecify.annotations.NullMarked;
