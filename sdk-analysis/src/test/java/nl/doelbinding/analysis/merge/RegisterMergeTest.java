package nl.doelbinding.analysis.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import nl.doelbinding.analysis.config.ModulePatterns;
import nl.doelbinding.analysis.register.Activity;
import nl.doelbinding.analysis.register.ActivityMeaning;
import nl.doelbinding.analysis.register.CookieEntry;
import nl.doelbinding.analysis.register.DataSubjectEntry;
import nl.doelbinding.analysis.register.Finding;
import nl.doelbinding.analysis.register.ModuleEntry;
import nl.doelbinding.analysis.register.Register;
import nl.doelbinding.analysis.register.RegisterJson;
import nl.doelbinding.analysis.register.RegisterReader;
import nl.doelbinding.analysis.register.UnusableRegisterException;
import nl.doelbinding.analysis.rule.Violation;
import nl.doelbinding.analysis.testing.Schemas;
import nl.doelbinding.analysis.testing.Shop;
import org.junit.jupiter.api.Test;

class RegisterMergeTest {
  private static final Register PURPOSES = Modules.purposes();
  private static final Register CUSTOMERS = Modules.merged(Modules.customers(), PURPOSES);
  private static final Register SCHOOL = Modules.merged(Modules.school(), PURPOSES);
  private static final Register APP = Modules.app();
  private static final Register SHOP = Shop.register().withFindings();
  private static final Register ALL = Modules.merged(APP, CUSTOMERS, SCHOOL, PURPOSES);

  private static final String NEWS =
      """
      @Purpose(
          name = "Nieuws", description = "Nieuws sturen", legalBasis = LegalBasis.CONSENT,
          retention = "until consent-withdrawn")
      @DataSubject("subscriber")
      public interface News {}
      """;

  private static final String POST =
      """
      @Recipient(id = "post", name = "Post B.V.", role = Recipient.Role.CONTROLLER, country = "NL")
      public interface Post {}
      """;

  private static final String REASONLESS =
      """
      public class Thing {
        @NotPersonalData("") String email;
      }
      """;

  @Test
  void the_own_module_stands_first_and_the_others_follow_by_name() {
    assertThat(ALL.modules())
        .extracting(ModuleEntry::id)
        .containsExactly("nl.acme:app", "nl.acme:customers", "nl.acme:purposes", "nl.acme:school");
    assertThat(ALL.modules()).allSatisfy(module -> assertThat(module.registerHash()).hasSize(16));
  }

  @Test
  void one_purpose_has_the_data_and_the_data_subjects_of_all_modules() {
    Activity newsletter = activity(ALL, "newsletter");

    assertThat(newsletter.module()).isEqualTo("nl.acme:purposes");
    assertThat(newsletter.source()).hasToString("src/main/java/nl/acme/Newsletter.java:7");
    assertThat(fields(newsletter))
        .containsExactly(
            "nl.acme:school Pupil.street",
            "nl.acme:app Account.email",
            "nl.acme:customers Customer.email",
            "nl.acme:school Pupil.email");
    assertThat(newsletter.dataSubjects())
        .extracting(DataSubjectEntry::name)
        .containsExactly("customer", "pupil");
    assertThat(newsletter.hash()).isEqualTo(new ActivityMeaning(ALL.recipients()).hash(newsletter));
  }

  @Test
  void a_decision_in_one_module_counts_for_the_purpose_of_another() {
    assertThat(activity(ALL, "reminder").automatedDecision()).isNotNull();
    assertThat(activity(ALL, "reminder").parents()).containsExactly("newsletter");
  }

  @Test
  void recipients_and_cookies_tell_the_module() {
    assertThat(ALL.recipients())
        .singleElement()
        .satisfies(recipient -> assertThat(recipient.module()).isEqualTo("nl.acme:purposes"));
    assertThat(ALL.cookies())
        .singleElement()
        .satisfies(
            cookie -> {
              assertThat(cookie.module()).isEqualTo("nl.acme:customers");
              assertThat(cookie.purpose()).isEqualTo("reminder");
            });
  }

  @Test
  void a_purpose_without_data_in_its_own_module_is_no_gap_when_another_has_data_for_it() {
    assertThat(PURPOSES.findings()).extracting(Finding::code).contains("DB-217");
    assertThat(ALL.findings()).extracting(Finding::code).doesNotContain("DB-217");
  }

