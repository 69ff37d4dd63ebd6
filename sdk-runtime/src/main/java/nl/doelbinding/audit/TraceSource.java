package nl.doelbinding.audit;

import org.jspecify.annotations.Nullable;

/**
 * Knows the trace that the thread takes part in. Asked on the thread that reads, by many threads at
 * the same time; where it fails the read is recorded without a trace.
 *
 * @since 0.1
 */
@FunctionalInterface
public interface TraceSource {

  /** The trace now; {@code null} if there is none. */
  @Nullable ReadTrace trace();
}
