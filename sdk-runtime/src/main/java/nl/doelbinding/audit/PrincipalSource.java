package nl.doelbinding.audit;

import org.jspecify.annotations.Nullable;

/**
 * Knows who is logged in: the user of a servlet request, of Spring Security, of a job.
 *
 * <p>Given to {@link ReadAuditBuilder#principal}, or found by {@link java.util.ServiceLoader}. It
 * is asked on the thread that reads, by many threads at the same time, and must be quick. Where it
 * fails the read is recorded without a principal.
 *
 * @since 0.1
 */
@FunctionalInterface
public interface PrincipalSource {

  /** The name or number of who is logged in; {@code null} if nobody is, or it does not know. */
  @Nullable String principal();
}
