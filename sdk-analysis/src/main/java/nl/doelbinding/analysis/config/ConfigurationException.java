package nl.doelbinding.analysis.config;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A configuration cannot be used. The message holds one line for each problem, with file, line, key
 * and remedy.
 *
 * @since 0.1
 */
public final class ConfigurationException extends Exception {
  private static final long serialVersionUID = 1L;

  @SuppressWarnings("serial") // made by List.copyOf
  private final List<ConfigurationProblem> problems;

  /** With at least one problem. */
  public ConfigurationException(List<ConfigurationProblem> problems) {
    super(problems.stream().map(ConfigurationProblem::toString).collect(Collectors.joining("\n")));
    this.problems = List.copyOf(problems);
  }

  /** The problems, by line. */
  public List<ConfigurationProblem> problems() {
    return problems;
  }
}
