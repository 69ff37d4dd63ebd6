package nl.doelbinding.analysis.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RecipientsToldTest {
  private static final String STAYS = "blijven binnen de Europese Economische Ruimte";

  private static final String MEMBER =
      "@DataSubject(value = \"member\", label = \"Leden\") public class Member {"
          + " @PersonalData(purpose = Club.class) String email; }";

  @Test
  void data_is_said_to_stay_in_europe_only_where_every_recipient_is_known_and_there() {
    assertThat(told(club("Mail.class"), mail("DE")).section("recipients")).contains(STAYS);
    assertThat(told(club("Mail.class"), mail("US")).section("recipients")).doesNotContain(STAYS);
    assertThat(Told.of(club(""), MEMBER).section("recipients"))
        .contains("Wij hebben geen ontvangers vastgelegd.")
        .doesNotContain(STAYS);
  }

  @Test
  void a_recipient_in_no_known_country_is_neither_near_nor_far() {
    Told told =
        told(
            club("Mail.class"),
            "@Recipient(name = \"Postbode\", role = Recipient.Role.PROCESSOR, country = \"Nergens\")"
                + " public interface Mail {}");

    assertThat(told.section("recipients"))
        .contains("nog niet vastgelegd in welk land zij uw gegevens hebben: Postbode.")
        .doesNotContain(STAYS, "In sommige landen buiten Europa");
    assertThat(told.gaps()).contains("recipients: nobody says in which country Postbode is");
  }

  @Test
  void a_recipient_of_no_purpose_is_a_gap() {
    Told told = told(club(""), mail("DE"));

    assertThat(told.section("recipients")).contains("| Postbode | Nog niet vastgelegd |");
    assertThat(told.gaps())
        .contains(
            "recipients: no purpose names Postbode as a recipient: add it to recipients, or remove"
                + " it");
  }

  @Test
  void an_agreement_and_the_ways_of_contact_are_told() {
    Told told =
        told(
            "@nl.doelbinding.annotations.Activity(channels = {Channel.EMAIL, Channel.POST}) "
                + club("Mail.class"),
            "@Agreement(\"overeenkomst van 2026-03-01\") " + mail("DE"));

    assertThat(told.section("recipients"))
        .contains("Werkt in onze opdracht. Daarover hebben wij een overeenkomst.");
    assertThat(told.section("purpose-club")).contains("Hoe wij u bereiken", "Via e-mail en post.");
    assertThat(told(club("Mail.class"), mail("DE")).section("recipients"))
        .doesNotContain("overeenkomst");
  }

  private static Told told(String purpose, String recipient) {
    return Told.of(purpose, MEMBER, recipient);
  }

  private static String club(String recipients) {
    return "@Purpose(name = \"Club\", description = \"De club leiden\", legalBasis ="
        + " LegalBasis.CONTRACT, retention = \"P1Y\", recipients = {"
        + recipients
        + "}) public interface Club {}";
  }

  private static String mail(String country) {
    return "@Recipient(name = \"Postbode\", role = Recipient.Role.PROCESSOR, country = \""
        + country
        + "\") public interface Mail {}";
  }
}
