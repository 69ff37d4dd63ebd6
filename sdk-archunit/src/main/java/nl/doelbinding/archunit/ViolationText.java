package nl.doelbinding.archunit;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.doelbinding.analysis.rule.SourcePlace;
import nl.doelbinding.analysis.rule.Violation;
import org.jspecify.annotations.Nullable;

/**
 * A violation as ArchUnit prints it: the sentence with its place, and the cure on the lines below.
 *
 * <p>ArchUnit compares texts to see whether a frozen violation is still the same. Hence the
 * purposes that other classes happen to declare are left out of the cure: the first of them would
 * bring back everything that was frozen.
 */
final class ViolationText {

  private static final String INDENT = "\n    ";
  private static final Pattern CHOICE_OF_PURPOSES =
      Pattern.compile("(?m)^(@PersonalData\\(purpose = ….class\\)) with .*$");

  private ViolationText() {}

  static String of(Violation violation) {
    String cure = CHOICE_OF_PURPOSES.matcher(violation.cure()).replaceAll("$1");
    String lines =
        cure.lines()
            .filter(line -> !line.isBlank())
            .map(String::strip)
            .map(INDENT::concat)
            .collect(Collectors.joining());
    return "["
        + violation.rule().id()
        + "] "
        + violation.message()
        + at(violation.place())
        + lines
        + INDENT
        + violation.rule().page();
  }

  /** With a line always, as ArchUnit itself writes: its matcher passes over numbers only. */
  static String at(@Nullable SourcePlace place) {
    return place == null ? "" : " (" + place.file() + ":" + place.line() + ")";
  }
}
