package nl.doelbinding.weaving;

import java.util.List;

/**
 * What weaving made of one class. All lists are in the order of the class file.
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
  private final List<ReadSite> unguarded;
  private final List<ExemptRead> exempt;
  private final List<BoundMethod> bound;
  private final List<BoundMethod> unbound;

  WovenClass(
      String name, byte[] bytes, boolean changed, Findings findings, ClassBindings bindings) {
    this.name = name;
    this.bytes = bytes;
    this.changed = changed;
    this.sites = List.copyOf(findings.sites());
    this.unguarded = List.copyOf(findings.unguarded());
    this.exempt = List.copyOf(findings.exempt());
    this.bound = List.copyOf(bindings.bound());
    this.unbound = List.copyOf(bindings.unbound());
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

  /** All guarded reads, those of an earlier weaving included. */
  public List<ReadSite> sites() {
    return sites;
  }

  /** The reads that were not guarded in the class given in, or not as they are declared now. */
  public List<ReadSite> unguarded() {
    return unguarded;
  }

  /** The reads that are not checked, and why. */
  public List<ExemptRead> exempt() {
    return exempt;
  }

  /** The methods that bind purposes, those of an earlier weaving included. */
  public List<BoundMethod> bound() {
    return bound;
  }

  /** The methods whose {@code @ForPurpose} binds nothing, since they have no code. */
  public List<BoundMethod> unbound() {
    return unbound;
  }
}
