/**
 * Purposes go with the context that Micrometer's context propagation carries from thread to thread,
 * and so do Reactor and the executors of Spring that use it.
 *
 * <p>There is nothing to call: {@link nl.doelbinding.propagation.PurposeThreadLocalAccessor} is
 * found as a service once {@code io.micrometer:context-propagation} is on the class path.
 */
@NullMarked
package nl.doelbinding.propagation;

import org.jspecify.annotations.NullMarked;
