package nl.doelbinding.analysis.register;

import java.util.List;
import java.util.Locale;
import nl.doelbinding.analysis.rule.SourcePlace;
import nl.doelbinding.analysis.rule.Violation;
import org.jspecify.annotations.Nullable;

/**
 * What is missing or wrong, as a register holds it.
 *
 * @param code the id of the rule
 * @param severity {@code error}, {@code warning} or {@code info}
 * @param article the provision behind the rule
 * @param message the sentence people read
 * @param subject what it is about
 * @param cure what to do
 * @param location the file and line
 * @since 0.1
 */
public record Finding(
    String code,
    String severity,
    @Nullable String article,
    LocalizedText message,
    @Nullable String subject,
    @Nullable String cure,
    @Nullable String location) {

  /** The findings of violations, worst first. */
  public static List<Finding> of(List<Violation> violations) {
    return violations.stream().sorted().map(Finding::of).toList();
  }

  private static Finding of(Violation violation) {
    return new Finding(
        violation.rule().id(),
        violation.severity().name().toLowerCase(Locale.ROOT),
        violation.rule().article(),
        LocalizedText.of(Language.EN, violation.message()),
        violation.subject(),
        violation.cure(),
        location(violation.place()));
  }

  private static @Nullable String location(@Nullable SourcePlace place) {
    if (place == null) {
      return null;
    }
    String path = place.path();
    return (path == null ? place.file() : path) + (place.line() > 0 ? ":" + place.line() : "");
  }
}
