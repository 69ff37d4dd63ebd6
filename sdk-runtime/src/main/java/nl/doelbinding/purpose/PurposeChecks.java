package nl.doelbinding.purpose;

import java.lang.invoke.CallSite;
import java.lang.invoke.ConstantCallSite;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodHandles.Lookup;
import java.lang.invoke.MethodType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What woven code calls before it reads a declared field. Application code uses {@link Purposes}
 * and {@link Enforcement} instead; the names here are fixed in class files that are already woven.
 *
 * <p>Threads may use it at the same time.
 *
 * @since 0.1
 */
public final class PurposeChecks {

  private static final MethodHandle ACTIVE = Enforcement.active();
  private static final MethodHandle CHECK = checkHandle();

  private PurposeChecks() {}

  /**
   * Lets a read go on if a purpose of the rule is bound; else does what the {@link EnforcementMode}
   * says.
   *
   * @throws PurposeViolationException if no purpose of the rule is bound and purposes are enforced
   */
  public static void check(PurposeRule rule) {
    if (active() && !rule.allowedUnder(Purposes.bound().covered())) {
      violated(rule);
    }
  }

  /**
   * Makes the rule of a read site; the bootstrap method of a dynamic constant.
   *
   * <p>Purposes come by name and not as class constants, since the class that reads a field need
   * not be allowed to name its purposes. A purpose that cannot be loaded allows nothing, so that
   * the read is refused and the violation says why; an error here would befall the same read again
   * and again without a word about purposes.
   *
   * @param lookup the class that reads
   * @param name ignored
   * @param type ignored
   * @param owner the binary name of the class that declares the field
   * @param field the name of the field
   * @param purposes the binary names of its purposes
   */
  public static PurposeRule rule(
      Lookup lookup, String name, Class<?> type, String owner, String field, String... purposes) {
    ClassLoader loader = lookup.lookupClass().getClassLoader();
    List<Class<?>> resolved = new ArrayList<>();
    List<String> unresolved = new ArrayList<>();
    for (String purpose : purposes) {
      Class<?> loaded = load(purpose, loader);
      if (loaded == null) {
        unresolved.add(purpose);
      } else {
        resolved.add(loaded);
      }
    }
    return new PurposeRule(owner, field, resolved, unresolved);
  }

  /**
   * Links the check of a read site in class files older than Java 11, which know no dynamic
   * constants; the bootstrap method of an {@code invokedynamic} without arguments and result.
   * Parameters as for {@link #rule}.
   */
  public static CallSite site(
      Lookup lookup, String name, MethodType type, String owner, String field, String... purposes) {
    PurposeRule rule = rule(lookup, name, PurposeRule.class, owner, field, purposes);
    return new ConstantCallSite(CHECK.bindTo(rule).asType(type));
  }

  private static boolean active() {
    try {
      return (boolean) ACTIVE.invokeExact();
    } catch (RuntimeException | Error thrown) {
      throw thrown;
    } catch (Throwable impossible) {
      throw new AssertionError("A constant throws no checked exception", impossible);
    }
  }

  private static void violated(PurposeRule rule) {
    EnforcementMode mode = Enforcement.mode();
    if (mode == EnforcementMode.OFF) {
      return;
    }
    List<String> declared = names(rule.purposes());
    declared.addAll(rule.unresolved());
    PurposeViolation violation =
        new PurposeViolation(
            rule.owner(),
            rule.field(),
            declared,
            rule.unresolved(),
            names(Purposes.current()),
            ReadPlaces.of(rule.owner()),
            mode);
    Listeners.ALL.tell(violation);
    if (mode == EnforcementMode.ENFORCE) {
      throw new PurposeViolationException(violation);
    }
  }

  private static List<String> names(Iterable<Class<?>> purposes) {
    List<String> names = new ArrayList<>();
    purposes.forEach(purpose -> names.add(purpose.getName()));
    return names;
  }

  private static @Nullable Class<?> load(String purpose, @Nullable ClassLoader loader) {
    try {
      return Class.forName(purpose, false, loader);
    } catch (ClassNotFoundException | LinkageError missing) {
      return null; // named in the violation, as unresolved
    }
  }

  private static MethodHandle checkHandle() {
    try {
      return MethodHandles.lookup()
          .findStatic(
              PurposeChecks.class, "check", MethodType.methodType(void.class, PurposeRule.class));
    } catch (ReflectiveOperationException impossible) {
      throw new LinkageError("The method stands in this class", impossible);
    }
  }
}
