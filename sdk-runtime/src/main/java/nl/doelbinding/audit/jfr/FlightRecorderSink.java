package nl.doelbinding.audit.jfr;

import java.util.List;
import nl.doelbinding.audit.AuditSink;
import nl.doelbinding.audit.AuditedRead;

/**
 * Writes an event {@code nl.doelbinding.PermittedRead} for each record, where a recording is on.
 *
 * @since 0.1
 */
public final class FlightRecorderSink implements AuditSink {

  /** Needs the module {@code jdk.jfr}. */
  public FlightRecorderSink() {}

  @Override
  public void write(List<AuditedRead> batch) {
    for (AuditedRead read : batch) {
      PermittedReadEvent event = new PermittedReadEvent();
      if (event.isEnabled()) {
        event.fill(read);
        event.commit();
      }
    }
  }
}
