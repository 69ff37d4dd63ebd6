package nl.doelbinding.purpose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PurposeChecksTest {

  private final List<PurposeViolation> told = new ArrayList<>();
  private final ViolationListener listener = told::add;

  @BeforeEach
  void listen() {
    Enforcement.switchTo(EnforcementMode.ENFORCE);
    Enforcement.register(listener);
  }

  @AfterEach
  void restore() {
    Enforcement.unregister(listener);
    Enforcement.switchTo(EnforcementMode.ENFORCE);
  }

  @Test
  void a_read_is_allowed_under_a_declared_purpose() {
    PurposeRule rule = rule("billingName", Marketing.class, Invoicing.class);

    Purposes.run(Marketing.class, () -> PurposeChecks.check(rule));
    Purposes.run(Invoicing.class, () -> PurposeChecks.check(rule));

    assertThat(told).isEmpty();
  }

  @Test
  void a_read_is_allowed_under_a_kind_of_the_declared_purpose() {
    Purposes.run(Newsletter.class, () -> PurposeChecks.check(rule("billingName", Marketing.class)));
  }

  @Test
  void a_read_is_refused_under_a_wider_purpose_than_the_declared_one() {
    assertThatExceptionOfType(PurposeViolationException.class)
        .isThrownBy(
            () ->
                Purposes.run(
                    Marketing.class,
                    () -> PurposeChecks.check(rule("billingName", Newsletter.class))));
  }

  @Test
  void a_refused_read_names_field_purposes_place_and_remedy() {
    PurposeRule rule = rule("billingName", Invoicing.class);

    assertThatExceptionOfType(PurposeViolationException.class)
        .isThrownBy(() -> Purposes.run(Newsletter.class, () -> PurposeChecks.check(rule)))
        .withMessageMatching(
            "\\[DB-301\\] nl\\.acme\\.Customer\\.billingName is declared for Invoicing and was read"
                + " under Newsletter \\(PurposeChecksTest\\.java:\\d+\\)\n         Read it under"
                + " Invoicing: put @ForPurpose\\(Invoicing\\.class\\) on the servlet, or use"
                + " Purposes\\.run; or add the purpose to its @PersonalData, if the data was"
                + " collected for it too\\.");
    assertThat(told)
        .singleElement()
        .satisfies(
            violation -> {
              assertThat(violation.bound()).containsExactly(Newsletter.class.getName());
              assertThat(violation.mode()).isEqualTo(EnforcementMode.ENFORCE);
              assertThat(violation.place().getClassName()).isEqualTo(getClass().getName());
            });
  }

  @Test
  void a_read_with_nothing_bound_says_so() {
    assertThatExceptionOfType(PurposeViolationException.class)
        .isThrownBy(() -> PurposeChecks.check(rule("billingName", Invoicing.class)))
        .withMessageContaining(
            "is declared for Invoicing and was read with no purpose bound"
                + " (PurposeChecksTest.java:");
  }

  @Test
  void the_place_passes_over_the_class_of_the_field_and_the_jdk() {
    PurposeRule rule =
        PurposeLinkage.rule(
            MethodHandles.lookup(), "_", Object.class, Holder.class.getName(), "value");

    assertThatExceptionOfType(PurposeViolationException.class)
        .isThrownBy(() -> Stream.of(rule).forEach(Holder::read))
        .satisfies(
            refused ->
                assertThat(refused.violation().place().getFileName())
                    .isEqualTo("PurposeChecksTest.java"))
        .satisfies(
            refused ->
                assertThat(refused.violation().place().getClassName())
                    .isEqualTo(PurposeChecksTest.class.getName()));
  }

  @Test
  void observing_reports_and_lets_the_read_go_on() {
    Enforcement.switchTo(EnforcementMode.OBSERVE);

    PurposeChecks.check(rule("billingName", Invoicing.class));

    assertThat(told).hasSize(1);
    assertThat(told.get(0).mode()).isEqualTo(EnforcementMode.OBSERVE);
  }

  @Test
  void switched_off_nothing_is_checked() {
    Enforcement.switchTo(EnforcementMode.OFF);

    PurposeChecks.check(rule("billingName", Invoicing.class));

    assertThat(told).isEmpty();
    assertThat(Enforcement.mode()).isEqualTo(EnforcementMode.OFF);
  }

  @Test
  void a_purpose_that_cannot_be_loaded_allows_nothing_and_the_message_says_why() {
    PurposeRule rule =
        PurposeLinkage.rule(
            MethodHandles.lookup(), "_", Object.class, "nl.acme.Customer", "email", "nl.acme.Gone");

    assertThatExceptionOfType(PurposeViolationException.class)
        .isThrownBy(() -> Purposes.run(Newsletter.class, () -> PurposeChecks.check(rule)))
        .withMessageContaining("is declared for Gone and was read under Newsletter")
        .withMessageContaining("cannot load nl.acme.Gone: put it on its class path");
  }

  @Test
  void of_several_purposes_one_that_can_be_loaded_still_allows() {
    PurposeRule rule =
        PurposeLinkage.rule(
            MethodHandles.lookup(),
            "_",
            Object.class,
            "nl.acme.Customer",
            "email",
            "nl.acme.Gone",
            Newsletter.class.getName());

    Purposes.run(Newsletter.class, () -> PurposeChecks.check(rule));
  }

  @Test
  void a_field_declared_for_no_purpose_is_never_read() {
    assertThatExceptionOfType(PurposeViolationException.class)
        .isThrownBy(() -> Purposes.run(Newsletter.class, () -> PurposeChecks.check(rule("email"))))
        .withMessageContaining("is declared for no purpose")
        .withMessageContaining("Name the purposes of the field");
  }

  @Test
  void a_call_site_of_older_class_files_checks_too() throws Throwable {
    var site =
        PurposeLinkage.site(
            MethodHandles.lookup(),
            "check",
            MethodType.methodType(void.class),
            "nl.acme.Customer",
            "email",
            Newsletter.class.getName());

    try (PurposeScope scope = Purposes.bind(Newsletter.class)) {
      site.dynamicInvoker().invokeExact();
    }
    assertThatExceptionOfType(PurposeViolationException.class)
        .isThrownBy(
            () -> {
              site.dynamicInvoker().invokeExact();
            });
  }

  @Test
  void a_listener_that_throws_breaks_nothing_and_keeps_no_other_from_being_told() {
    ViolationListener broken =
        violation -> {
          throw new IllegalStateException("full");
        };
    ViolationListener erring =
        violation -> {
          throw new AssertionError("worse");
        };
    List<PurposeViolation> later = new ArrayList<>();
    ViolationListener last = later::add;
    Enforcement.register(broken);
    Enforcement.register(erring);
    Enforcement.register(last);
    Enforcement.switchTo(EnforcementMode.OBSERVE);
    try {
      assertThatCode(() -> PurposeChecks.check(rule("email"))).doesNotThrowAnyException();
    } finally {
      List.of(broken, erring, last).forEach(Enforcement::unregister);
    }
    assertThat(later).hasSize(1);
  }

  @Test
  void a_listener_that_reads_personal_data_itself_is_not_told_of_that() {
    ViolationListener reading = violation -> PurposeChecks.check(rule("email"));
    Enforcement.register(reading);
    try {
      assertThatExceptionOfType(PurposeViolationException.class)
          .isThrownBy(() -> PurposeChecks.check(rule("billingName")))
          .withMessageContaining("billingName");
    } finally {
      Enforcement.unregister(reading);
    }
    assertThat(told).extracting(PurposeViolation::field).containsExactly("billingName");
  }

  @Test
  void a_listener_is_registered_once() {
    Enforcement.register(listener);
    Enforcement.switchTo(EnforcementMode.OBSERVE);

    PurposeChecks.check(rule("email"));

    assertThat(told).hasSize(1);
  }

  @Test
  void a_violation_survives_serialization() throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(new PurposeViolationException(violation(EnforcementMode.ENFORCE)));
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      assertThat(((PurposeViolationException) in.readObject()).violation())
          .isEqualTo(violation(EnforcementMode.ENFORCE));
    }
  }

  private static PurposeViolation violation(EnforcementMode mode) {
    return new PurposeViolation(
        "nl.acme.Customer",
        "email",
        List.of("nl.acme.Purposes$Newsletter"),
        List.of(),
        List.of(),
        new StackTraceElement("nl.acme.Report", "print", "Report.java", 7),
        mode,
        null,
        null,
        List.of(new StackTraceElement("nl.acme.Job", "run", "Job.java", 3)));
  }

  private static PurposeRule rule(String field, Class<?>... purposes) {
    return PurposeLinkage.rule(
        MethodHandles.lookup(),
        "_",
        PurposeRule.class,
        "nl.acme.Customer",
        field,
        Stream.of(purposes).map(Class::getName).toArray(String[]::new));
  }

  /** Stands for the class of the field, whose getter is not the reader. */
  private static final class Holder {
    static void read(PurposeRule rule) {
      PurposeChecks.check(rule);
    }
  }
}
