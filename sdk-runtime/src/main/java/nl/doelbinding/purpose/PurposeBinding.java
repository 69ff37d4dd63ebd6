package nl.doelbinding.purpose;

import java.util.List;

/**
 * What a method or class with {@link nl.doelbinding.annotations.ForPurpose} binds while it runs.
 * Made once for each such method, by {@link PurposeChecks}; not for code written by hand.
 *
 * @since 0.1
 */
public final class PurposeBinding {

  private final BoundPurposes bound;

  private PurposeBinding(BoundPurposes bound) {
    this.bound = bound;
  }

  /** Without purposes, as when none could be loaded, nothing is bound and reads are refused. */
  static PurposeBinding of(List<Class<?>> purposes) {
    return new PurposeBinding(purposes.isEmpty() ? BoundPurposes.NONE : BoundPurposes.of(purposes));
  }

  BoundPurposes bound() {
    return bound;
  }
}
