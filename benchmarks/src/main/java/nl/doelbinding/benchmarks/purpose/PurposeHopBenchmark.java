package nl.doelbinding.benchmarks.purpose;

import io.micrometer.context.ContextSnapshotFactory;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.concurrent.TimeUnit;
import nl.doelbinding.purpose.PurposeScope;
import nl.doelbinding.purpose.PurposeSnapshot;
import nl.doelbinding.purpose.Purposes;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What it costs to bind, and to hand a task over, beside a scoped value and Micrometer. The thread
 * is the same before and after, since a hop itself costs a thousand times as much.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 300, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 5, time = 300, timeUnit = TimeUnit.MILLISECONDS)
@Fork(2)
public class PurposeHopBenchmark {

  private final ContextSnapshotFactory micrometer = ContextSnapshotFactory.builder().build();
  private final Runnable task = this::work;
  private PurposeSnapshot snapshot;
  private Runnable wrapped;
  private Runnable wrappedByMicrometer;
  private int done;

  /** Wraps once what is run again and again. */
  @Setup
  public void wrapOnce() {
    try (PurposeScope scope = Purposes.bind(Newsletter.class)) {
      snapshot = PurposeSnapshot.capture();
      wrapped = Purposes.wrap(task);
      wrappedByMicrometer = micrometer.captureAll().wrap(task);
      if (scope == null) {
        throw new IllegalStateException("Nothing is bound");
      }
    }
  }

  private void work() {
    done++;
  }

  /** The task alone. */
  @Benchmark
  public int plain() {
    task.run();
    return done;
  }

  /** The task under a purpose. */
  @Benchmark
  public int bound() {
    Purposes.run(Newsletter.class, task);
    return done;
  }

  /** The task under a snapshot. */
  @Benchmark
  public int snapshot() {
    snapshot.run(task);
    return done;
  }

  /** A wrapped task. */
  @Benchmark
  public int wrapped() {
    wrapped.run();
    return done;
  }

  /** A task that Micrometer wrapped, with our accessor. */
  @Benchmark
  public int wrappedByMicrometer() {
    wrappedByMicrometer.run();
    return done;
  }

  /** To bind, to wrap what is bound, and to run it. */
  @Benchmark
  public int boundWrappedAndRun() {
    Purposes.run(Newsletter.class, () -> Purposes.wrap(task).run());
    return done;
  }

  /** The same by Micrometer. */
  @Benchmark
  public int boundWrappedByMicrometerAndRun() {
    Purposes.run(Newsletter.class, () -> micrometer.captureAll().wrap(task).run());
    return done;
  }

  /**
   * The task under a scoped value, which binds and cannot be checked by a comparison.
   *
   * @throws Throwable never
   */
  @Benchmark
  public int scopedValue(ScopedValues java25) throws Throwable {
    java25.run(task);
    return done;
  }

  /** Java 25 has them; this is compiled for 17. */
  @State(Scope.Benchmark)
  public static class ScopedValues {

    private static final MethodHandle WHERE = where();
    private static final MethodHandle RUN = run();

    void run(Runnable task) throws Throwable {
      Object carrier = (Object) WHERE.invokeExact((Object) Newsletter.class);
      RUN.invokeExact(carrier, task);
    }

    private static MethodHandle where() {
      try {
        Class<?> type = Class.forName("java.lang.ScopedValue");
        MethodHandles.Lookup lookup = MethodHandles.publicLookup();
        Object value =
            lookup.findStatic(type, "newInstance", MethodType.methodType(type)).invoke();
        return lookup
            .findStatic(
                type,
                "where",
                MethodType.methodType(
                    Class.forName("java.lang.ScopedValue$Carrier"), type, Object.class))
            .bindTo(value)
            .asType(MethodType.methodType(Object.class, Object.class));
      } catch (Throwable absent) {
        throw new IllegalStateException("Scoped values need Java 25", absent);
      }
    }

    private static MethodHandle run() {
      try {
        return MethodHandles.publicLookup()
            .findVirtual(
                Class.forName("java.lang.ScopedValue$Carrier"),
                "run",
                MethodType.methodType(void.class, Runnable.class))
            .asType(MethodType.methodType(void.class, Object.class, Runnable.class));
      } catch (ReflectiveOperationException absent) {
        throw new IllegalStateException("Scoped values need Java 25", absent);
      }
    }
  }
}
