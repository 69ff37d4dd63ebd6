package nl.doelbinding.analysis.rule;

/**
 * What a violation does to a build.
 *
 * @since 0.1
 */
public enum Severity {
  /** Fails the build. */
  ERROR,
  /** Is shown; a person should look. */
  WARNING,
  /** Is shown. */
  INFO
}
