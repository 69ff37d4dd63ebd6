package nl.doelbinding.purpose;

import static nl.doelbinding.purpose.EnforcementMode.ENFORCE;
import static nl.doelbinding.purpose.EnforcementMode.OBSERVE;
import static nl.doelbinding.purpose.EnforcementMode.OFF;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import java.util.Properties;
import nl.doelbinding.testing.RecordingLogger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EnforcementModesTest {

  private static final PurposeRule EMAIL =
      PurposeRule.of("nl.acme.Customer", "email", List.of(Newsletter.class));
  private static final PurposeRule NAME =
      PurposeRule.of("nl.acme.Customer", "name", List.of(Newsletter.class, Invoicing.class));
  private static final PurposeRule TRACK =
      PurposeRule.of("nl.acme.web.log.Visit", "track", List.of(Marketing.class));

  private final RecordingLogger log = new RecordingLogger();

  @AfterEach
  void restore() {
    Enforcement.modes().keySet().forEach(Enforcement::reset);
  }

  @Test
  void the_narrowest_scope_wins() {
    Enforcement.switchTo(OFF);
    assertThat(Enforcement.mode(EMAIL)).isEqualTo(OFF);

    Enforcement.switchTo(EnforcementScope.ofPurpose(Newsletter.class), ENFORCE);
    assertThat(Enforcement.mode(EMAIL)).isEqualTo(ENFORCE);

    Enforcement.switchTo(EnforcementScope.ofPackage("nl.acme"), OBSERVE);
    assertThat(Enforcement.mode(EMAIL)).isEqualTo(OBSERVE);

    Enforcement.switchTo(EnforcementScope.parse("field.nl.acme.Customer.email"), OFF);
    assertThat(Enforcement.mode(EMAIL)).isEqualTo(OFF);
    assertThat(Enforcement.mode(NAME)).isEqualTo(OBSERVE);
  }

  @Test
  void of_several_packages_the_longest_wins_and_a_package_ends_at_a_dot() {
    Enforcement.switchTo(EnforcementScope.ofPackage("nl.acme"), OBSERVE);
    Enforcement.switchTo(EnforcementScope.ofPackage("nl.acme.web"), OFF);
    Enforcement.switchTo(EnforcementScope.ofPackage("nl.acme.we"), ENFORCE);

    assertThat(Enforcement.mode(TRACK)).isEqualTo(OFF);
    assertThat(Enforcement.mode(EMAIL)).isEqualTo(OBSERVE);
  }

  @Test
  void of_several_purposes_the_strictest_wins_and_one_without_a_mode_has_that_of_all() {
    Enforcement.switchTo(EnforcementScope.ofPurpose(Newsletter.class), OBSERVE);
    assertThat(Enforcement.mode(NAME)).isEqualTo(ENFORCE);

    Enforcement.switchTo(EnforcementScope.ofPurpose(Invoicing.class), OFF);
    assertThat(Enforcement.mode(NAME)).isEqualTo(OBSERVE);
  }

  @Test
  void a_purpose_that_cannot_be_loaded_is_counted_by_its_name() {
    PurposeRule gone =
        PurposeRule.of("nl.acme.Customer", "email", List.of(), List.of("nl.acme.Gone"));
    Enforcement.switchTo(EnforcementScope.parse("purpose.nl.acme.Gone"), OBSERVE);

    assertThat(Enforcement.mode(gone)).isEqualTo(OBSERVE);
  }

  @Test
  void a_field_of_no_purpose_has_the_mode_of_all() {
    Enforcement.switchTo(EnforcementScope.ofPurpose(Newsletter.class), OFF);

    assertThat(Enforcement.mode(PurposeRule.of("nl.acme.Customer", "x", List.of())))
        .isEqualTo(ENFORCE);
  }

  @Test
  void a_switch_is_felt_by_the_next_read() {
    Enforcement.switchTo(OFF);
    Enforcement.switchTo(EnforcementScope.parse("field.nl.acme.Customer.email"), ENFORCE);

    assertThatExceptionOfType(PurposeViolationException.class)
        .isThrownBy(() -> PurposeChecks.check(EMAIL));
    assertThatCode(() -> PurposeChecks.check(NAME)).doesNotThrowAnyException();

    Enforcement.reset(EnforcementScope.parse("field.nl.acme.Customer.email"));
    assertThatCode(() -> PurposeChecks.check(EMAIL)).doesNotThrowAnyException();
  }

  @Test
  void reads_are_checked_until_everything_is_off() throws Throwable {
    Enforcement.switchTo(EnforcementScope.ofPackage("nl.acme"), OBSERVE);
    Enforcement.switchTo(OFF);
    assertThat((boolean) Enforcement.active().invokeExact()).isTrue();

    Enforcement.switchTo(EnforcementScope.ofPackage("nl.acme"), OFF);
    assertThat((boolean) Enforcement.active().invokeExact()).isFalse();
  }

  @Test
  void a_reset_goes_back_to_what_was_at_start() {
    Enforcement.switchTo(OBSERVE);
    Enforcement.switchTo(EnforcementScope.ofPackage("nl.acme"), OFF);

    Enforcement.reset(EnforcementScope.ofPackage("nl.acme"));
    Enforcement.reset(EnforcementScope.all());

    assertThat(Enforcement.modes()).isEqualTo(Map.of(EnforcementScope.all(), ENFORCE));
  }

  @Test
  void the_modes_at_start_are_system_properties() {
    assertThat(
            read(
                "doelbinding.mode", " Observe ",
                "doelbinding.mode.purpose.nl.acme.Purposes$Newsletter", "enforce",
                "doelbinding.mode.package.nl.acme.web", "off",
                "doelbinding.mode.field.nl.acme.Customer.email", "ENFORCE",
                "doelbinding.modest", "off"))
        .containsOnly(
            Map.entry(EnforcementScope.all(), OBSERVE),
            Map.entry(EnforcementScope.parse("purpose.nl.acme.Purposes$Newsletter"), ENFORCE),
            Map.entry(EnforcementScope.ofPackage("nl.acme.web"), OFF),
            Map.entry(EnforcementScope.parse("field.nl.acme.Customer.email"), ENFORCE));
    assertThat(log.lines()).isEmpty();
  }

  @Test
  void without_a_property_purposes_are_enforced() {
    assertThat(read()).containsOnly(Map.entry(EnforcementScope.all(), ENFORCE));
  }

  @Test
  void a_wrong_value_warns_with_the_allowed_ones_and_enforces() {
    assertThat(read("doelbinding.mode", "on", "doelbinding.mode.package.nl.acme", ""))
        .containsOnly(
            Map.entry(EnforcementScope.all(), ENFORCE),
            Map.entry(EnforcementScope.ofPackage("nl.acme"), ENFORCE));
    assertThat(log.lines())
        .containsExactly(
            "WARNING System property doelbinding.mode is \"on\"; allowed are: off, observe,"
                + " enforce. Until it is one of these, purposes are enforced",
            "WARNING System property doelbinding.mode.package.nl.acme is \"\"; allowed are: off,"
                + " observe, enforce. Until it is one of these, purposes are enforced");
  }

  @Test
  void a_wrong_scope_warns_with_the_forms_and_sets_nothing() {
    assertThat(read("doelbinding.mode.class.nl.acme.Customer", "off"))
        .containsOnly(Map.entry(EnforcementScope.all(), ENFORCE));
    assertThat(log.lines())
        .containsExactly(
            "WARNING System property doelbinding.mode.class.nl.acme.Customer sets no mode:"
                + " \"class.nl.acme.Customer\" is no scope; use all, purpose.NAME, package.NAME,"
                + " field.CLASS.FIELD. It is passed over");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "all.x", "field.email", "package.", "package.nl..acme", "class.X"})
  void what_is_no_scope_is_refused_with_the_forms(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> EnforcementScope.parse(text))
        .withMessageContaining("use all, purpose.NAME, package.NAME, field.CLASS.FIELD");
  }

  @Test
  void a_scope_is_read_back_from_its_text() {
    for (EnforcementScope scope :
        List.of(
            EnforcementScope.all(),
            EnforcementScope.ofPurpose(Newsletter.class),
            EnforcementScope.ofPackage("nl.acme"),
            EnforcementScope.ofField(Newsletter.class, "email"))) {
      assertThat(EnforcementScope.parse(scope.toString())).isEqualTo(scope);
    }
  }

  private Map<EnforcementScope, EnforcementMode> read(String... namesAndValues) {
    Properties properties = new Properties();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      properties.setProperty(namesAndValues[i], namesAndValues[i + 1]);
    }
    return new ModeProperties(properties, log).read();
  }
}
