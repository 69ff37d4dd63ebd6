package nl.doelbinding.analysis.detect;

/**
 * How sure the detector is that a member holds personal data.
 *
 * @since 0.1
 */
public enum Confidence {
  /** Several signals agree. */
  SURE,
  /** One clear signal, and nothing against it. */
  LIKELY,
  /** A person should look. */
  POSSIBLE
}
