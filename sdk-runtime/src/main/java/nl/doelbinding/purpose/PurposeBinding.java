package nl.doelbinding.purpose;

import java.util.List;

/**
 * What a method or class with {@link nl.doelbinding.annotations.ForPurpose} binds while it runs.
 * Made once for each such method, by {@link PurposeChecks}, and by {@link PurposeDeclarations} for
 * the adapters of frameworks; not for code written by hand. Immutable; threads may share it.
 *
 * @since 0.1
 */
public final class PurposeBinding {

  /** Of a component that declares no purpose: while it runs, nothing is bound. */
  public static final PurposeBinding NONE = of(List.of());

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
