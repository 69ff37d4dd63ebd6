package nl.doelbinding.analysis.report;

import java.util.stream.Stream;
import nl.doelbinding.analysis.detect.Finding;
import nl.doelbinding.analysis.rule.SourcePlace;
import nl.doelbinding.analysis.rule.Violation;
import org.jspecify.annotations.Nullable;

/** Finds class, member and file of violations. */
final class Locator {

  private final Origins origins;

  Locator(Origins origins) {
    this.origins = origins;
  }

  /** The violation in each artifact that holds its class. */
  Stream<ReportedFinding> locate(Violation violation, boolean accepted) {
    Finding finding = violation.finding();
    String className =
        finding == null ? origins.classOf(violation.subject()).orElse("") : finding.className();
    String member = finding == null ? member(violation.subject(), className) : finding.member();
    SourcePlace place = violation.place();
    String path = path(className, place);
    int line = place == null ? 0 : place.line();
    return origins.artifactsOf(className).stream()
        .map(
            artifact ->
                new ReportedFinding(violation, artifact, className, member, path, line, accepted));
  }

  private static String member(String subject, String className) {
    boolean inClass = !className.isEmpty() && subject.length() > className.length() + 1;
    return inClass ? subject.substring(className.length() + 1) : "";
  }

  /** Where no source was at hand, the file as its package tells. */
  private static @Nullable String path(String className, @Nullable SourcePlace place) {
    if (place != null && place.path() != null) {
      return place.path();
    }
    if (className.isEmpty()) {
      return place == null ? null : place.file();
    }
    String directory = className.substring(0, className.lastIndexOf('.') + 1).replace('.', '/');
    return directory + (place == null ? outermost(className) + ".java" : place.file());
  }

  private static String outermost(String className) {
    String simple = className.substring(className.lastIndexOf('.') + 1);
    int nested = simple.indexOf('$', 1);
    return nested < 0 ? simple : simple.substring(0, nested);
  }
}
