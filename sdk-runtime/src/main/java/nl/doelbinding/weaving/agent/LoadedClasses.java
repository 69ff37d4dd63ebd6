package nl.doelbinding.weaving.agent;

import java.lang.instrument.Instrumentation;
import java.lang.instrument.UnmodifiableClassException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Sends classes that are loaded through the transformers again. Threads may share it. */
final class LoadedClasses {

  /**
   * The JVM stops for each batch: of all classes at once for long, of each one for itself often.
   */
  private static final int BATCH = 200;

  private final Instrumentation instrumentation;
  private final AgentReport report;

  LoadedClasses(Instrumentation instrumentation, AgentReport report) {
    this.instrumentation = instrumentation;
    this.report = report;
  }

  /** Retransforms those of the loaded classes that match and may be changed. */
  void retransform(Predicate<Class<?>> wanted) {
    List<Class<?>> batch = new ArrayList<>(BATCH);
    for (Class<?> loaded : instrumentation.getAllLoadedClasses()) {
      if (!loaded.isArray() && instrumentation.isModifiableClass(loaded) && wanted.test(loaded)) {
        batch.add(loaded);
      }
      if (batch.size() == BATCH) {
        retransform(batch);
        batch.clear();
      }
    }
    retransform(batch);
  }

  private void retransform(List<Class<?>> batch) {
    if (batch.isEmpty() || succeeds(batch.toArray(new Class<?>[0]), batch.size() > 1)) {
      return;
    }
    // One of them spoils it for all.
    for (Class<?> single : batch) {
      succeeds(new Class<?>[] {single}, false);
    }
  }

  private boolean succeeds(Class<?>[] classes, boolean quietly) {
    try {
      instrumentation.retransformClasses(classes);
      return true;
    } catch (UnmodifiableClassException | RuntimeException | LinkageError | InternalError refused) {
      if (!quietly) {
        String name = classes[0].getName();
        report.refuse(
            name,
            name
                + " is loaded and could not be changed any more: restart with -javaagent: "
                + refused);
      }
      return false;
    }
  }
}
