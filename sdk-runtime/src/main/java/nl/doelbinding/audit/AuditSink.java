package nl.doelbinding.audit;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/**
 * Where records of permitted reads go.
 *
 * <p>Called by one thread, which belongs to the {@link ReadAudit}; it may take its time, as readers
 * never wait for it. What it throws is counted and logged by type, and the batch is lost.
 *
 * @since 0.1
 */
@FunctionalInterface
public interface AuditSink extends Closeable {

  /**
   * Writes records, in the order of the reads of each thread.
   *
   * @param batch at least one; cannot be changed
   */
  void write(List<AuditedRead> batch) throws Exception;

  /** Ends it, after the last batch; does nothing unless it is overridden. */
  @Override
  default void close() throws IOException {}
}
