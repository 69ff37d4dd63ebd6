package nl.doelbinding.purpose;

import java.lang.System.Logger.Level;
import java.lang.invoke.CallSite;
import java.lang.invoke.ConstantCallSite;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodHandles.Lookup;
import java.lang.invoke.MethodType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.doelbinding.annotations.Purpose;
import org.jspecify.annotations.Nullable;

/**
 * Makes the constants of woven code when it first runs: what a read asks, and what a method binds.
 * Not for code written by hand; the names here are fixed in class files that are already woven.
 *
 * <p>Purposes come by name and not as class constants, since the class that reads a field need not
 * be allowed to name its purposes. A purpose that cannot be loaded allows nothing, so that the read
 * is refused and the violation says why; an error here would befall the same read again and again
 * without a word about purposes.
 *
 * <p>Class files older than Java 11 know no dynamic constants and link a call site in place of one.
 *
 * <p>Threads may use it at the same time.
 *
 * @since 0.1
 */
public final class PurposeLinkage {

  private static final ClassValue<Map<List<String>, PurposeBinding>> BINDINGS =
      new ClassValue<>() {
        @Override
        protected Map<List<String>, PurposeBinding> computeValue(Class<?> type) {
          return new ConcurrentHashMap<>();
        }
      };

  private PurposeLinkage() {}

  /**
   * What a read asks; the bootstrap method of a dynamic constant.
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
    List<Class<?>> resolved = new ArrayList<>();
    List<String> unresolved = new ArrayList<>();
    resolve(lookup, purposes, resolved, unresolved);
    return PurposeRule.of(owner, field, resolved, unresolved);
  }

  /**
   * What a method binds; the bootstrap method of a dynamic constant.
   *
   * @param lookup the class of the method
   * @param name ignored
   * @param type ignored
   * @param purposes the binary names of the purposes it declares
   * @return for a class and its purposes always the same
   */
  public static PurposeBinding binding(
      Lookup lookup, String name, Class<?> type, String... purposes) {
    return BINDINGS
        .get(lookup.lookupClass())
        .computeIfAbsent(List.of(purposes), any -> binding(lookup, purposes));
  }

  private static PurposeBinding binding(Lookup lookup, String[] purposes) {
    List<Class<?>> resolved = new ArrayList<>();
    List<String> unusable = new ArrayList<>();
    resolve(lookup, purposes, resolved, unusable);
    resolved.removeIf(
        purpose -> {
          boolean none = !purpose.isAnnotationPresent(Purpose.class);
          if (none) {
            unusable.add(purpose.getName());
          }
          return none;
        });
    if (!unusable.isEmpty()) {
      System.getLogger(Enforcement.LOGGER)
          .log(
              Level.ERROR,
              "The @ForPurpose of {0} names what is no purpose or cannot be loaded: {1}; it is"
                  + " not bound there",
              lookup.lookupClass().getName(),
              String.join(", ", unusable));
    }
    return PurposeBinding.of(resolved);
  }

  /**
   * Links the check of a read; the bootstrap method of an {@code invokedynamic}. Parameters as for
   * {@link #rule}.
   *
   * @param type {@code ()void}, or {@code (Object)void} where permitted reads are recorded
   */
  public static CallSite site(
      Lookup lookup, String name, MethodType type, String owner, String field, String... purposes) {
    PurposeRule rule = rule(lookup, name, PurposeRule.class, owner, field, purposes);
    MethodHandle check =
        type.parameterCount() == 0
            ? handle("check", PurposeRule.class)
            : handle("checkAudited", Object.class, PurposeRule.class);
    return new ConstantCallSite(
        MethodHandles.insertArguments(check, type.parameterCount(), rule).asType(type));
  }

  /**
   * Links what a method binds; the bootstrap method of an {@code invokedynamic}. Parameters as for
   * {@link #binding}.
   *
   * @param type {@code ()PurposeBinding}
   */
  public static CallSite bindingSite(
      Lookup lookup, String name, MethodType type, String... purposes) {
    PurposeBinding binding = binding(lookup, name, PurposeBinding.class, purposes);
    return new ConstantCallSite(MethodHandles.constant(PurposeBinding.class, binding).asType(type));
  }

  private static @Nullable Class<?> load(String purpose, @Nullable ClassLoader loader) {
    try {
      return Class.forName(purpose, false, loader);
    } catch (ClassNotFoundException | LinkageError missing) {
      return null; // named in the violation, as unresolved
    }
  }

  private static void resolve(
      Lookup lookup, String[] purposes, List<Class<?>> resolved, List<String> unresolved) {
    ClassLoader loader = lookup.lookupClass().getClassLoader();
    for (String purpose : purposes) {
      Class<?> loaded = load(purpose, loader);
      if (loaded == null) {
        unresolved.add(purpose);
      } else {
        resolved.add(loaded);
      }
    }
  }

  private static MethodHandle handle(String name, Class<?>... parameters) {
    try {
      return MethodHandles.lookup()
          .findStatic(PurposeChecks.class, name, MethodType.methodType(void.class, parameters));
    } catch (ReflectiveOperationException impossible) {
      throw new LinkageError("The method stands in PurposeChecks", impossible);
    }
  }
}
