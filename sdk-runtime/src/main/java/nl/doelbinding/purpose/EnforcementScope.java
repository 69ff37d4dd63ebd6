package nl.doelbinding.purpose;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;
import java.util.Locale;

/**
 * The reads that a mode is set for: all of them, or those of fields that are declared for a
 * purpose, that stand in a package, or that have a name. Immutable; threads may share it.
 *
 * <p>As text, in system properties and over JMX: {@code all}, {@code purpose.nl.acme.Newsletter},
 * {@code package.nl.acme.customers}, {@code field.nl.acme.Customer.email}.
 *
 * @param kind what the name is one of
 * @param name the binary name of a purpose, the name of a package or the binary name of a class
 *     with the name of its field; empty for all
 * @since 0.1
 */
public record EnforcementScope(Kind kind, String name) implements Comparable<EnforcementScope> {

  /** What a scope names, from the widest to the one that wins. */
  public enum Kind {
    /** Every read that nothing narrower is set for. */
    ALL,
    /** The fields declared for a purpose. */
    PURPOSE,
    /** The classes of a package and of its subpackages. */
    PACKAGE,
    /** One field. */
    FIELD
  }

  private static final EnforcementScope ALL = new EnforcementScope(Kind.ALL, "");

  /** What {@link #parse} takes, for messages. */
  static final String FORMS = "all, purpose.NAME, package.NAME, field.CLASS.FIELD";

  /**
   * Checks the name.
   *
   * @throws IllegalArgumentException if a name is missing or does not fit its kind
   */
  public EnforcementScope {
    requireNonNull(kind, "kind");
    requireNonNull(name, "name");
    boolean fits =
        switch (kind) {
          case ALL -> name.isEmpty();
          case FIELD -> isName(name) && name.indexOf('.') > 0;
          case PURPOSE, PACKAGE -> isName(name);
        };
    if (!fits) {
      throw new IllegalArgumentException(
          "\"" + name + "\" names no " + kind.name().toLowerCase(Locale.ROOT) + "; use " + FORMS);
    }
  }

  /** Every read that nothing narrower is set for. */
  public static EnforcementScope all() {
    return ALL;
  }

  /**
   * The fields that are declared for this purpose. A purpose that extends it is not meant, and one
   * of several purposes of a field is enough.
   */
  public static EnforcementScope ofPurpose(Class<?> purpose) {
    return new EnforcementScope(Kind.PURPOSE, purpose.getName());
  }

  /** The fields of the classes of a package and of its subpackages. */
  public static EnforcementScope ofPackage(String name) {
    return new EnforcementScope(Kind.PACKAGE, name);
  }

  /** One field. */
  public static EnforcementScope ofField(Class<?> owner, String field) {
    return new EnforcementScope(Kind.FIELD, owner.getName() + "." + field);
  }

  /**
   * Reads a scope from its text.
   *
   * @throws IllegalArgumentException if it is none; the message says what is one
   */
  public static EnforcementScope parse(String text) {
    String stripped = text.strip();
    int dot = stripped.indexOf('.');
    String kind = dot < 0 ? stripped : stripped.substring(0, dot);
    for (Kind candidate : Kind.values()) {
      if (candidate.name().equalsIgnoreCase(kind)) {
        return new EnforcementScope(candidate, dot < 0 ? "" : stripped.substring(dot + 1));
      }
    }
    throw new IllegalArgumentException("\"" + text + "\" is no scope; use " + FORMS);
  }

  /** The text that {@link #parse} reads. */
  @Override
  public String toString() {
    String prefix = kind.name().toLowerCase(Locale.ROOT);
    return kind == Kind.ALL ? prefix : prefix + "." + name;
  }

  /** From wide to narrow, then by name. */
  @Override
  public int compareTo(EnforcementScope other) {
    return Comparator.comparing(EnforcementScope::kind)
        .thenComparing(EnforcementScope::name)
        .compare(this, other);
  }

  private static boolean isName(String name) {
    for (String part : name.split("\\.", -1)) {
      if (part.isEmpty() || part.chars().anyMatch(Character::isWhitespace)) {
        return false;
      }
    }
    return true;
  }
}
