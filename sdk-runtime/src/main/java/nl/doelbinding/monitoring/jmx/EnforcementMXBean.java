package nl.doelbinding.monitoring.jmx;

import java.io.IOException;
import java.util.List;
import java.util.Map;

/**
 * The modes of purpose checks and the violations so far, for a console. Modes are {@code off},
 * {@code observe} and {@code enforce}; scopes are {@code all}, {@code purpose.NAME}, {@code
 * package.NAME} and {@code field.CLASS.FIELD}.
 *
 * @since 0.1
 */
public interface EnforcementMXBean {

  /** The class loader that has this library: tells the applications of one server apart. */
  String getClassLoader();

  /** The mode of all reads that nothing narrower is set for. */
  String getMode();

  /**
   * Switches that mode.
   *
   * @throws IllegalArgumentException if there is no such mode
   */
  void setMode(String mode);

  /** Everything that is set, by scope. */
  Map<String, String> getModes();

  /**
   * Switches a scope to a mode.
   *
   * @throws IllegalArgumentException if there is no such scope or mode
   */
  void switchTo(String scope, String mode);

  /**
   * Makes the mode of a scope what it was at start.
   *
   * @throws IllegalArgumentException if there is no such scope
   */
  void reset(String scope);

  /** How many violations there were. */
  long getViolationCount();

  /** The violations, the most frequent first. */
  List<SeenViolation> getViolations();

  /** Forgets the violations so far. */
  void clearViolations();

  /**
   * Writes the violations so far for the adoption report, on the machine of the application.
   *
   * @param file where; what an earlier run left there is kept and added up
   * @return how many kinds of violations the file has
   * @throws IOException if it cannot be written
   */
  int writeObserved(String file) throws IOException;
}
