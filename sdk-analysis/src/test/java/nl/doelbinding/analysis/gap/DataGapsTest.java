package nl.doelbinding.analysis.gap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.doelbinding.analysis.rule.GapRules;
import nl.doelbinding.analysis.rule.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DataGapsTest {

  private static List<String> found(Rule rule, String more, String... members) {
    return Firm.with(
        rule,
        """
        @Purpose(name = "Delivery", description = "What is done with the data and to which end",
            legalBasis = LegalBasis.CONTRACT, retention = "P1Y")
        %s
        public interface Subject {}
        """
            .formatted(more),
        """
        @DataSubject("person")
        public class Holder {
          %s
        }
        """
            .formatted(String.join("\n", members)));
  }

  private static String member(String category, String name) {
    return "@PersonalData(purpose = Subject.class, category = Category.%s) String %s;"
        .formatted(category, name);
  }

  @Test
  void what_must_be_given_is_said_once_for_an_activity() {
    assertThat(
            found(GapRules.PROVISION_NOT_SAID, "", member("NAME", "name"), member("ADDRESS", "to")))
        .containsExactly("nl.acme.Subject");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "provision = Collected.Provision.OPTIONAL | false",
        "provision = Collected.Provision.REQUIRED | true",
        "provision = Collected.Provision.REQUIRED, consequence = \"No parcel\" | false",
        "from = Collected.Source.OBSERVED | false",
        "from = Collected.Source.THIRD_PARTY | false"
      })
  void what_is_optional_or_not_asked_for_has_no_consequence(String collected, boolean expected) {
    assertThat(
            !found(
                    GapRules.PROVISION_NOT_SAID,
                    "",
                    "@Collected(" + collected + ") " + member("NAME", "name"))
                .isEmpty())
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"FREE_TEXT", "APPLICATION_DOCUMENTS"})
  void free_text_may_hold_anything(String category) {
    String free = member(category, "text");

    assertThat(found(GapRules.FREE_TEXT_UNPROTECTED, "", free)).containsExactly("nl.acme.Subject");
    assertThat(
            found(
                GapRules.FREE_TEXT_UNPROTECTED,
                "",
                "@Protection(Protection.Measure.ENCRYPTED) " + free))
        .isEmpty();
    assertThat(found(GapRules.FREE_TEXT_UNPROTECTED, "@Activity(securityMeasures = \"tls\")", free))
        .isEmpty();
    assertThat(found(GapRules.FREE_TEXT_UNPROTECTED, "", member("NAME", "text"))).isEmpty();
  }

  @Test
  void a_nationality_is_noted_until_somebody_thought_about_it() {
    String nationality = member("NATIONALITY", "country");

    assertThat(found(GapRules.ORIGIN_REVEALED, "", nationality)).containsExactly("nl.acme.Subject");
    assertThat(
            found(
                GapRules.ORIGIN_REVEALED,
                "@Dpia(required = false, reference = \"file 9\")",
                nationality))
        .isEmpty();
  }

  @Test
  void a_password_is_hashed_or_encrypted_and_a_salt_is_not() {
    assertThat(found(GapRules.CREDENTIALS_UNPROTECTED, "", member("CREDENTIALS", "password")))
        .containsExactly("nl.acme.Holder.password");
    assertThat(
            found(
                GapRules.CREDENTIALS_UNPROTECTED,
                "",
                "@Protection(Protection.Measure.ENCRYPTED) " + member("CREDENTIALS", "password"),
                member("CREDENTIALS", "passwordSalt")))
        .isEmpty();
  }

  @Test
  void a_password_that_only_comes_in_is_not_kept() {
    assertThat(
            found(
                GapRules.CREDENTIALS_UNPROTECTED,
                "",
                "void login(@PersonalData(purpose = Subject.class, category = Category.CREDENTIALS)"
                    + " String password) {}"))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "SMS, NAME, true",
    "SMS, PHONE_NUMBER, false",
    "PHONE, EMAIL_ADDRESS, true",
    "PUSH, PHONE_NUMBER, true",
    "PUSH, DEVICE_ID, false",
    "EMAIL, ADDRESS, true",
    "POST, BILLING_ADDRESS, false",
    "WEB, NAME, false"
  })
  void a_channel_needs_data_to_reach_somebody(String channel, String category, boolean expected) {
    assertThat(
            !found(
                    GapRules.CHANNEL_WITHOUT_DATA,
                    "@Activity(channels = Channel." + channel + ")",
                    member(category, "value"))
                .isEmpty())
        .isEqualTo(expected);
  }

  @Test
  void the_data_of_a_wider_purpose_may_be_used_for_a_channel() {
    String narrower =
        """
        @Purpose(name = "Recall", description = "Warn buyers of a product that is not safe",
            legalBasis = LegalBasis.CONTRACT, retention = "P1Y")
        @Activity(channels = Channel.EMAIL)
        public interface Recall extends Newsletter {}
        """;
    String member =
        """
        @DataSubject("buyer")
        public class Buyer {
          @PersonalData(purpose = Recall.class) String name;
        }
        """;

    assertThat(Firm.with(GapRules.CHANNEL_WITHOUT_DATA, narrower, member)).isEmpty();
    assertThat(
            Firm.with(
                GapRules.CHANNEL_WITHOUT_DATA,
                narrower.replace("extends Newsletter", "extends Security"),
                member))
        .containsExactly("nl.acme.Recall");
  }

  @ParameterizedTest
  @CsvSource({
    "Delivery, Delivery, true",
    "Delivery, Parcel delivery, true",
    "Delivery, Bring what somebody ordered to the door, false"
  })
  void a_purpose_says_more_than_its_name(String name, String description, boolean expected) {
    String purpose =
        """
        @Purpose(name = "%s", description = "%s", legalBasis = LegalBasis.CONTRACT)
        public interface Subject {}
        """
            .formatted(name, description);

    assertThat(!Firm.with(GapRules.PURPOSE_VAGUE, purpose).isEmpty()).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "commerci\u01ABle gegevens verwerken, true",
    "gegevens v\u0430n klanten verwerken, true",
    "commerci\u00C3\u00ABle gegevens verwerken, true",
    "commerci\uFFFDle gegevens verwerken, true",
    "commerci\u00EBle gegevens van fa\u00E7ades verwerken, false",
    "gegevens van \u010Capek en \u0218tefan verwerken, false",
    "\u0395\u03BB\u03BB\u03AC\u03C2 als land verwerken, false",
    "gegevens voor \u20AC 5 verwerken, false"
  })
  void a_letter_of_no_dutch_or_english_word_is_seen(String description, boolean expected) {
    String purpose =
        """
        @Purpose(name = "Delivery", description = "%s", legalBasis = LegalBasis.CONTRACT)
        public interface Subject {}
        """
            .formatted(description);

    assertThat(!Firm.with(GapRules.WRONG_CHARACTER, purpose).isEmpty()).isEqualTo(expected);
  }
}
