package nl.doelbinding.analysis.register.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import nl.doelbinding.analysis.render.JsonRegisterRenderer;
import nl.doelbinding.analysis.rule.Rule;
import nl.doelbinding.analysis.rule.Rules;
import nl.doelbinding.analysis.rule.Violation;
import nl.doelbinding.analysis.testing.Registers;
import nl.doelbinding.analysis.testing.Schemas;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ViolationsTest {
  private static final String SUPPORT =
      """
      @Purpose(
          name = "Vragen", description = "Vragen beantwoorden", legalBasis = LegalBasis.CONTRACT,
          retention = "P1Y")
      @DataSubject("customer")
      public interface Support {}
      """;

  @Test
  void a_misspelt_retention_names_field_and_cure() {
    Violation violation =
        only(
            Rules.RETENTION_MALFORMED,
            SUPPORT,
            customer("@PersonalData(purpose = Support.class, retention = \"P7X\") String name;"));

    assertThat(violation)
        .hasToString(
            "[DB-201] nl.acme.Customer.name: \"P7X\" is no ISO 8601 period: write for example P7Y,"
                + " P6M, P4W, P30D or PT72H (Customer.java:7)");
    assertThat(violation.cure()).isEqualTo("retention = \"PERIOD after EVENT\"");
  }

  @Test
  void a_text_of_several_lines_is_quoted_on_one() {
    Violation violation =
        only(
            Rules.RETENTION_MALFORMED,
            SUPPORT,
            customer(
                "@PersonalData(purpose = Support.class, retention = \"P7Y\\n[DB-000] x\")"
                    + " String name;"));

    assertThat(violation.message()).contains("\"P7Y [DB-000] x\"").doesNotContain("\n");
  }

  @Test
  void a_misspelt_retention_of_a_purpose_is_told_once() {
    Violation violation =
        only(
            Rules.RETENTION_MALFORMED,
            """
            @Purpose(
                name = "A", description = "B", legalBasis = LegalBasis.CONTRACT,
                retention = "seven years")
            @DataSubject("customer")
            public interface Support {}
            """,
            customer(
                "@PersonalData(purpose = Support.class) String name;"
                    + "@PersonalData(purpose = Support.class) String email;"));

    assertThat(violation.subject()).isEqualTo("nl.acme.Support");
  }

  @Test
  void a_retention_that_is_nowhere_is_missing() {
    Violation violation =
        only(
            Rules.RETENTION_MISSING,
            """
            @Purpose(name = "A", description = "B", legalBasis = LegalBasis.CONTRACT)
            @DataSubject("customer")
            public interface Support {}
            """,
            customer("@PersonalData(purpose = Support.class) String name;"));

    assertThat(violation.message())
        .isEqualTo(
            "nl.acme.Customer.name has no retention for nl.acme.Support, which has none of its own"
                + " either");
    assertThat(violation.cure())
        .isEqualTo("@PersonalData(purpose = Support.class, retention = \"PERIOD after EVENT\")");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "@RetentionCriteria(\"zolang als nodig\") @PersonalData(purpose = Support.class) String name;",
        "@PersonalData(purpose = Support.class, retention = \"until last-contact\") String name;"
      })
  void criteria_in_words_or_an_event_will_do(String member) {
    assertThat(
            Registers.of(
                    """
                    @Purpose(name = "A", description = "B", legalBasis = LegalBasis.CONTRACT)
                    @DataSubject("customer")
                    public interface Support {}
                    """,
                    customer(member))
                .violations())
        .isEmpty();
  }

  @Test
  void a_purpose_must_carry_the_annotation() {
    Violation violation =
        only(
            Rules.NO_PURPOSE_TYPE,
            "public interface Support {}",
            customer("@PersonalData(purpose = Support.class) String name;"));

    assertThat(violation.message())
        .isEqualTo("nl.acme.Customer.name names nl.acme.Support, which carries no @Purpose");
    assertThat(violation.cure()).startsWith("Put on nl.acme.Support: @Purpose(name = ");
  }

  @Test
  void a_class_that_is_nowhere_is_named() {
    Violation violation =
        only(
            Rules.CLASS_NOT_FOUND,
            customer(
                "@PersonalData(purpose = org.junit.jupiter.api.TestInstance.Lifecycle.class)"
                    + " String name;"));

    assertThat(violation.message())
        .isEqualTo(
            "nl.acme.Customer.name names org.junit.jupiter.api.TestInstance.Lifecycle, which is not"
                + " on the class path");
  }

  @Test
  void a_declaration_needs_a_purpose() {
    only(Rules.PURPOSE_MISSING, customer("@PersonalData(purpose = {}) String name;"));
    only(Rules.PURPOSE_MISSING, customer("@ForPurpose({}) void run() {}"));
    only(
        Rules.PURPOSE_MISSING,
        customer("@AutomatedDecision(logic = \"l\", effects = \"e\") void run() {}"));
  }

  @Test
  void an_empty_purpose_on_a_class_is_told_of_the_class() {
    Violation violation =
        only(
            Rules.PURPOSE_MISSING,
            "@PersonalData(purpose = {}) public class Customer { String name; String email; }");

    assertThat(violation.subject()).isEqualTo("nl.acme.Customer");
  }

  @Test
  void code_that_works_for_no_purpose_is_named() {
    Violation violation =
        only(
            Rules.NO_PURPOSE_TYPE,
            customer("@ForPurpose(Runnable2.class) void run() {}"),
            "public interface Runnable2 {}");

    assertThat(violation.subject()).isEqualTo("nl.acme.Customer.run()");
  }

  @Test
  void a_recipient_must_carry_the_annotation() {
    only(
        Rules.NO_RECIPIENT_TYPE,
        SUPPORT,
        "public interface Courier {}",
        customer("@SentTo(Courier.class) @PersonalData(purpose = Support.class) String name;"));
  }

  @Test
  void two_purposes_cannot_share_an_id() {
    BuiltRegister built =
        Registers.of(
            SUPPORT,
            "public class Other { " + SUPPORT.replace("public", "") + " }",
            customer("@PersonalData(purpose = {Support.class, Other.Support.class}) String name;"));

    assertThat(built.violations())
        .singleElement()
        .satisfies(
            violation -> {
              assertThat(violation.rule()).isEqualTo(Rules.DUPLICATE_ID);
              assertThat(violation.message())
                  .isEqualTo(
                      "nl.acme.Support has the id \"support\", which nl.acme.Other.Support has too");
              assertThat(violation.cure())
                  .isEqualTo("Give one of them another: @Purpose(…, id = \"support-2\")");
            });
    assertThat(built.register().activities())
        .extracting(activity -> activity.id())
        .containsExactly("support", "support-2");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "@Review(last = \"1 mei\")",
        "@Review(last = \"2026-02-30\")",
        "@Review(last = \"2026-02-03\", every = \"yearly\")",
        "@DpvPurpose(\"dpv:Marketing\")",
        "@StoredIn(system = \"x\", country = \"UK\")",
        "@Text(lang = \"de\", name = \"Fragen\")",
        "@nl.doelbinding.annotations.Activity(securityMeasures = \"firewall\")",
        "@nl.doelbinding.annotations.Activity(onBehalfOf = \"Nobody\")",
        "@DataSubject(\"Some Customer\")",
      })
  void a_malformed_fact_is_named_and_left_out(String fact) {
    Violation violation =
        only(
            Rules.DECLARATION_INVALID,
            fact + "\n" + SUPPORT,
            customer("@PersonalData(purpose = Support.class) String name;"));

    assertThat(violation.subject()).isEqualTo("nl.acme.Support");
    assertThat(violation.cure()).isNotBlank();
  }

  @Test
  void a_cookie_that_lives_nonsensically_is_left_out() {
    BuiltRegister built =
        Registers.of(
            customer(
                "@Cookie(name = \"c\", category = Cookie.Kind.FUNCTIONAL, lifetime = \"a year\")"
                    + " void set() {}"));

    assertThat(rules(built)).containsExactly(Rules.DECLARATION_INVALID);
    assertThat(built.register().cookies()).isEmpty();
  }

  @Test
  void a_purpose_of_the_jdk_is_none() {
    BuiltRegister built =
        Registers.of(
            SUPPORT,
            customer("@PersonalData(purpose = {Support.class, String.class}) String name;"));

    assertThat(built.violations())
        .singleElement()
        .satisfies(
            violation -> {
              assertThat(violation.rule()).isEqualTo(Rules.NO_PURPOSE_TYPE);
              assertThat(violation.message())
                  .endsWith(" names java.lang.String, which carries no @Purpose");
            });
  }

  @Test
  void a_cookie_with_a_blank_name_is_left_out() {
    BuiltRegister built =
        Registers.of(
            customer(
                "@Cookie(name = \" \", category = Cookie.Kind.FUNCTIONAL, lifetime = \"P1Y\")"
                    + " void set() {}"));

    assertThat(rules(built)).containsExactly(Rules.DECLARATION_INVALID);
    assertThat(built.register().cookies()).isEmpty();
  }

  @Test
  void data_must_be_about_somebody() {
    Violation violation =
        only(
            Rules.DATA_SUBJECT_MISSING,
            SUPPORT.replace("@DataSubject(\"customer\")", ""),
            customer(
                "@PersonalData(purpose = Support.class) String name;"
                    + "@PersonalData(purpose = Support.class) String email;"));

    assertThat(violation.subject()).isEqualTo("nl.acme.Customer");
  }

  @Test
  void a_purpose_needs_a_basis_and_each_basis_its_ground() {
    String used = customer("@PersonalData(purpose = Support.class) String name;");
    only(Rules.LEGAL_BASIS_MISSING, SUPPORT.replace("LegalBasis.CONTRACT", "{}"), used);
    only(
        Rules.LEGITIMATE_INTEREST_MISSING,
        SUPPORT.replace("CONTRACT", "LEGITIMATE_INTEREST"),
        used);
    only(Rules.LAW_MISSING, SUPPORT.replace("CONTRACT", "PUBLIC_TASK"), used);
    only(
        Rules.LAW_MISSING,
        "@LegalDuty(law = \" \")" + SUPPORT.replace("CONTRACT", "LEGAL_OBLIGATION"),
        used);
  }

  @Test
  void categories_set_apart_need_their_condition() {
    only(
        Rules.CONDITION_MISSING,
        SUPPORT,
        customer("@PersonalData(purpose = Support.class, category = Category.HEALTH) String x;"));
    only(
        Rules.CONDITION_MISSING,
        SUPPORT,
        customer("@PersonalData(purpose = Support.class, category = Category.CRIMINAL) String x;"));
    only(
        Rules.NATIONAL_NUMBER_WITHOUT_LAW,
        "@LegalDuty(law = \"art. 1\")" + SUPPORT,
        customer(
            "@PersonalData(purpose = Support.class, category = Category.NATIONAL_ID) String x;"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"US", "GB", "CH"})
  void a_third_country_needs_a_safeguard_even_an_adequate_one(String country) {
    Violation violation = only(Rules.SAFEGUARD_MISSING, recipient("CONTROLLER", country));

    assertThat(violation.cure()).startsWith("@Transfer(safeguard = ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"NL", "BE", "IS", "LI", "NO"})
  void the_european_economic_area_needs_none(String country) {
    assertThat(Registers.of(recipient("CONTROLLER", country)).violations()).isEmpty();
  }

  @Test
  void a_processor_needs_an_agreement() {
    assertThat(only(Rules.AGREEMENT_MISSING, recipient("PROCESSOR", "NL")).isError()).isFalse();
    only(Rules.AGREEMENT_MISSING, recipient("SUB_PROCESSOR", "NL"));
  }

  @Test
  void a_recipient_in_no_country_is_malformed() {
    only(Rules.DECLARATION_INVALID, recipient("CONTROLLER", "EU"));
    only(Rules.DECLARATION_INVALID, recipient("CONTROLLER", ""));
  }

  @Test
  void a_purpose_without_data_is_worth_a_word() {
    assertThat(only(Rules.PURPOSE_UNUSED, SUPPORT).isError()).isFalse();
  }

  @Test
  void a_category_that_cannot_be_told_is_asked_for() {
    assertThat(
            only(
                    Rules.CATEGORY_UNKNOWN,
                    SUPPORT,
                    customer("@PersonalData(purpose = Support.class) String blob;"))
                .cure())
        .contains("category = Category.");
  }

  @Test
  void contradicting_decisions_count_as_personal() {
    BuiltRegister built =
        Registers.of(
            SUPPORT,
            customer(
                "@NotPersonalData(\"why\") @PersonalData(purpose = Support.class) String name;"));

    assertThat(rules(built)).containsExactly(Rules.CONTRADICTING_DECISIONS);
    assertThat(built.register().activities().get(0).data()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "public class A { @NotPersonalData(\" \") String name; }",
        "public class A { @NotPersonalData(\"\") String getName() { return null; } }",
        "public class A { void a(@NotPersonalData(\"\") String name) { } }",
        "public record A(@NotPersonalData(\"\") String name) { }",
        "@NotPersonalData(\"\") public class A { String name; String email; }",
      })
  void a_decision_needs_a_reason(String source) {
    only(Rules.NO_REASON, source);
  }

  @Test
  void texts_that_are_blank_are_replaced_by_the_name_of_the_type() {
    BuiltRegister built =
        Registers.of(
            "@Purpose(name = \" \", description = \"\", legalBasis = LegalBasis.CONTRACT)"
                + " public interface Support {}");

    assertThat(rules(built))
        .containsExactly(
            Rules.DECLARATION_INVALID, Rules.DECLARATION_INVALID, Rules.PURPOSE_UNUSED);
    assertThat(
            built
                .register()
                .activities()
                .get(0)
                .name()
                .in(nl.doelbinding.analysis.register.Language.NL))
        .isEqualTo("Support");
  }

  private static String customer(String members) {
    return "public class Customer { " + members + " }";
  }

  private static String recipient(String role, String country) {
    return "@Recipient(name = \"R\", role = Recipient.Role."
        + role
        + ", country = \""
        + country
        + "\") public interface R {}";
  }

  /** The only violation of the sources; whatever it is, the register keeps to its schema. */
  private static Violation only(Rule rule, String... sources) {
    BuiltRegister built = Registers.of(sources);
    assertThat(rules(built)).as(Arrays.toString(sources)).containsExactly(rule);
    String json = new JsonRegisterRenderer().render(built.withFindings()).get(0).text();
    assertThat(Schemas.errors("register.schema.json", json)).isEmpty();
    return built.violations().get(0);
  }

  private static List<Rule> rules(BuiltRegister built) {
    return built.violations().stream().map(Violation::rule).toList();
  }
}
