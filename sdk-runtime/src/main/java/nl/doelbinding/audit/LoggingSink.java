package nl.doelbinding.audit;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;

/**
 * Writes a line for each record to the logger {@code nl.doelbinding.audit} of the JDK. Give that
 * logger a file and a retention of its own: the records are personal data of readers and read.
 *
 * @since 0.1
 */
public final class LoggingSink implements AuditSink {

  /** The name of the logger. */
  public static final String LOGGER = "nl.doelbinding.audit";

  private final Logger logger;

  /** To the logger of that name. */
  public LoggingSink() {
    this(System.getLogger(LOGGER));
  }

  LoggingSink(Logger logger) {
    this.logger = logger;
  }

  @Override
  public void write(List<AuditedRead> batch) {
    for (AuditedRead read : batch) {
      logger.log(Level.INFO, () -> AuditLine.of(read));
    }
  }
}
