package nl.doelbinding.weaving;

/**
 * A read of a declared field that is not checked.
 *
 * @param site where
 * @param why the id of the {@link Exemption}, or the reason of the {@link Excuse}
 * @param excused whether it is an excuse that keeps it from being checked
 * @since 0.1
 */
public record ExemptRead(ReadSite site, String why, boolean excused)
    implements Comparable<ExemptRead> {

  /** By class and line. */
  @Override
  public int compareTo(ExemptRead other) {
    return site.compareTo(other.site);
  }
}
