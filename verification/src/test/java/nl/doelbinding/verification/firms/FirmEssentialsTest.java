package nl.doelbinding.verification.firms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import nl.doelbinding.analysis.register.Activity;
import nl.doelbinding.analysis.register.DataItem;
import nl.doelbinding.analysis.register.LegalBasisEntry;
import nl.doelbinding.analysis.register.RecipientEntry;
import nl.doelbinding.analysis.register.RetentionEntry;
import nl.doelbinding.annotations.LegalBasis;
import nl.doelbinding.annotations.Recipient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What the registers of the firms hold at least, also where the statements are not at hand. */
class FirmEssentialsTest {

  @ParameterizedTest
  @CsvSource({
    "VLECHTWERF, 11, 1, 2",
    "CIJFERBRUG, 7, 4, 4",
    "REKKENZAAL, 16, 3, 2",
    "PRIKKLOK, 5, 0, 3",
    "BUREAURAAM, 9, 6, 6"
  })
  void every_purpose_recipient_and_cookie_is_in_the_register(
      Firm firm, int purposes, int recipients, int cookies) {
    assertThat(firm.register().activities()).hasSize(purposes);
    assertThat(firm.register().recipients()).hasSize(recipients);
    assertThat(firm.register().cookies()).hasSize(cookies);
  }

  @ParameterizedTest
  @EnumSource
  void everything_is_traced_to_a_line_and_said_in_two_languages(Firm firm) {
    for (Activity activity : firm.register().activities()) {
      assertThat(activity.source()).as(activity.id()).isNotNull();
      assertThat(activity.name().nl()).as(activity.id()).isNotBlank();
      assertThat(activity.name().en()).as(activity.id()).isNotBlank();
      assertThat(activity.description().en()).as(activity.id()).isNotBlank();
      activity.data().stream()
          .flatMap(item -> item.fields().stream())
          .forEach(field -> assertThat(field.source()).as(field.member()).isNotNull());
    }
  }

  @ParameterizedTest
  @EnumSource
  void no_name_of_the_invented_firms_could_be_of_a_real_one(Firm firm) {
    assertThat(firm.register().organisation().name()).contains("Voorbeeld");
    assertThat(
            firm.register().recipients().stream()
                .filter(recipient -> recipient.country().equals("US"))
                .map(RecipientEntry::name))
        .allMatch(name -> name.contains("Voorbeeld"));
  }

  @Test
  void one_set_of_data_has_three_retentions_and_the_law_stands_with_one() {
    assertThat(retention(Firm.CIJFERBRUG, "portal-access", "IP_ADDRESS"))
        .isEqualTo("until service-ended");
    assertThat(retention(Firm.CIJFERBRUG, "account", "IP_ADDRESS"))
        .isEqualTo("P3M after account-closed");
    assertThat(retention(Firm.CIJFERBRUG, "subscription", "IP_ADDRESS"))
        .isEqualTo("P7Y after subscription-cancelled by fiscale bewaarplicht");
  }

  @Test
  void a_tax_record_is_told_from_what_is_kept_along_with_it() {
    assertThat(retention(Firm.REKKENZAAL, "invoicing", "BANK_ACCOUNT"))
        .isEqualTo("P7Y after contract-ended by fiscale bewaarplicht");
    assertThat(retention(Firm.REKKENZAAL, "contract", "JOB_TITLE"))
        .isEqualTo("P7Y after contract-ended or criteria");
  }

  @Test
  void what_a_statement_leaves_out_is_left_out() {
    Activity advertising = activity(Firm.BUREAURAAM, "targeted-advertising");

    assertThat(advertising.legalBases()).isEmpty();
    assertThat(advertising.data()).isEmpty();
    assertThat(advertising.allRecipients())
        .containsExactly("career-network", "search-company-advertising", "short-message-network");
    assertThat(Firm.REKKENZAAL.register().organisation().email()).isNull();
    assertThat(Firm.BUREAURAAM.register().supervisoryAuthority()).isNull();
  }

  @Test
  void one_interest_carries_everything_of_a_firm() {
    for (Activity activity : Firm.PRIKKLOK.register().activities()) {
      assertThat(activity.legalBases())
          .extracting(LegalBasisEntry::basis)
          .containsExactly(LegalBasis.LEGITIMATE_INTEREST);
    }
  }

  @Test
  void a_recipient_without_a_country_is_of_an_unknown_one() {
    assertThat(Firm.CIJFERBRUG.register().recipients())
        .extracting(RecipientEntry::id, RecipientEntry::role, RecipientEntry::country)
        .contains(
            tuple("partners", Recipient.Role.THIRD_PARTY, RecipientEntry.UNKNOWN_COUNTRY),
            tuple("search-company", Recipient.Role.PROCESSOR, "US"));
  }

  @Test
  void a_statement_older_than_the_law_is_told_so_where_its_version_is_missing_too() {
    assertThat(Firm.CIJFERBRUG.analysis().violations())
        .filteredOn(violation -> violation.rule().id().equals("DB-249"))
        .singleElement()
        .asString()
        .contains("before the GDPR applied", "has no version");
  }

  private static Activity activity(Firm firm, String id) {
    return firm.register().activities().stream()
        .filter(activity -> activity.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static String retention(Firm firm, String activity, String category) {
    List<DataItem> items =
        activity(firm, activity).data().stream()
            .filter(item -> item.category().equals(category))
            .toList();
    assertThat(items).as("%s of %s", category, activity).hasSize(1);
    RetentionEntry entry = items.get(0).retention();
    return (entry.until() == null
            ? entry.period() + " after " + entry.after()
            : "until " + entry.until())
        + (entry.legalDuty() ? " by " + entry.law() : "")
        + (entry.criteria() == null ? "" : " or criteria");
  }
}
