package nl.doelbinding.analysis.config;

/**
 * One thing that is wrong with a configuration.
 *
 * @param file the name of the file
 * @param line the line, counted from 1; 0 where the file as a whole is meant
 * @param column the column, counted from 1; 0 where the file as a whole is meant
 * @param sentence what is wrong and what to do
 * @since 0.1
 */
public record ConfigurationProblem(String file, int line, int column, String sentence) {
  /** On one line: {@code doelbinding.yaml:7: unknown key …}. */
  @Override
  public String toString() {
    return line > 0 ? file + ":" + line + ": " + sentence : file + ": " + sentence;
  }
}
