package nl.doelbinding.monitoring.micrometer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.List;
import nl.doelbinding.purpose.Enforcement;
import nl.doelbinding.purpose.EnforcementMode;
import nl.doelbinding.purpose.PurposeChecks;
import nl.doelbinding.purpose.PurposeRule;
import nl.doelbinding.purpose.PurposeViolationException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PurposeMetersTest {

  private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
  private final PurposeMeters meters = new PurposeMeters();

  @AfterEach
  void restore() {
    meters.close();
    Enforcement.modes().keySet().forEach(Enforcement::reset);
    Enforcement.clearViolations();
  }

  @Test
  void violations_are_counted_by_field_bound_purpose_and_mode() {
    meters.bindTo(registry);

    assertThatExceptionOfType(PurposeViolationException.class)
        .isThrownBy(() -> PurposeChecks.check(rule("metered")));
    Enforcement.switchTo(EnforcementMode.OBSERVE);
    PurposeChecks.check(rule("metered"));
    PurposeChecks.check(rule("metered"));

    assertThat(count("metered", "none", "enforce")).isEqualTo(1);
    assertThat(count("metered", "none", "observe")).isEqualTo(2);
  }

  @Test
  void a_loop_of_which_not_each_read_is_looked_at_is_counted_all_the_same() {
    meters.bindTo(registry);
    Enforcement.switchTo(EnforcementMode.OBSERVE);
    Enforcement.clearViolations();

    for (int i = 0; i < 10_000; i++) {
      PurposeChecks.check(rule("looped"));
    }

    assertThat(count("looped", "none", "observe")).isBetween(10_000 - 1_023.0, 10_000.0);
  }

  @Test
  void fields_without_end_share_a_meter() {
    meters.bindTo(registry);
    Enforcement.switchTo(EnforcementMode.OBSERVE);

    for (int i = 0; i < 1_500; i++) {
      PurposeChecks.check(rule("generated" + i));
    }

    assertThat(registry.getMeters()).hasSizeLessThanOrEqualTo(1_001);
    assertThat(
            registry
                .get(PurposeMeters.VIOLATIONS)
                .tags("field", "other", "bound", "other", "mode", "observe")
                .counter()
                .count())
        .isEqualTo(500);
  }

  @Test
  void once_closed_it_counts_no_more() {
    meters.bindTo(registry);
    meters.close();
    Enforcement.switchTo(EnforcementMode.OBSERVE);

    PurposeChecks.check(rule("closed"));

    assertThat(registry.getMeters()).isEmpty();
  }

  private double count(String field, String bound, String mode) {
    return registry
        .get(PurposeMeters.VIOLATIONS)
        .tags("field", "nl.acme.Customer." + field, "bound", bound, "mode", mode)
        .counter()
        .count();
  }

  private static PurposeRule rule(String field) {
    return PurposeRule.of("nl.acme.Customer", field, List.of());
  }
}
