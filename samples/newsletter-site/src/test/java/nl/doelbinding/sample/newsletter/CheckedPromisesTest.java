package nl.doelbinding.sample.newsletter;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import nl.doelbinding.sample.testing.build.BuildOutcome;
import nl.doelbinding.sample.testing.build.SampleBuild;
import nl.doelbinding.sample.testing.promise.Promise;
import nl.doelbinding.sample.testing.promise.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the build refuses, since it would break a promise. */
class CheckedPromisesTest {

  private static final String PACKAGE = "nl.doelbinding.sample.newsletter.";

  @TempDir Path directory;

  @Test
  @Promise(value = "codebutler-01", status = Status.CHECKED)
  void a_firm_that_cannot_be_reached_is_refused() {
    assertThat(
            build()
                .withConfiguration("  address: t.a.v. de servicebalie, Voorbeeldkade 1, ", "  # ")
                .withConfiguration("  email: privacy@bitsmederij.example\n", "")
                .run()
                .findings())
        .contains("DB-236 organisation");
  }

  @Test
  @Promise(value = "codebutler-53", status = Status.CHECKED)
  void a_statement_without_the_officer_is_another_one() {
    assertThat(
            build()
                .withConfiguration("dpo:\n", "# ")
                .withConfiguration("  name: Functionaris gegevensbescherming\n", "")
                .withConfiguration("  email: fg@bitsmederij.example\n", "")
                .run()
                .changes())
        .isNotEmpty();
  }

  @Test
  @Promise(value = "codebutler-55", status = Status.CHECKED)
  void a_statement_that_does_not_say_where_to_complain_is_refused() {
    assertThat(
            build()
                .withConfiguration(
                    "supervisoryAuthority:\n  name: Autoriteit Persoonsgegevens\n  url:", "#")
                .run()
                .findings())
        .contains("DB-238 supervisoryAuthority");
  }

  @Test
  @Promise(
      value = {"codebutler-06", "codebutler-07"},
      status = Status.CHECKED)
  void new_data_is_a_change_that_somebody_must_approve() {
    BuildOutcome outcome =
        build()
            .withSource(
                PACKAGE + "data.Birthday",
                """
                package nl.doelbinding.sample.newsletter.data;
                import nl.doelbinding.annotations.*;
                import nl.doelbinding.sample.newsletter.purpose.Newsletter;
                @DataSubject("subscriber")
                record Birthday(
                    @PersonalData(purpose = Newsletter.class, category = Category.DATE_OF_BIRTH)
                    java.time.LocalDate birthDate) {}
                """)
            .run();

    assertThat(outcome.changes()).isNotEmpty();
    assertThat(outcome.passes()).isFalse();
  }

  @Test
  @Promise(value = "codebutler-11", status = Status.CHECKED)
  void code_that_looks_at_the_browser_of_a_visitor_is_refused() {
    assertThat(
            build()
                .withSource(
                    PACKAGE + "web.Curiosity",
                    """
                    package nl.doelbinding.sample.newsletter.web;
                    import jakarta.servlet.http.HttpServletRequest;
                    final class Curiosity {
                      static String browser(HttpServletRequest request) {
                        return request.getHeader("User-Agent");
                      }
                    }
                    """)
                .run()
                .findings())
        .contains("DB-114 Curiosity.browser: HttpServletRequest.getHeader(\"User-Agent\")");
  }

  @Test
  @Promise(
      value = {"codebutler-13", "codebutler-60"},
      status = Status.CHECKED)
  void a_form_that_asks_for_something_undeclared_is_refused() {
    assertThat(
            build()
                .withSource(
                    PACKAGE + "data.LongForm",
                    """
                    package nl.doelbinding.sample.newsletter.data;
                    record LongForm(String email, java.time.LocalDate birthDate) {}
                    """)
                .run()
                .findings())
        .contains("DB-101 LongForm.email", "DB-101 LongForm.birthDate");
  }

  @Test
  void fraud_that_could_be_hidden_by_withdrawing_consent_is_refused() {
    assertThat(
            build()
                .withSource(
                    PACKAGE + "purpose.SecurityAndFraud",
                    """
                    package nl.doelbinding.sample.newsletter.purpose;
                    import nl.doelbinding.annotations.*;
                    @Purpose(id = "security-and-fraud", name = "Beveiliging en fraude",
                        description = "Misbruik uitzoeken", legalBasis = LegalBasis.CONSENT,
                        retention = "P30D")
                    public interface SecurityAndFraud {}
                    """)
                .run()
                .findings())
        .contains("DB-226 SecurityAndFraud");
  }

  @Test
  @Promise(value = "codebutler-37", status = Status.CHECKED)
  void a_recipient_that_data_is_sold_to_is_refused() {
    assertThat(
            build()
                .withSource(
                    PACKAGE + "purpose.Editors",
                    """
                    package nl.doelbinding.sample.newsletter.purpose;
                    import nl.doelbinding.annotations.*;
                    @Recipient(id = "editors", name = "Zoekbedrijf Voorbeeld", country = "NL",
                        role = Recipient.Role.PROCESSOR)
                    @Agreement("an agreement")
                    @RecipientTerms(sold = true)
                    public interface Editors {}
                    """)
                .run()
                .findings())
        .contains("DB-218 recipient editors");
  }

  @Test
  @Promise(value = "codebutler-30", status = Status.CHECKED)
  void a_cookie_that_is_not_functional_is_refused() {
    assertThat(
            build()
                .withSource(
                    PACKAGE + "web.Tracking",
                    """
                    package nl.doelbinding.sample.newsletter.web;
                    import nl.doelbinding.annotations.Cookie;
                    @Cookie(name = "tracking", category = Cookie.Kind.ADVERTISING, lifetime = "P2Y")
                    final class Tracking {}
                    """)
                .run()
                .findings())
        .contains("DB-218 cookie tracking", "DB-233 cookie tracking");
  }

  @Test
  @Promise(value = "codebutler-30", status = Status.CHECKED)
  void a_cookie_that_nobody_declared_is_refused() {
    assertThat(
            build()
                .withSource(
                    PACKAGE + "web.Undeclared",
                    """
                    package nl.doelbinding.sample.newsletter.web;
                    import jakarta.servlet.http.*;
                    final class Undeclared {
                      static void set(HttpServletResponse response) {
                        response.addCookie(new Cookie("extra", "1"));
                      }
                    }
                    """)
                .run()
                .findings())
        .contains("DB-114 Undeclared.set: cookie extra");
  }

  @Test
  @Promise(value = "codebutler-43", status = Status.CHECKED)
  void a_decision_without_a_person_is_refused() {
    assertThat(
            build()
                .withSource(
                    PACKAGE + "job.Selection",
                    """
                    package nl.doelbinding.sample.newsletter.job;
                    import nl.doelbinding.annotations.AutomatedDecision;
                    import nl.doelbinding.sample.newsletter.purpose.DirectMarketing;
                    @AutomatedDecision(
                        purpose = DirectMarketing.class, logic = "a score", effects = "no offer")
                    final class Selection {}
                    """)
                .run()
                .findings())
        .contains("DB-218 DirectMarketing");
  }

  private SampleBuild build() {
    return SampleBuild.in(directory);
  }
}
