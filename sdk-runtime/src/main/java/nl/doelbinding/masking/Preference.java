package nl.doelbinding.masking;

/**
 * What to do with text of which nobody can tell whether it is an address.
 *
 * @since 0.1
 */
public enum Preference {
  /** Mask it. The default: a version that is hidden can be looked up, a leak cannot be undone. */
  PRIVACY,
  /**
   * Leave it. Pick it for logs in which versions and ids matter more, such as those of a build;
   * {@link MaskingCounts#left} tells how often it was done. What holds an address whichever way it
   * is read is masked all the same.
   */
  READABILITY
}
