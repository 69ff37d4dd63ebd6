package nl.doelbinding.analysis.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.UnaryOperator;
import nl.doelbinding.analysis.register.Language;
import nl.doelbinding.analysis.register.Register;
import nl.doelbinding.analysis.testing.Registers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegisterDiffTest {
  private static final String NEWSLETTER =
      """
      @Purpose(
          name = "Nieuwsbrief", description = "Nieuws per e-mail versturen", id = "newsletter",
          legalBasis = LegalBasis.CONSENT, retention = "P3M", recipients = MailProvider.class)
      @DataSubject("subscriber")
      public interface Newsletter {}
      """;
  private static final String MAIL_PROVIDER =
      """
      @Recipient(name = "MailProvider B.V.", role = Recipient.Role.PROCESSOR, country = "NL")
      @Agreement("verwerkersovereenkomst 2026")
      public interface MailProvider {}
      """;
  private static final String SUBSCRIBER =
      """
      public class Subscriber {
        @PersonalData(purpose = Newsletter.class) String email;
      }
      """;
  private static final Register BEFORE = register(source -> source);

  @Test
  void data_that_is_kept_longer_is_told_in_words_with_before_and_after() {
    Change change = only(source -> source.replace("P3M", "P7Y"));

    assertThat(change.kind()).isEqualTo(ChangeKind.RETENTION_LONGER);
    assertThat(change.weight()).isEqualTo(Weight.HEAVY);
    assertThat(change.activities()).containsExactly("newsletter");
    assertThat(change.subject()).isEqualTo("nl.acme.Subscriber.email");
    assertThat(change.tellDataSubjects()).isEqualTo("GDPR 13(2)(a)");
    assertThat(change.text().in(Language.NL))
        .isEqualTo(
            "“Nieuwsbrief” bewaart e-mailadres langer: was 3 maanden na ontvangst, wordt 7 jaar"
                + " na ontvangst.");
    assertThat(change.text().in(Language.EN))
        .isEqualTo(
            "“Nieuwsbrief” keeps e-mail address longer: was 3 months after collection, becomes 7"
                + " years after collection.");
  }

  @ParameterizedTest
  @CsvSource({
    "P1Y, P12M, ",
    "P1D, PT24H, ",
    "P4W, P28D, ",
    "P3M, P2M, RETENTION_SHORTER",
    "P1M, P30D, RETENTION_OTHER",
    "P1M, P32D, RETENTION_LONGER",
    "P1Y, P364D, RETENTION_SHORTER",
    "P1Y, P367D, RETENTION_LONGER",
    "P1Y, P1Y after contract-ended, RETENTION_EVENT_CHANGED",
    "P1Y, P2Y after contract-ended, RETENTION_OTHER",
    "P1Y after contract-ended, P2Y after contract-ended, RETENTION_LONGER",
    "until consent-withdrawn, until contract-ended, RETENTION_EVENT_CHANGED",
    "until consent-withdrawn, P1Y, RETENTION_OTHER",
    "until contract-ended, P7Y after contract-ended, RETENTION_LONGER",
    "P7Y after contract-ended, until contract-ended, RETENTION_SHORTER",
  })
  void retentions_are_compared_by_how_long_they_are(
      String before, String after, ChangeKind expected) {
    assertThat(
            RegisterDiff.between(
                register(source -> source.replace("P3M", before)),
                register(source -> source.replace("P3M", after))))
        .extracting(Change::kind)
        .isEqualTo(expected == null ? List.of() : List.of(expected));
  }

  @Test
  void a_field_with_another_name_is_a_light_change() {
    Change change =
        only(
            source ->
                source.replace(
                    "(purpose = Newsletter.class) String email",
                    "(purpose = Newsletter.class, category = Category.EMAIL_ADDRESS) String contact"));

    assertThat(change.kind()).isEqualTo(ChangeKind.MEMBER_MOVED);
    assertThat(change.weight()).isEqualTo(Weight.LIGHT);
    assertThat(change.text().in(Language.NL))
        .isEqualTo(
            "E-mailadres van “Nieuwsbrief” staat ergens anders: was nl.acme.Subscriber.email,"
                + " wordt nl.acme.Subscriber.contact.");
  }

  @Test
  void a_moved_line_is_no_change() {
    assertThat(RegisterDiff.between(BEFORE, register(source -> "\n\n" + source))).isEmpty();
  }

  @Test
  void a_new_field_of_a_known_category_is_light_and_of_a_new_one_heavy() {
    assertThat(
            changes(
                source ->
                    source.replace(
                        "String email;",
                        """
                        String email;
                        @PersonalData(purpose = Newsletter.class, category = Category.EMAIL_ADDRESS)
                        String second;
                        @PersonalData(purpose = Newsletter.class) String name;
                        @PersonalData(purpose = Newsletter.class, category = Category.HEALTH)
                        String diet;
                        """)))
        .extracting(Change::kind)
        .containsExactly(
            ChangeKind.CATEGORY_ADDED, ChangeKind.SPECIAL_CATEGORY_ADDED, ChangeKind.MEMBER_ADDED);
  }

  @Test
  void a_recipient_that_moves_out_of_the_eea_is_heavy_and_names_the_activities() {
    Change change = only(source -> source.replace("country = \"NL\"", "country = \"US\""));

    assertThat(change.kind()).isEqualTo(ChangeKind.RECIPIENT_LEAVES_EEA);
    assertThat(change.activities()).containsExactly("newsletter");
    assertThat(change.text().in(Language.NL))
        .isEqualTo(
            "MailProvider B.V. ontvangt de gegevens buiten de EER: was Nederland (NL), wordt"
                + " Verenigde Staten (US).");
  }

  @Test
  void a_recipient_and_a_country_within_the_eea_weigh_less() {
    assertThat(only(source -> source.replace("country = \"NL\"", "country = \"DE\"")).weight())
        .isEqualTo(Weight.NORMAL);
  }

  @Test
  void another_basis_is_one_change() {
    Change change = only(source -> source.replace("LegalBasis.CONSENT", "LegalBasis.CONTRACT"));

    assertThat(change.kind()).isEqualTo(ChangeKind.BASIS_CHANGED);
    assertThat(change.text().in(Language.NL))
        .isEqualTo(
            "De grondslag van “Nieuwsbrief” verandert: was Toestemming, wordt Overeenkomst.");
  }

  @Test
  void a_further_purpose_must_be_told_before_it_begins() {
    Register after =
        Registers.of(
                NEWSLETTER,
                MAIL_PROVIDER,
                """
                @Purpose(name = "Analyse", description = "Zien wie wat leest",
                    legalBasis = LegalBasis.CONSENT, retention = "P3M")
                @DataSubject("subscriber")
                public interface Analysis {}
                """,
                SUBSCRIBER.replace("Newsletter.class", "{Newsletter.class, Analysis.class}"))
            .register();

    assertThat(RegisterDiff.between(BEFORE, after))
        .singleElement()
        .satisfies(
            change -> {
              assertThat(change.kind()).isEqualTo(ChangeKind.ACTIVITY_ADDED);
              assertThat(change.kind().isToldBefore()).isTrue();
              assertThat(change.tellDataSubjects()).isEqualTo("GDPR 13(3), 14(4)");
            });
  }

  @Test
  void a_purpose_of_another_type_is_a_note_and_of_another_id_one_rename() {
    assertThat(only(source -> source.replace("Newsletter", "News")).kind())
        .isEqualTo(ChangeKind.ACTIVITY_MOVED);

    Change renamed = only(source -> source.replace("id = \"newsletter\"", "id = \"news\""));
    assertThat(renamed.kind()).isEqualTo(ChangeKind.ACTIVITY_RENAMED);
    assertThat(renamed.before()).isNotNull();
    assertThat(renamed.before().in(Language.NL)).isEqualTo("newsletter");
  }

  @Test
  void the_heaviest_comes_first_and_then_by_activity() {
    assertThat(
            changes(
                source ->
                    source
                        .replace("P3M", "P7Y")
                        .replace("per e-mail", "per post")
                        .replace("@Agreement(\"verwerkersovereenkomst 2026\")", "")
                        .replace("Newsletter", "News")))
        .extracting(Change::weight)
        .containsExactly(Weight.HEAVY, Weight.HEAVY, Weight.NORMAL, Weight.LIGHT);
  }

  private static Change only(UnaryOperator<String> change) {
    List<Change> changes = changes(change);
    assertThat(changes).hasSize(1);
    return changes.get(0);
  }

  private static List<Change> changes(UnaryOperator<String> change) {
    return RegisterDiff.between(BEFORE, register(change));
  }

  private static Register register(UnaryOperator<String> change) {
    return Registers.of(
            change.apply(NEWSLETTER), change.apply(MAIL_PROVIDER), change.apply(SUBSCRIBER))
        .register();
  }
}
