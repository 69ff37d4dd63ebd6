package nl.doelbinding.verification.firms;

import static org.assertj.core.api.Assertions.assertThat;

import nl.doelbinding.analysis.register.Contact;
import nl.doelbinding.analysis.register.Party;
import nl.doelbinding.analysis.register.Register;
import nl.doelbinding.analysis.register.RequestHandling;
import nl.doelbinding.analysis.register.StatementEntry;
import nl.doelbinding.sample.testing.register.RegisterFacts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

/** Compares the registers with what people noted down of the published statements. */
class FirmFactsTest {

  @ParameterizedTest
  @EnumSource
  void purposes_categories_bases_retentions_and_recipients_are_those_of_the_statement(Firm firm) {
    assertThat(RegisterFacts.differences(SharedSeeds.facts(firm), firm.register())).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void a_difference_is_noticed(Firm firm) {
    Firm another = Firm.values()[(firm.ordinal() + 1) % Firm.values().length];

    assertThat(RegisterFacts.differences(SharedSeeds.facts(firm), another.register()))
        .anyMatch(difference -> difference.startsWith("purposes: "));
  }

  @ParameterizedTest
  @EnumSource
  void who_can_be_reached_and_how_is_what_the_statement_tells(Firm firm) {
    JsonNode facts = SharedSeeds.facts(firm);
    JsonNode contact = facts.path("contact");
    Register register = firm.register();
    Party organisation = register.organisation();

    assertPresent("address", contact.path("address"), organisation.address());
    assertPresent("e-mail", contact.path("email"), organisation.email());
    assertPresent("telephone", contact.path("phone"), organisation.phone());
    assertPresent("form", contact.path("form"), organisation.url());
    assertPresent("number", contact.path("registrationNumber"), organisation.registrationNumber());
    assertPresent("legal form", facts.path("legalForm"), organisation.legalForm());
    Contact dpo = register.dpo();
    assertPresent("officer", facts.path("dpo").path("email"), dpo == null ? null : dpo.email());
    Contact authority = register.supervisoryAuthority();
    String named = facts.path("authority").asString("");
    assertThat(authority == null ? "" : authority.name())
        .isEqualTo(named.contains("breaches only") ? "" : named);
  }

  @ParameterizedTest
  @EnumSource
  void version_date_and_scope_are_those_of_the_statement(Firm firm) {
    JsonNode facts = SharedSeeds.facts(firm);
    StatementEntry statement = firm.register().statement();

    assertThat(statement).isNotNull();
    assertThat(statement.version()).isEqualTo(facts.path("version").asString(null));
    assertThat(statement.effectiveFrom()).isEqualTo(facts.path("effectiveFrom").asString(null));
    assertThat(statement.scope()).hasSize(facts.path("scope").size());
  }

  @ParameterizedTest
  @EnumSource
  void requests_breaches_and_cookies_are_those_of_the_statement(Firm firm) {
    JsonNode facts = SharedSeeds.facts(firm);
    Register register = firm.register();
    RequestHandling requests = register.requestHandling();
    JsonNode stated = facts.path("requestHandling");

    assertThat(requests == null ? null : requests.deadline())
        .isEqualTo(stated.path("deadline").asString(null));
    assertThat(requests != null && Boolean.TRUE.equals(requests.identityCheck()))
        .isEqualTo(stated.path("identityCheck").asBoolean(false));
    assertThat(register.breachHandling() == null).isEqualTo(facts.path("breach").isNull());
    if (register.breachHandling() != null) {
      assertThat(register.breachHandling().authorityDeadline())
          .isEqualTo(facts.path("breach").path("authorityDeadline").asString(null));
      assertThat(register.breachHandling().customerDeadline())
          .isEqualTo(facts.path("breach").path("customerDeadline").asString(null));
    }
    boolean onlyFunctional = facts.path("cookies").path("categories").size() == 1;
    assertThat(
            register.cookies().stream()
                .allMatch(cookie -> cookie.category().name().equals("FUNCTIONAL")))
        .isEqualTo(onlyFunctional);
  }

  private static void assertPresent(String what, JsonNode stated, String built) {
    boolean isStated = !stated.isNull() && !stated.isMissingNode();
    assertThat(built != null).as("%s: %s", what, built).isEqualTo(isStated);
  }
}
