package nl.doelbinding.weaving.agent;

import java.lang.instrument.Instrumentation;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Lets a named module read the one that holds the checks: woven code calls what the module never
 * said it requires. Threads may share it.
 */
@FunctionalInterface
interface ReadEdges {

  /** Adds the edge where it is missing; {@code null} is a module that reads every other. */
  void add(@Nullable Module from, Module to);

  /** By what the JVM allows agents. */
  static ReadEdges by(Instrumentation instrumentation) {
    return (from, to) -> {
      if (from != null && from.isNamed() && !from.canRead(to)) {
        instrumentation.redefineModule(from, Set.of(to), Map.of(), Map.of(), Set.of(), Map.of());
      }
    };
  }
}
