package nl.doelbinding.analysis.gap;

import static org.assertj.core.api.Assertions.assertThat;

import nl.doelbinding.analysis.rule.GapRules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CookieGapsTest {

  private static String cookie(String facts) {
    return Firm.YAML + "cookies: [{name: _x, lifetime: P1Y, " + facts + "}]\n";
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "category: ANALYTICS, purpose: security | true",
        "category: ADVERTISING | true",
        "category: SOCIAL_MEDIA, purpose: a button | true",
        "category: ANALYTICS, purpose: newsletter | false",
        "category: ANALYTICS_LOW_IMPACT, purpose: security | false",
        "category: FUNCTIONAL | false"
      })
  void a_cookie_that_is_not_functional_needs_consent(String facts, boolean expected) {
    assertThat(!Firm.withYaml(GapRules.COOKIE_WITHOUT_CONSENT, cookie(facts)).isEmpty())
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "category: FUNCTIONAL | true",
        "category: FUNCTIONAL, purpose: something | true",
        "category: FUNCTIONAL, purpose: security | false",
        "category: FUNCTIONAL, purpose: their own ends, thirdParty: Postduif | false"
      })
  void a_cookie_serves_an_activity(String facts, boolean expected) {
    assertThat(!Firm.withYaml(GapRules.COOKIE_WITHOUT_PURPOSE, cookie(facts)).isEmpty())
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "Reclamehuis, true",
    "Post, true",
    "Postduif, false",
    "Postduif B.V., false",
    "mailer, false",
    "Acme, false"
  })
  void who_sets_a_cookie_is_a_recipient(String party, boolean expected) {
    String facts = "category: FUNCTIONAL, purpose: security, thirdParty: " + party;

    assertThat(!Firm.withYaml(GapRules.COOKIE_PARTY_UNDECLARED, cookie(facts)).isEmpty())
        .isEqualTo(expected);
  }

  @Test
  void an_advertiser_is_seldom_a_processor() {
    String advertising = cookie("category: ADVERTISING, purpose: newsletter, thirdParty: Postduif");

    assertThat(Firm.withYaml(GapRules.ADVERTISER_AS_PROCESSOR, advertising))
        .containsExactly("recipient mailer");
    assertThat(
            Firm.withYaml(
                GapRules.ADVERTISER_AS_PROCESSOR, advertising.replace("ADVERTISING", "ANALYTICS")))
        .isEmpty();
  }

  @Test
  void addresses_are_shortened_before_they_leave_for_statistics() {
    String analytics =
        """
        @Purpose(name = "Statistieken", description = "Tellen hoe vaak een pagina wordt bezocht",
            legalBasis = LegalBasis.CONSENT, retention = "until consent-withdrawn"%s)
        public interface Visits {}
        """;
    String sent = analytics.formatted(", recipients = Mailer.class");
    String visit =
        """
        @DataSubject("visitor")
        public class Visit {
          @PersonalData(purpose = Visits.class, category = Category.IP_ADDRESS)
          @Collected(from = Collected.Source.OBSERVED)%s
          String from;
        }
        """;

    assertThat(Firm.with(GapRules.ADDRESS_TO_ANALYTICS, sent, visit.formatted("")))
        .containsExactly("nl.acme.Visits");
    assertThat(
            Firm.with(
                GapRules.ADDRESS_TO_ANALYTICS,
                sent,
                visit.formatted("@Protection(Protection.Measure.TRUNCATED)")))
        .isEmpty();
    assertThat(
            Firm.with(GapRules.ADDRESS_TO_ANALYTICS, analytics.formatted(""), visit.formatted("")))
        .isEmpty();
  }

  @Test
  void a_processor_buys_no_data() {
    String terms = "@RecipientTerms(constraints = \"No use of its own\")";

    assertThat(Firm.changed(GapRules.SALE_CONTRADICTORY, terms, "@RecipientTerms(sold = true)"))
        .containsExactly("recipient mailer");
    assertThat(Firm.with(GapRules.SALE_CONTRADICTORY)).isEmpty();
    assertThat(
            Firm.changed(
                GapRules.SALE_CONTRADICTORY,
                Firm.MAILER,
                Firm.MAILER
                    .replace("PROCESSOR", "THIRD_PARTY")
                    .replace(terms, "@RecipientTerms(sold = true)")))
        .isEmpty();
  }
}
