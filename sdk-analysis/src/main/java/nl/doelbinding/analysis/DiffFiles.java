package nl.doelbinding.analysis;

import java.util.List;
import java.util.stream.Stream;
import nl.doelbinding.analysis.diff.DiffFormat;
import nl.doelbinding.analysis.diff.DiffReport;
import nl.doelbinding.analysis.render.RenderedFile;
import nl.doelbinding.analysis.rule.Rules;
import nl.doelbinding.analysis.rule.SourcePlace;
import nl.doelbinding.analysis.rule.Violation;

/**
 * What a user gets of a comparison: the same for every front end. Stateless; threads may share it.
 *
 * @since 0.1
 */
public final class DiffFiles {

  private DiffFiles() {}

  /** The files: Markdown for the pull request, JSON and SARIF. */
  public static List<RenderedFile> of(DiffReport report) {
    return Stream.of(DiffFormat.MARKDOWN, DiffFormat.JSON, DiffFormat.SARIF)
        .map(format -> RenderedFile.of(format.fileName(), format.render(report)))
        .toList();
  }

  /**
   * That there is nothing to compare with.
   *
   * @param file the approved register, as the user would write it
   * @param cure the command that makes it
   */
  public static Violation nothingApproved(String file, String cure) {
    return new Violation(
        Rules.NOTHING_APPROVED,
        file,
        file + " does not exist: nobody approved the register yet",
        cure,
        new SourcePlace(file.substring(file.lastIndexOf('/') + 1), file, 0));
  }
}
