package nl.doelbinding.analysis;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.doelbinding.analysis.baseline.Baseline;
import nl.doelbinding.analysis.baseline.BaselineEntry;
import nl.doelbinding.analysis.baseline.BaselineException;
import nl.doelbinding.analysis.baseline.BaselineReader;
import nl.doelbinding.analysis.baseline.BaselineText;
import nl.doelbinding.analysis.render.FileSwap;
import nl.doelbinding.analysis.render.RenderedFile;
import org.jspecify.annotations.Nullable;

/**
 * Writes a baseline that accepts what is found, and keeps the reasons and last days of what was
 * accepted before.
 *
 * <p>Not for several threads that write the same file.
 *
 * @param file the file
 * @param reason why what is new is accepted
 * @param until the last day for what is new; {@code null}: a debt without a date
 * @since 0.1
 */
public record BaselineUpdate(Path file, String reason, @Nullable LocalDate until) {

  /** What new entries say where nobody gives a reason. */
  public static final String USUAL_REASON = "was there when the check began, still to be decided";

  /** Refuses a blank reason. */
  public BaselineUpdate {
    if (reason.isBlank()) {
      throw new IllegalArgumentException("The reason is blank: say why this is accepted for now");
    }
  }

  /**
   * What was written.
   *
   * @param kept entries that were there already
   * @param added entries that are new
   * @param dropped entries whose finding is gone
   */
  public record Outcome(int kept, int added, int dropped) {
    /** As a build log says it. */
    @Override
    public String toString() {
      return (kept + added)
          + " accepted: "
          + kept
          + " kept, "
          + added
          + " new; "
          + dropped
          + " dropped";
    }
  }

  /**
   * Writes the file.
   *
   * @param result of an analysis without a baseline, so that all there is was found
   * @throws BaselineException if the file that is there cannot be used; then it stays as it is
   * @throws IOException if it cannot be written; then it stays as it is
   */
  public Outcome write(AnalysisResult result) throws BaselineException, IOException {
    Baseline before = Files.exists(file) ? BaselineReader.read(file) : Baseline.empty();
    Baseline after = before.accepting(result.violations(), reason, until);
    Path absolute = file.toAbsolutePath();
    new FileSwap()
        .add(
            List.of(
                RenderedFile.of(String.valueOf(absolute.getFileName()), BaselineText.of(after))),
            absolute.resolveSibling(""))
        .write();
    Set<BaselineEntry.Key> kept = keys(before);
    kept.retainAll(keys(after));
    return new Outcome(
        kept.size(), after.entries().size() - kept.size(), before.entries().size() - kept.size());
  }

  private static Set<BaselineEntry.Key> keys(Baseline baseline) {
    Set<BaselineEntry.Key> keys = new HashSet<>();
    baseline.entries().forEach(entry -> keys.add(entry.key()));
    return keys;
  }
}
