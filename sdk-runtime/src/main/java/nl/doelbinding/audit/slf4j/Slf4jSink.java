package nl.doelbinding.audit.slf4j;

import java.util.List;
import nl.doelbinding.audit.AuditLine;
import nl.doelbinding.audit.AuditSink;
import nl.doelbinding.audit.AuditedRead;
import nl.doelbinding.audit.LoggingSink;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MarkerFactory;
import org.slf4j.event.Level;
import org.slf4j.spi.LoggingEventBuilder;

/**
 * Writes a line for each record to the SLF4J logger {@code nl.doelbinding.audit}, with the marker
 * {@code AUDIT} and the same facts as key-value pairs, for encoders that write those as JSON.
 *
 * @since 0.1
 */
public final class Slf4jSink implements AuditSink {

  private final Logger logger;

  /** To the logger of that name. */
  public Slf4jSink() {
    this(LoggerFactory.getLogger(LoggingSink.LOGGER));
  }

  /** To a logger of one's own. */
  public Slf4jSink(Logger logger) {
    this.logger = logger;
  }

  @Override
  public void write(List<AuditedRead> batch) {
    batch.forEach(this::write);
  }

  private void write(AuditedRead read) {
    LoggingEventBuilder event =
        logger.makeLoggingEventBuilder(Level.INFO).addMarker(MarkerFactory.getMarker("AUDIT"));
    event = with(event, "field", read.qualifiedField());
    event = with(event, "purpose", String.join(",", read.purposes()));
    event = with(event, "activity", String.join(",", read.activities()));
    event = with(event, "subject", read.subject());
    event = with(event, "subjectType", read.subjectType());
    event = with(event, "principal", read.principal());
    event = with(event, "time", read.time().toString());
    event.log(AuditLine.of(read));
  }

  private static LoggingEventBuilder with(
      LoggingEventBuilder event, String key, @Nullable String value) {
    return value == null || value.isEmpty() ? event : event.addKeyValue(key, value);
  }
}
