package nl.doelbinding.analysis.report;

import java.util.stream.Stream;
import nl.doelbinding.analysis.detect.Finding;
import nl.doelbinding.analysis.rule.SourcePlace;
import nl.doelbinding.analysis.rule.Violation;
import org.jspecify.annotations.Nullable;

/** Finds class, member and file of violations, and makes their text fit to be shown. */
final class Locator {

  /** Where that is declared which no class declares. */
  private static final String CONFIGURATION = "doelbinding.yaml";

  /** Longer than any sentence of ours; a name in a class file may have 65,535 bytes. */
  private static final int LONGEST_TEXT = 4_000;

  private final Origins origins;
  private final String directory;

  /**
   * Over classes.
   *
   * @param directory what the paths of places begin in, relative to the root of the repository
   */
  Locator(Origins origins, String directory) {
    this.origins = origins;
    this.directory = directory.isEmpty() || directory.endsWith("/") ? directory : directory + "/";
  }

  /** The violation in each artifact that holds its class. */
  Stream<ReportedFinding> locate(Violation violation, boolean accepted) {
    Finding finding = violation.finding();
    String className =
        finding == null ? origins.classOf(violation.subject()).orElse("") : finding.className();
    String member = finding == null ? member(violation.subject(), className) : finding.member();
    String path =
        PlainText.line(path(violation, origins.classOf(violation.subject()).orElse(className)));
    int line = violation.place() == null ? 0 : violation.place().line();
    Violation shown = shown(violation);
    return origins.artifactsOf(className).stream()
        .map(
            artifact ->
                new ReportedFinding(
                    shown,
                    PlainText.line(artifact),
                    PlainText.line(className),
                    PlainText.line(member),
                    path,
                    line,
                    accepted));
  }

  private static Violation shown(Violation violation) {
    return new Violation(
        violation.rule(),
        violation.severity(),
        PlainText.line(violation.subject()),
        PlainText.sentence(shortened(violation.message())),
        PlainText.lines(shortened(violation.cure())),
        violation.place(),
        shown(violation.finding()));
  }

  private static @Nullable Finding shown(@Nullable Finding finding) {
    return finding == null
        ? null
        : new Finding(
            PlainText.line(finding.className()),
            PlainText.line(finding.member()),
            finding.category(),
            finding.confidence(),
            PlainText.sentence(shortened(finding.reason())));
  }

  private static String shortened(String text) {
    return text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT) + "…";
  }

  private static String member(String subject, String className) {
    boolean inClass = !className.isEmpty() && subject.length() > className.length() + 1;
    return inClass ? subject.substring(className.length() + 1) : "";
  }

  private String path(Violation violation, String className) {
    SourcePlace place = violation.place();
    String found = place == null ? null : place.path();
    if (found != null) {
      return found.startsWith("/") ? found : directory + found;
    }
    if (!className.isEmpty()) {
      return guess(className, place);
    }
    if (place != null) {
      return place.file();
    }
    String subject = violation.subject();
    int inside = subject.indexOf("!/");
    return violation.rule().isAboutInput()
        ? directory + (inside < 0 ? subject : subject.substring(0, inside))
        : directory + CONFIGURATION;
  }

  /** Where no source was at hand, the file as its package tells. */
  private static String guess(String className, @Nullable SourcePlace place) {
    int end = className.lastIndexOf('.') + 1;
    String simple = className.substring(end);
    int nested = simple.indexOf('$', 1);
    String outermost = nested < 0 ? simple : simple.substring(0, nested);
    return className.substring(0, end).replace('.', '/')
        + (place == null ? outermost + ".java" : place.file());
  }
}
