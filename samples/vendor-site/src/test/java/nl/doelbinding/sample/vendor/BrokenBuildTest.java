package nl.doelbinding.sample.vendor;

import static nl.doelbinding.sample.testing.promise.Status.CHECKED;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import nl.doelbinding.sample.testing.build.SampleBuild;
import nl.doelbinding.sample.testing.promise.Promise;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Promises that the build keeps: broken in one place, it fails. */
class BrokenBuildTest {

  @TempDir Path directory;
  private SampleBuild build;

  @BeforeEach
  void copy() {
    build = SampleBuild.in(directory);
  }

  @Test
  @Promise(value = "softmakers-06", status = CHECKED)
  void a_recipient_that_pays_for_data_fails_the_build() {
    build.withSource(
        "nl.doelbinding.sample.vendor.purpose.Buyer",
        """
        package nl.doelbinding.sample.vendor.purpose;
        import nl.doelbinding.annotations.*;
        @Recipient(id = "buyer", name = "Koper Voorbeeld", role = Recipient.Role.THIRD_PARTY, country = "NL")
        @RecipientTerms(sold = true)
        public interface Buyer {}
        """);

    assertThat(build.run().findings()).anyMatch(finding -> finding.startsWith("DB-218 "));
  }

  @Test
  void that_cookies_hold_nothing_personal_cannot_be_claimed() {
    build.withConfiguration("  - no-sale", "  - no-sale\n  - no-personal-data-in-cookies");

    assertThat(build.run().findings())
        .contains("DB-218 cookie vendor-visitor", "DB-218 cookie advertising");
  }

  @Test
  void a_recipient_in_the_united_states_needs_a_safeguard() {
    build.declarations().stream()
        .filter(declaration -> declaration.annotation().equals("Transfer"))
        .forEach(build::without);

    assertThat(build.run().findings())
        .contains(
            "DB-215 Recipients.SearchCompany",
            "DB-215 Recipients.SearchCompanyAdvertising",
            "DB-215 Recipients.ShortMessageNetwork",
            "DB-215 Recipients.CareerNetwork");
  }

  @Test
  @Promise(value = "softmakers-22", status = CHECKED)
  void an_advertising_cookie_needs_consent_and_a_recipient_that_is_named() {
    build
        .withConfiguration("purpose: targeted-advertising", "purpose: website")
        .withConfiguration("Kwebbelnet Voorbeeld Inc.", "Fluisternet Voorbeeld Inc.");

    assertThat(build.run().findings())
        .contains("DB-233 cookie advertising", "DB-234 cookie chatter");
  }

  @Test
  void a_change_that_nobody_approved_fails_the_build() {
    build.withConfiguration("deadline: P4W", "deadline: P3W");

    assertThat(build.run().changes()).isNotEmpty();
  }

  @Test
  void a_processor_without_an_agreement_fails_the_build() {
    build.declarations().stream()
        .filter(declaration -> declaration.annotation().equals("Agreement"))
        .forEach(build::without);

    assertThat(build.run().unaccepted())
        .contains("DB-216 Recipients.Hosting", "DB-216 Recipients.Helpers");
  }

  @Test
  void a_customer_whom_nobody_can_reach_fails_the_build() {
    build
        .withConfiguration("    email: directie@debougie.example\n", "")
        .withConfiguration("    address: Voorbeeldkade 9, 1234 AD Voorbeeldstad\n", "");

    assertThat(build.run().findings()).contains("DB-250 controller Garage De Bougie");
  }

  @Test
  void a_longer_time_for_the_authority_or_an_answer_fails_the_build() {
    build
        .withConfiguration("authorityDeadline: PT72H", "authorityDeadline: PT96H")
        .withConfiguration("deadline: P4W", "deadline: P2M");

    assertThat(build.run().findings()).filteredOn(it -> it.startsWith("DB-261 ")).hasSize(2);
  }
}
