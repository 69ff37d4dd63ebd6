package nl.doelbinding.analysis.reach.code;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.doelbinding.analysis.flow.code.ConstantPool;
import nl.doelbinding.analysis.flow.code.Origin;
import nl.doelbinding.analysis.flow.code.Semantics;
import nl.doelbinding.analysis.flow.code.Value;
import org.jspecify.annotations.Nullable;

/** What becomes of a function that is handed to a call: it runs at once, elsewhere, or somehow. */
final class Takers {

  /** Of {@code java.util} and {@code java.lang.Iterable}: they run what they are given at once. */
  private static final Set<String> AT_ONCE =
      Set.of(
          "allMatch",
          "anyMatch",
          "average",
          "collect",
          "compute",
          "computeIfAbsent",
          "computeIfPresent",
          "count",
          "doPrivileged",
          "filter",
          "findAny",
          "findFirst",
          "flatMap",
          "forEach",
          "forEachOrdered",
          "forEachRemaining",
          "ifPresent",
          "ifPresentOrElse",
          "map",
          "mapToObj",
          "max",
          "merge",
          "min",
          "noneMatch",
          "or",
          "orElseGet",
          "orElseThrow",
          "parallelSetAll",
          "reduce",
          "removeIf",
          "replaceAll",
          "requireNonNullElseGet",
          "setAll",
          "sort",
          "sum",
          "toArray",
          "toList",
          "tryAdvance");

  /** Of other libraries: they run what they are given before they return. */
  private static final List<String> LIBRARIES_AT_ONCE =
      List.of(
          "jakarta.persistence.",
          "org.hibernate.Session",
          "org.hibernate.SharedSessionContract",
          "org.springframework.jdbc.core.",
          "org.springframework.transaction.support.TransactionOperations",
          "org.springframework.transaction.support.TransactionTemplate",
          "kotlin.collections.");

  private static final Set<String> LAZY =
      Set.of("java.util.Comparator", "java.util.Iterator", "java.util.Spliterator");

  /** What carries purposes to other threads. */
  private static final List<String> PROPAGATION =
      List.of("io.micrometer.context.", "nl.doelbinding.propagation.");

  private static final String COMPLETABLE_FUTURE = "java.util.concurrent.CompletableFuture";

  /** The class makes executors of its own, and wraps none of them. */
  private final boolean ownExecutors;

  Takers(ConstantPool pool) {
    boolean makes = false;
    boolean wraps = false;
    for (int i = 1; i < pool.size(); i++) {
      int index = i;
      if (pool.isClass(index)) {
        makes |= pool.classEndsWith(index, "java/util/concurrent/Executors");
        wraps |= PROPAGATION.stream().anyMatch(start -> pool.classStartsWith(index, start));
      } else if (pool.isMethod(index)) {
        wraps |=
            pool.classEndsWith(pool.ownerIndex(index), "nl/doelbinding/purpose/Purposes")
                && pool.reference(index).descriptor().contains("Executor");
      }
    }
    this.ownExecutors = makes && !wraps;
  }

  /** Whether the result is a list of the class constants that are given. */
  static boolean isListOfConstants(Semantics.Call call) {
    String owner = call.method().owner();
    return (owner.equals("java.util.List") || owner.equals("java.util.Set"))
        && call.method().name().equals("of")
        && !call.arguments().isEmpty()
        && call.arguments().stream().allMatch(argument -> constants(argument) != null);
  }

  /** The class constants that a value is; {@code null} for another value. */
  private static @Nullable List<String> constants(Value value) {
    Set<String> names = new TreeSet<>();
    for (Origin origin : value.origins()) {
      if (!(origin instanceof Origin.ClassConstant constant)) {
        return null;
      }
      names.add(constant.className());
    }
    return names.isEmpty() ? null : List.copyOf(names);
  }

  /** Whether the result runs what is given, later. */
  boolean carries(Semantics.Call call) {
    String result = call.signature().result();
    if (!result.startsWith("L") || !call.method().owner().startsWith("java.util.")) {
      return false;
    }
    String type = result.substring(1, result.length() - 1).replace('/', '.');
    return isFunction(type) || type.startsWith("java.util.stream.") || LAZY.contains(type);
  }

  /** Whether it is one of the JDK's own types of functions. */
  boolean isFunction(String type) {
    return type.startsWith("java.util.function.")
        || type.equals("java.lang.Runnable")
        || type.equals("java.util.concurrent.Callable")
        || type.startsWith("java.util.stream.");
  }

  /** What is done to the purposes while the functions run; {@code null}: nothing. */
  @Nullable Change change(Semantics.Call call) {
    String owner = call.method().owner();
    String name = call.method().name();
    if (owner.equals(Names.PURPOSES)) {
      return bound(call);
    }
    if (owner.equals("java.lang.Thread") || owner.startsWith("java.lang.Thread$Builder")) {
      return new Change.Lost();
    }
    if (owner.equals(COMPLETABLE_FUTURE)) {
      boolean begins = name.equals("runAsync") || name.equals("supplyAsync");
      return begins && (ownExecutors || !takesExecutor(call))
          ? new Change.Lost()
          : new Change.Unknown();
    }
    if (owner.startsWith("java.util.concurrent.") && owner.contains("Executor")) {
      return ownExecutors ? new Change.Lost() : new Change.Unknown();
    }
    boolean jdk = owner.startsWith("java.util.") || owner.equals("java.lang.Iterable");
    boolean atOnce =
        (jdk && AT_ONCE.contains(name)) || LIBRARIES_AT_ONCE.stream().anyMatch(owner::startsWith);
    return atOnce ? null : new Change.Unknown();
  }

  private static boolean takesExecutor(Semantics.Call call) {
    return call.method().descriptor().contains("Ljava/util/concurrent/Executor;");
  }

  /** {@code wrap} carries along what is bound, and the others bind what they are given first. */
  private static @Nullable Change bound(Semantics.Call call) {
    String name = call.method().name();
    if (name.equals("wrap")) {
      return null;
    }
    boolean binds = name.equals("run") || name.equals("call");
    List<String> purposes = binds ? constants(call.arguments().get(0)) : null;
    return purposes == null ? new Change.Unknown() : new Change.Narrowed(purposes);
  }
}
