package nl.doelbinding.analysis.gap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.doelbinding.analysis.rule.GapRules;
import nl.doelbinding.analysis.rule.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RetentionGapsTest {

  /** The subjects of a rule for one purpose with one member. */
  private static List<String> found(Rule rule, String purpose, String member) {
    return Firm.with(
        rule,
        """
        @Purpose(name = "%s", description = "What is done with the data and to which end",
            legalBasis = LegalBasis.CONTRACT)
        public interface Subject {}
        """
            .formatted(purpose),
        """
        @DataSubject("person")
        public class Holder {
          %s
        }
        """
            .formatted(member));
  }

  private static List<String> kept(Rule rule, String purpose, String category, String retention) {
    return found(
        rule,
        purpose,
        """
        @PersonalData(purpose = Subject.class, category = Category.%s, retention = "%s")
        @Collected(provision = Collected.Provision.OPTIONAL) String value;
        """
            .formatted(category, retention));
  }

  private static List<String> criteria(Rule rule, String words) {
    return found(
        rule,
        "Delivery",
        """
        @PersonalData(purpose = Subject.class, category = Category.ADDRESS)
        @RetentionCriteria("%s")
        @Collected(provision = Collected.Provision.OPTIONAL) String value;
        """
            .formatted(words));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "As long as necessary",
        "No longer than needed for the purposes for which it was collected",
        "Niet langer dan nodig is voor het doel",
        "Zolang als het nodig is voor de doelen waarvoor we ze verzamelen",
        "Gedurende een redelijke termijn, niet langer dan wettelijk toegestaan"
      })
  void criteria_of_empty_words_are_none(String words) {
    assertThat(criteria(GapRules.RETENTION_VAGUE, words)).containsExactly("nl.acme.Subject");
    assertThat(criteria(GapRules.RETENTION_ONLY_CRITERIA, words)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "As long as necessary to handle the complaint",
        "Zolang de klacht loopt",
        "Until the season is over"
      })
  void criteria_that_name_something_are_only_a_last_resort(String words) {
    assertThat(criteria(GapRules.RETENTION_VAGUE, words)).isEmpty();
    assertThat(criteria(GapRules.RETENTION_ONLY_CRITERIA, words))
        .containsExactly("nl.acme.Subject");
  }

  @ParameterizedTest
  @CsvSource({
    "until purpose-fulfilled, true",
    "until no-longer-needed, true",
    "until contract-ended, false",
    "P1Y, false"
  })
  void an_event_may_say_nothing_too(String retention, boolean expected) {
    assertThat(!kept(GapRules.RETENTION_VAGUE, "Delivery", "ADDRESS", retention).isEmpty())
        .isEqualTo(expected);
  }

  @Test
  void a_retention_that_nobody_named_is_another_rule() {
    String member =
        "@PersonalData(purpose = Subject.class, category = Category.ADDRESS) String value;";

    assertThat(found(GapRules.RETENTION_VAGUE, "Delivery", member)).isEmpty();
    assertThat(found(GapRules.RETENTION_ONLY_CRITERIA, "Delivery", member)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "until erasure-requested, true",
    "until deletion-requested, true",
    "until request-answered, false",
    "P6M after request-answered, false"
  })
  void storage_does_not_wait_for_somebody_to_ask(String retention, boolean expected) {
    assertThat(!kept(GapRules.ERASED_ON_REQUEST_ONLY, "Support", "ADDRESS", retention).isEmpty())
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "Audit trail, until service-ended, true",
    "Audit trail, P1Y after service-ended, false",
    "Sollicitaties, until procedure-ended, true",
    "Sollicitaties, P4W after procedure-ended, false",
    "Sollicitaties, until consent-withdrawn, false",
    "Delivery, until procedure-ended, false"
  })
  void proof_and_answers_outlive_what_they_are_about(
      String purpose, String retention, boolean expected) {
    assertThat(!kept(GapRules.GONE_WHEN_NEEDED, purpose, "ACTIVITY_LOG", retention).isEmpty())
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "P5Y, true",
    "P60M after contract-ended, true",
    "P1826D, true",
    "P4Y, false",
    "PT72H, false",
    "until contract-ended, false"
  })
  void five_years_call_for_a_law(String retention, boolean expected) {
    assertThat(
            !kept(GapRules.LONG_RETENTION_WITHOUT_LAW, "Delivery", "ADDRESS", retention).isEmpty())
        .isEqualTo(expected);
  }

  @Test
  void a_law_carries_a_long_retention() {
    assertThat(Firm.with(GapRules.LONG_RETENTION_WITHOUT_LAW)).isEmpty();
    assertThat(
            Firm.changed(
                GapRules.LONG_RETENTION_WITHOUT_LAW,
                "@LegalDuty(law = \"art. 52 lid 4 AWR\", from = \"contract-ended\")",
                ""))
        .containsExactly("nl.acme.Invoicing");
  }

  @ParameterizedTest
  @CsvSource({
    "PHONE_NUMBER, art. 52 lid 4 AWR, true",
    "IP_ADDRESS, the tax act, true",
    "CREDENTIALS, de fiscale bewaarplicht, true",
    "NAME, art. 52 lid 4 AWR, false",
    "BANK_ACCOUNT, art. 52 lid 4 AWR, false",
    "IP_ADDRESS, art. 63c Reg. 282/2011 (btw en belasting), false",
    "PHONE_NUMBER, art. 33 Wwft, false"
  })
  void a_tax_law_asks_for_tax_records(String category, String law, boolean expected) {
    String member =
        """
        @PersonalData(purpose = Subject.class, category = Category.%s,
            retention = "P7Y after contract-ended")
        @LegalDuty(law = "%s") String value;
        """
            .formatted(category, law);

    assertThat(!found(GapRules.LEGAL_DUTY_TOO_BROAD, "Delivery", member).isEmpty())
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "Vacatures, P3M after procedure-ended, true",
    "Vacatures, P4W after procedure-ended, false",
    "Vacatures, P1M after procedure-ended, false",
    "Delivery, P3M after procedure-ended, false"
  })
  void applicants_are_kept_for_four_weeks(String purpose, String retention, boolean expected) {
    assertThat(
            !kept(GapRules.APPLICANTS_KEPT_LONG, purpose, "APPLICATION_DOCUMENTS", retention)
                .isEmpty())
        .isEqualTo(expected);
  }

  @Test
  void the_purpose_whose_retention_is_shorter_is_told_who_keeps_it_longer() {
    String both =
        """
        @DataSubject("customer")
        public class Account {
          @PersonalData(purpose = Invoicing.class, category = Category.NAME)
          @PersonalData(purpose = Security.class, category = Category.NAME,
              retention = "P3M after account-closed")
          String name;
        }
        """;

    assertThat(Firm.gaps(Firm.YAML, Firm.INVOICING, Firm.SECURITY, both))
        .filteredOn(violation -> violation.rule().equals(GapRules.RETENTION_OUTLASTED))
        .singleElement()
        .satisfies(
            violation -> {
              assertThat(violation.message())
                  .isEqualTo(
                      "nl.acme.Security: the retention of Account.name (P3M after account-closed)"
                          + " ends use and not storage: nl.acme.Invoicing keeps it P7Y after"
                          + " contract-ended");
              assertThat(violation.subject()).isEqualTo("nl.acme.Security");
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"P7Y after contract-ended", "P8Y", "P9Y after account-closed"})
  void equal_periods_and_what_cannot_be_compared_are_not_told(String retention) {
    String both =
        """
        @DataSubject("customer")
        public class Account {
          @PersonalData(purpose = Invoicing.class, category = Category.NAME,
              retention = "P7Y after contract-ended")
          @PersonalData(purpose = Security.class, category = Category.NAME, retention = "%s")
          String name;
        }
        """
            .formatted(retention);

    assertThat(Firm.gaps(Firm.YAML, Firm.INVOICING, Firm.SECURITY, both))
        .filteredOn(violation -> violation.rule().equals(GapRules.RETENTION_OUTLASTED))
        .noneMatch(violation -> violation.subject().equals("nl.acme.Security"));
  }
}