  @Test
  void a_gap_at_a_place_in_another_module_stays_and_tells_the_module() {
    Register gap = Modules.apart("gap", "1.0", REASONLESS);

    Register merged = Modules.merged(APP, PURPOSES, gap);

    assertThat(merged.findings())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.code()).isEqualTo("DB-105");
              assertThat(finding.module()).isEqualTo("nl.acme:gap");
              assertThat(finding.location()).isEqualTo("src/main/java/nl/acme/Thing.java:7");
            });
  }

  @Test
  void what_is_merged_can_be_read_again_and_keeps_to_the_schema() throws Exception {
    String json = RegisterJson.write(ALL);

    assertThat(Schemas.errors("register.schema.json", json)).isEmpty();
    assertThat(RegisterReader.read(json.getBytes(StandardCharsets.UTF_8), "all")).isEqualTo(ALL);
  }

  @Test
  void of_modules_in_a_jar_that_took_them_in_nothing_is_lost() {
    assertThat(Modules.merged(APP, CUSTOMERS, SCHOOL)).isEqualTo(ALL);
  }

  @Test
  void a_module_counts_as_its_own_jar_says_and_not_as_those_that_merged_it() {
    Register older =
        Modules.merged(
            Modules.customers(),
            Modules.apart(
                "purposes",
                "0.9",
                Modules.NEWSLETTER.replace("Nieuws per", "Reclame per"),
                Modules.REMINDER,
                Modules.MAIL_PROVIDER));

    MergedRegister merged = Modules.merge(APP, older, PURPOSES);

    assertThat(merged.violations()).isEmpty();
    assertThat(activity(merged.register(), "newsletter").description().nl())
        .isEqualTo("Nieuws per e-mail versturen");
    assertThat(merged.register().modules())
        .contains(Modules.merged(APP, PURPOSES).modules().get(1));
  }

  @Property(tries = 40)
  void the_order_of_the_class_path_does_not_matter(@ForAll Random random) {
    List<Register> others = new ArrayList<>(List.of(CUSTOMERS, SCHOOL, PURPOSES, SHOP));
    others.add(others.get(random.nextInt(others.size())));
    MergedRegister straight = Modules.merge(APP, others.toArray(Register[]::new));
    Collections.shuffle(others, random);

    MergedRegister shuffled = Modules.merge(APP, others.toArray(Register[]::new));

    assertThat(RegisterJson.write(shuffled.register()))
        .isEqualTo(RegisterJson.write(straight.register()));
    assertThat(shuffled.violations()).isEqualTo(straight.violations());
  }

  @Property(tries = 40)
  void merging_what_is_merged_changes_nothing(@ForAll Random random) {
    List<Register> others = new ArrayList<>(List.of(CUSTOMERS, SCHOOL, PURPOSES, SHOP));
    Collections.shuffle(others, random);
    List<Register> some = others.subList(0, random.nextInt(others.size() + 1));
    Register merged = Modules.merged(APP, some.toArray(Register[]::new));

    assertThat(RegisterJson.write(Modules.merged(merged))).isEqualTo(RegisterJson.write(merged));
    assertThat(RegisterJson.write(Modules.merged(merged, some.toArray(Register[]::new))))
        .isEqualTo(RegisterJson.write(merged));
  }

  @Test
  void a_register_of_one_module_is_not_changed() {
    Register shop = Shop.register().withFindings();

    assertThat(RegisterJson.write(Modules.merged(shop))).isEqualTo(RegisterJson.write(shop));
  }

  @Test
  void a_purpose_that_two_modules_declare_in_one_way_is_one() {
    MergedRegister merged = Modules.merge(one("a", NEWS), one("b", NEWS));

    assertThat(merged.violations()).isEmpty();
    assertThat(merged.register().activities()).hasSize(1);
  }

  @Test
  void a_purpose_that_two_modules_declare_in_two_ways_is_an_error_with_both_places() {
    String other = NEWS.replace("sturen", "mailen").replace("CONSENT", "CONTRACT");

    MergedRegister merged = Modules.merge(APP, one("a", NEWS), one("b", other));

    assertThat(merged.violations())
        .singleElement()
        .satisfies(
            violation -> {
              assertThat(violation)
                  .hasToString(
                      "[DB-220] nl.acme.News is declared in nl.acme:a"
                          + " (src/main/java/nl/acme/News.java:7) and in nl.acme:b"
                          + " (src/main/java/nl/acme/News.java:7), with another description, legal"
                          + " basis");
              assertThat(violation.cure()).endsWith("merge: {exclude: [\"nl.acme:a\"]}");
            });
  }

  @Test
  void two_purposes_with_one_id_are_an_error_and_both_are_in_the_register() {
    String other =
        NEWS.replace("interface News", "interface Bulletin")
            .replace("retention", "id = \"news\", retention");

    MergedRegister merged = Modules.merge(one("a", NEWS), one("b", other));

    assertThat(merged.violations())
        .singleElement()
        .asString()
        .isEqualTo(
            "[DB-220] nl.acme.News has the id \"news\" in nl.acme:a"
                + " (src/main/java/nl/acme/News.java:7), which nl.acme.Bulletin has in nl.acme:b"
                + " (src/main/java/nl/acme/Bulletin.java:7) (News.java:7)");
    assertThat(merged.register().activities())
        .extracting(activity -> activity.id() + " " + activity.purposeType())
        .containsExactly("news nl.acme.Bulletin", "news-2 nl.acme.News");
  }

  @Test
  void a_recipient_that_two_modules_declare_in_two_ways_is_an_error_with_both_places() {
    MergedRegister merged =
        Modules.merge(
            one("a", POST), one("b", POST.replace("\"NL\"", "\"BE\"").replace("Post", "Bode")));

    assertThat(merged.violations())
        .extracting(Violation::toString)
        .containsExactly(
            "[DB-221] The recipient post is declared in nl.acme:a"
                + " (src/main/java/nl/acme/Post.java:7) and in nl.acme:b"
                + " (src/main/java/nl/acme/Bode.java:7), with another name, country"
                + " (Post.java:7)");
  }

  @Test
  void a_module_of_another_organisation_is_an_error_unless_the_register_names_it() {
    assertThat(Modules.merge(APP, Modules.of(PURPOSES, "Anders B.V.")).violations())
        .extracting(Violation::toString)
        .containsExactly(
            "[DB-222] nl.acme:purposes names the organisation \"Anders B.V.\" in purposes.jar, and"
                + " the register is that of \"Acme B.V.\"");
    assertThat(Modules.merge(APP, Modules.of(PURPOSES, "acme  b.v.")).violations()).isEmpty();
    assertThat(Modules.merge(APP, Modules.of(PURPOSES, "Klant N.V.")).violations()).isEmpty();
    assertThat(Modules.merge(APP, Modules.of(PURPOSES, "Post B.V.")).violations()).isEmpty();
    assertThat(Modules.merge(APP, Modules.of(PURPOSES, "")).violations()).isEmpty();
  }

  @Test
  void one_module_in_two_versions_is_an_error_and_the_lower_one_counts() {
    MergedRegister merged =
        Modules.merge(
            APP,
            Modules.apart("news", "1.0", NEWS),
            Modules.apart("news", "2.0", NEWS.replace("sturen", "mailen")));

    assertThat(merged.violations())
        .singleElement()
        .satisfies(
            violation ->
                assertThat(violation.toString())
                    .startsWith("[DB-223] nl.acme:news is there twice: 1.0 with register ")
                    .contains(" in news.jar and 2.0 with register "));
    assertThat(activity(merged.register(), "news").description().nl()).isEqualTo("Nieuws sturen");
  }

  @Test
  void a_module_that_is_left_out_says_nothing_also_where_it_was_merged() {
    Register without =
        RegisterMerge.merge(
                APP,
                List.of(Modules.found(CUSTOMERS), Modules.found(PURPOSES), Modules.found(SCHOOL)),
                new ModulePatterns(List.of("nl.acme:purposes", "school.jar")))
            .register();

    assertThat(without.modules())
        .extracting(ModuleEntry::id)
        .containsExactly("nl.acme:app", "nl.acme:customers");
    assertThat(activity(without, "newsletter").module()).isNull();
  }

  @Test
  void a_purpose_that_no_register_tells_of_is_no_parent() throws UnusableRegisterException {
    Register alone = Modules.merged(Modules.alone("reminders", Modules.REMINDER));

    assertThat(activity(alone, "reminder").parents()).isEmpty();
    RegisterReader.read(RegisterJson.write(alone).getBytes(StandardCharsets.UTF_8), "alone");
  }

  @Test
  void a_cookie_of_two_modules_is_told_once() {
    Register again = Modules.alone("other", Modules.CUSTOMER);

    assertThat(Modules.merged(APP, CUSTOMERS, again).cookies())
        .extracting(CookieEntry::module)
        .containsExactly("nl.acme:customers");
  }

  private static Register one(String module, String type) {
    return Modules.apart(module, "1.0", type);
  }

  private static Activity activity(Register register, String id) {
    return register.activities().stream()
        .filter(activity -> activity.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> fields(Activity activity) {
    return activity.data().stream()
        .flatMap(item -> item.fields().stream())
        .map(
            field ->
                field.module() + " " + field.owner().replace("nl.acme.", "") + "." + field.member())
        .toList();
  }
}
