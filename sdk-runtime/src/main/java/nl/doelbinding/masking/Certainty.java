package nl.doelbinding.masking;

/**
 * How sure it is that a text is the identifier it looks like.
 *
 * @since 0.1
 */
public enum Certainty {
  /** Nothing else is written so. */
  CERTAIN,
  /** An address that is part of a DNS name or of an id. */
  IN_NAME,
  /** Four numbers that may be a version, or a row of groups that is not quite an address. */
  DOUBTFUL
}
