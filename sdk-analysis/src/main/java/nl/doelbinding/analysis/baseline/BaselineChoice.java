package nl.doelbinding.analysis.baseline;

import java.nio.file.Path;
import java.time.LocalDate;
import nl.doelbinding.analysis.config.CheckSettings;
import org.jspecify.annotations.Nullable;

/**
 * Which baseline counts, and on which day.
 *
 * @param file the file, which must then exist; {@code null}: the one that {@code doelbinding.yaml}
 *     names, or the one of the usual name in the directory of the module, if there is one
 * @param today the day
 * @since 0.1
 */
public record BaselineChoice(@Nullable Path file, LocalDate today) {

  /** The file that counts, whether it exists or not. */
  public Path file(Path baseDirectory, CheckSettings settings) {
    if (file != null) {
      return file;
    }
    String configured = settings.baseline();
    return baseDirectory.resolve(configured == null ? Baseline.FILE_NAME : configured);
  }

  /** Whether somebody named the file, so that it must exist. */
  public boolean isNamed(CheckSettings settings) {
    return file != null || settings.baseline() != null;
  }
}
