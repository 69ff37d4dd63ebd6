/**
 * Hands purposes on to the threads of Spring's task executors.
 *
 * <p>Start with {@link nl.doelbinding.spring.task.PurposeTaskAutoConfiguration}. Serves Spring Boot
 * 3.5 and 4.
 */
@NullMarked
package nl.doelbinding.spring.task;

import org.jspecify.annotations.NullMarked;
