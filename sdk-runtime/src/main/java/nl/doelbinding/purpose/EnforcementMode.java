package nl.doelbinding.purpose;

/**
 * What happens when personal data is read outside the purposes it is declared for.
 *
 * @since 0.1
 */
public enum EnforcementMode {

  /**
   * Nothing is checked, and a woven read costs what a plain read costs. Pick it to take the checks
   * out of a running system at once, for example while an incident is examined.
   */
  OFF,

  /**
   * Every violation is reported to the listeners, and the read goes on. Pick it while an existing
   * application is brought under purposes, until its log stays silent.
   */
  OBSERVE,

  /**
   * Every violation is reported, and the read is refused with a {@link PurposeViolationException}.
   * Pick it in production; it is the default.
   */
  ENFORCE
}
