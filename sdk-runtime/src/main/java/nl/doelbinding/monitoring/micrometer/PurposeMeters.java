package nl.doelbinding.monitoring.micrometer;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import nl.doelbinding.purpose.Enforcement;
import nl.doelbinding.purpose.PurposeViolation;
import nl.doelbinding.purpose.ViolationListener;

/**
 * Counts violations in {@code doelbinding.purpose.violations}, with the tags {@code field}, {@code
 * bound} (the purposes that were bound, or {@code none}) and {@code mode}.
 *
 * <pre>{@code
 * new PurposeMeters().bindTo(registry);
 * }</pre>
 *
 * <p>A registry keeps a meter for each combination of tags for ever, so that only the first 1,000
 * combinations have their own; others are counted under {@code other}. Threads may share it.
 *
 * @since 0.1
 */
public final class PurposeMeters implements MeterBinder, AutoCloseable {

  /** The name of the counter. */
  public static final String VIOLATIONS = "doelbinding.purpose.violations";

  private static final int MAX_COMBINATIONS = 1_000;
  private static final String OTHER = "other";

  private final CopyOnWriteArrayList<RegistryCounters> registries = new CopyOnWriteArrayList<>();
  private final ViolationListener listener =
      new ViolationListener() {
        @Override
        public void onViolation(PurposeViolation violation) {
          onViolations(violation, 1);
        }

        @Override
        public void onViolations(PurposeViolation violation, long times) {
          registries.forEach(registry -> registry.count(violation, times));
        }
      };

  /** For one or several registries. */
  public PurposeMeters() {}

  /** Counts in this registry too, from now on. */
  @Override
  public void bindTo(MeterRegistry registry) {
    registries.add(new RegistryCounters(registry));
    Enforcement.register(listener);
  }

  /** Counts no more. The meters stay in their registries. */
  @Override
  public void close() {
    Enforcement.unregister(listener);
    registries.clear();
  }

  private record Tags(String field, String bound, String mode) {}

  private static final class RegistryCounters {
    private final MeterRegistry registry;
    private final Map<Tags, Counter> counters = new ConcurrentHashMap<>();

    RegistryCounters(MeterRegistry registry) {
      this.registry = registry;
    }

    void count(PurposeViolation violation, long times) {
      String mode = violation.mode().toString();
      String bound = violation.bound().isEmpty() ? "none" : String.join(", ", violation.bound());
      Tags tags = new Tags(violation.qualifiedField(), bound, mode);
      Counter counter = counters.get(tags);
      if (counter == null) {
        Tags kept = counters.size() < MAX_COMBINATIONS ? tags : new Tags(OTHER, OTHER, mode);
        counter = counters.computeIfAbsent(kept, this::make);
      }
      counter.increment((double) times);
    }

    private Counter make(Tags tags) {
      return Counter.builder(VIOLATIONS)
          .description("Reads of personal data outside the purposes it is declared for")
          .tag("field", tags.field())
          .tag("bound", tags.bound())
          .tag("mode", tags.mode())
          .register(registry);
    }
  }
}
