package nl.doelbinding.weaving;

import java.util.List;

/**
 * What weaving made of one class.
 *
 * <p>Immutable, but for the array of bytes, which is not copied.
 *
 * @since 0.1
 */
public final class WovenClass {

  private final String name;
  private final byte[] bytes;
  private final boolean changed;
  private final List<ReadSite> sites;

  WovenClass(String name, byte[] bytes, boolean changed, List<ReadSite> sites) {
    this.name = name;
    this.bytes = bytes;
    this.changed = changed;
    this.sites = List.copyOf(sites);
  }

  /** The binary name of the class. */
  public String name() {
    return name;
  }

  /** The class file; the very array that was given in where nothing changed. */
  public byte[] bytes() {
    return bytes;
  }

  /** Whether the class file differs from the one given in. */
  public boolean changed() {
    return changed;
  }

  /** All guarded reads, those of an earlier weaving included, in the order of the class file. */
  public List<ReadSite> sites() {
    return sites;
  }
}
