package nl.doelbinding.monitoring;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import nl.doelbinding.purpose.Enforcement;
import nl.doelbinding.purpose.EnforcementMonitor;
import org.jspecify.annotations.Nullable;

/**
 * Writes what was observed when the application ends, to the file of the system property {@code
 * doelbinding.observed}; {@code %p} in it stands for the number of the process. Found by {@link
 * java.util.ServiceLoader}.
 *
 * @since 0.1
 */
public final class ObservedMonitor implements EnforcementMonitor {

  private static final String PROPERTY = "doelbinding.observed";

  private final Logger logger = System.getLogger("nl.doelbinding.monitoring");
  private @Nullable Path file;
  private @Nullable Thread atEnd;

  /** For the {@link java.util.ServiceLoader}. */
  public ObservedMonitor() {}

  @Override
  public synchronized void start() {
    String setting = System.getProperty(PROPERTY, "").strip();
    if (setting.isEmpty()) {
      return;
    }
    try {
      Path path = Path.of(setting.replace("%p", Long.toString(ProcessHandle.current().pid())));
      if (Files.exists(path)) {
        ObservedFile.at(path).read(); // else it would be heard at the end only
      }
      file = path;
      atEnd = new Thread(this::write, "doelbinding-observed");
      Runtime.getRuntime().addShutdownHook(atEnd);
    } catch (IOException | InvalidPathException | IllegalStateException unusable) {
      logger.log(
          Level.ERROR,
          "What is observed will not be written: system property {0} is \"{1}\". {2}",
          PROPERTY,
          setting,
          unusable.getMessage());
    }
  }

  @Override
  public synchronized void stop() {
    if (atEnd == null) {
      return;
    }
    try {
      Runtime.getRuntime().removeShutdownHook(atEnd);
      write();
    } catch (IllegalStateException ending) {
      return; // the hook does it
    } finally {
      atEnd = null;
    }
  }

  private void write() {
    Path path = file;
    if (path == null) {
      return;
    }
    try {
      ObservedFile.at(path).write(Enforcement.violations());
    } catch (IOException failed) {
      logger.log(
          Level.ERROR, "What was observed cannot be written to {0}: {1}", path, failed.toString());
    }
  }
}
