package nl.doelbinding.analysis.config;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import nl.doelbinding.analysis.rule.Excerpt;

/** Collects what is wrong with one file, so that all of it is told at once. */
final class Problems {
  private static final int LONGEST_SHOWN = 120;

  private final String file;
  private final List<ConfigurationProblem> found = new ArrayList<>();

  Problems(String file) {
    this.file = file;
  }

  void add(int line, int column, String format, Object... arguments) {
    found.add(
        new ConfigurationProblem(
            file, line, column, String.format(Locale.ROOT, format, arguments)));
  }

  /** For what leaves nothing to go on with; what was found before comes along. */
  ConfigurationException stop(int line, int column, String sentence) {
    found.add(new ConfigurationProblem(file, line, column, sentence));
    return exception();
  }

  void throwIfAny() throws ConfigurationException {
    if (!found.isEmpty()) {
      throw exception();
    }
  }

  private ConfigurationException exception() {
    return new ConfigurationException(
        found.stream()
            .sorted(
                Comparator.comparingInt(ConfigurationProblem::line)
                    .thenComparingInt(ConfigurationProblem::column))
            .toList());
  }

  /** A text from the file, short and on one line. */
  static String shown(String text) {
    return Excerpt.of(text, LONGEST_SHOWN);
  }
}
