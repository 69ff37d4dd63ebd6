package nl.doelbinding.analysis.diff;

import java.util.List;
import nl.doelbinding.analysis.register.Language;
import nl.doelbinding.analysis.register.SourceReference;
import nl.doelbinding.analysis.rule.SourcePlace;
import nl.doelbinding.analysis.rule.Violation;
import org.jspecify.annotations.Nullable;

/** Changes as violations of the rules of the gate, for the forms that tell those. */
final class DiffViolations {

  private DiffViolations() {}

  static List<Violation> of(DiffReport report) {
    return report.changes().stream().map(change -> of(report, change)).toList();
  }

  static Violation of(DiffReport report, Change change) {
    return new Violation(
        change.weight().rule(),
        report.limit().severity(change.weight()),
        change.subject(),
        change.text().in(Language.EN),
        cure(report, change),
        place(report, change),
        null);
  }

  /** How data subjects are told, and how the change is approved. */
  private static String cure(DiffReport report, Change change) {
    String tell = telling(change);
    return tell.isEmpty() || report.cure().isEmpty()
        ? tell + report.cure()
        : tell + "\n" + report.cure();
  }

  static String telling(Change change) {
    String article = change.tellDataSubjects();
    if (article == null) {
      return "";
    }
    return change.kind().isToldBefore()
        ? "Tell the data subjects before it begins: " + article
        : "Tell the data subjects: " + article;
  }

  /** What is gone stands in the approved register only. */
  private static @Nullable SourcePlace place(DiffReport report, Change change) {
    SourceReference source = change.source();
    if (source != null) {
      return source.place();
    }
    if (change.activities().isEmpty()) {
      return null;
    }
    String file = report.file();
    return file.isEmpty()
        ? null
        : new SourcePlace(file.substring(file.lastIndexOf('/') + 1), file, 0);
  }
}
