package nl.doelbinding.analysis.register.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.doelbinding.analysis.register.Activity;
import nl.doelbinding.analysis.register.DataItem;
import nl.doelbinding.analysis.register.DataSubjectEntry;
import nl.doelbinding.analysis.register.FieldReference;
import nl.doelbinding.analysis.register.LocalizedText;
import nl.doelbinding.analysis.register.RecipientEntry;
import nl.doelbinding.analysis.register.Register;
import nl.doelbinding.analysis.register.SourceReference;
import nl.doelbinding.analysis.rule.Rules;
import nl.doelbinding.analysis.testing.Registers;
import nl.doelbinding.annotations.AfterRetention;
import nl.doelbinding.annotations.Category;
import nl.doelbinding.annotations.Channel;
import nl.doelbinding.annotations.Collected;
import nl.doelbinding.annotations.Cookie;
import nl.doelbinding.annotations.LegalBasis;
import nl.doelbinding.annotations.Protection;
import nl.doelbinding.annotations.Recipient;
import nl.doelbinding.annotations.Safeguard;
import org.junit.jupiter.api.Test;

class EveryFactTest {
  private static final String NEWSLETTER =
      """
      @Purpose(
          name = "Nieuwsbrief",
          description = "Nieuws per e-mail versturen",
          legalBasis = LegalBasis.CONSENT,
          retention = "until consent-withdrawn",
          recipients = MailProvider.class)
      @Text(lang = "en", name = "Newsletter", description = "Send news by e-mail")
      @DpvPurpose("https://w3id.org/dpv#DirectMarketing")
      @nl.doelbinding.annotations.Activity(
          owner = "Marketing", category = "Communicatie", channels = {Channel.POST, Channel.EMAIL},
          onBehalfOf = "Klant N.V.", securityMeasures = "tls", consentRecord = "table consent",
          notice = "sign-up form", remarks = "twice a year")
      @Dpia(required = false, reference = "memo 7")
      @Review(last = "2026-03-01", every = "P1Y")
      @StoredIn(system = "mail archive", country = "DE")
      @StoredIn(system = "customer database")
      @Profiling
      @AutomatedDecision(logic = "kiest artikelen", effects = "geen", humanReview = "bel ons")
      public interface Newsletter {}
      """;
  private static final String MAIL_PROVIDER =
      """
      @Recipient(
          name = "MailProvider Inc.", role = Recipient.Role.PROCESSOR, country = "US",
          category = "Mailbedrijven")
      @Text(lang = "en", category = "Mail companies")
      @Agreement("agreement of 2026-03-01")
      @Transfer(safeguard = Safeguard.SCC, agreement = "module 2", copy = "ask our DPO")
      @RecipientTerms(
          constraints = "no use of its own", hosts = {"smtp.example", "api.example"},
          privacyPolicyUrl = "https://mail.example/privacy", sold = true,
          internationalOrganisation = true)
      public interface MailProvider {}
      """;
  private static final String SUBSCRIBER =
      """
      @DataSubject(
          value = "subscriber", label = "Abonnees", dpv = "https://w3id.org/dpv#Subscriber",
          vulnerable = true)
      @Text(lang = "en", label = "Subscribers")
      public class Subscriber {
        @PersonalData(purpose = Newsletter.class)
        @Collected(
            from = Collected.Source.THIRD_PARTY, detail = "partner",
            provision = Collected.Provision.REQUIRED, consequence = "Geen nieuws")
        @Protection({Protection.Measure.ENCRYPTED, Protection.Measure.MASKED_IN_LOGS})
        @AfterRetention(AfterRetention.Action.ANONYMISE)
        @LegalDuty(law = "art. 1 X")
        @Text(lang = "en", consequence = "No news", label = "Work e-mail")
        String email;
      }
      """;

  private final BuiltRegister built = Registers.of(NEWSLETTER, MAIL_PROVIDER, SUBSCRIBER);
  private final Activity newsletter = built.register().activities().get(0);

  @Test
  void a_complete_declaration_leaves_nothing_to_say() {
    assertThat(built.violations()).isEmpty();
  }

  @Test
  void an_activity_holds_what_its_purpose_declares() {
    assertThat(newsletter.id()).isEqualTo("newsletter");
    assertThat(newsletter.version()).isEqualTo(1);
    assertThat(newsletter.hash()).matches("[0-9a-f]{16}");
    assertThat(newsletter.name()).isEqualTo(new LocalizedText("Nieuwsbrief", "Newsletter"));
    assertThat(newsletter.description())
        .isEqualTo(new LocalizedText("Nieuws per e-mail versturen", "Send news by e-mail"));
    assertThat(newsletter.purposeType()).isEqualTo("nl.acme.Newsletter");
    assertThat(newsletter.dpvPurpose()).isEqualTo("https://w3id.org/dpv#DirectMarketing");
    assertThat(newsletter.owner()).isEqualTo("Marketing");
    assertThat(newsletter.category()).isEqualTo("Communicatie");
    assertThat(newsletter.onBehalfOf()).containsExactly("Klant N.V.");
    assertThat(newsletter.channels()).containsExactly(Channel.EMAIL, Channel.POST);
    assertThat(newsletter.securityMeasures()).containsExactly("tls");
    assertThat(newsletter.consentRecord()).isEqualTo("table consent");
    assertThat(newsletter.notice()).isEqualTo("sign-up form");
    assertThat(newsletter.remarks()).isEqualTo("twice a year");
    assertThat(newsletter.dpia()).isEqualTo(new Activity.DpiaEntry(false, "memo 7"));
    assertThat(newsletter.lastReviewed()).isEqualTo("2026-03-01");
    assertThat(newsletter.reviewEvery()).isEqualTo("P1Y");
    assertThat(newsletter.locations())
        .containsExactlyInAnyOrder(
            new Activity.Location("mail archive", "DE"),
            new Activity.Location("customer database", null));
    assertThat(newsletter.profiling()).isTrue();
    assertThat(newsletter.automatedDecision())
        .isEqualTo(
            new Activity.AutomatedDecisionEntry(
                true,
                new LocalizedText("kiest artikelen", null),
                new LocalizedText("geen", null),
                "bel ons"));
    assertThat(newsletter.recipients()).containsExactly("mail-provider");
    assertThat(newsletter.legalBases())
        .singleElement()
        .satisfies(
            basis -> {
              assertThat(basis.basis()).isEqualTo(LegalBasis.CONSENT);
              assertThat(basis.article()).isEqualTo("6(1)(a)");
            });
    assertThat(newsletter.dataSubjects())
        .containsExactly(
            new DataSubjectEntry(
                "subscriber",
                new LocalizedText("Abonnees", "Subscribers"),
                "https://w3id.org/dpv#Subscriber",
                true));
  }

  @Test
  void a_data_item_holds_what_its_member_declares() {
    DataItem item = newsletter.data().get(0);

    assertThat(item.category()).isEqualTo("EMAIL_ADDRESS");
    assertThat(item.label())
        .isEqualTo(new LocalizedText(Category.EMAIL_ADDRESS.labelNl(), "Work e-mail"));
    assertThat(item.dpv()).isEqualTo(Category.EMAIL_ADDRESS.dpv());
    assertThat(item.source()).isEqualTo(Collected.Source.THIRD_PARTY);
    assertThat(item.sourceDetail()).isEqualTo("partner");
    assertThat(item.provision()).isEqualTo(Collected.Provision.REQUIRED);
    assertThat(item.consequence()).isEqualTo(new LocalizedText("Geen nieuws", "No news"));
    assertThat(item.protection())
        .containsExactly(Protection.Measure.MASKED_IN_LOGS, Protection.Measure.ENCRYPTED);
    assertThat(item.retention().until()).isEqualTo("consent-withdrawn");
    assertThat(item.retention().legalDuty()).isTrue();
    assertThat(item.retention().law()).isEqualTo("art. 1 X");
    assertThat(item.retention().action()).isEqualTo(AfterRetention.Action.ANONYMISE);
    assertThat(item.fields())
        .containsExactly(
            new FieldReference(
                "nl.acme.Subscriber",
                "email",
                FieldReference.Kind.FIELD,
                null,
                null,
                "nl.acme:shop",
                new SourceReference("Subscriber.java", 7)));
  }

  @Test
  void a_recipient_holds_what_its_type_declares() {
    assertThat(built.register().recipients())
        .containsExactly(
            new RecipientEntry(
                "mail-provider",
                "MailProvider Inc.",
                new LocalizedText("Mailbedrijven", "Mail companies"),
                Recipient.Role.PROCESSOR,
                "US",
                true,
                new RecipientEntry.SafeguardEntry(
                    Safeguard.SCC, "module 2", "ask our DPO", Safeguard.SCC.dpv()),
                "agreement of 2026-03-01",
                List.of("no use of its own"),
                List.of("api.example", "smtp.example"),
                "https://mail.example/privacy",
                true,
                "nl.acme:shop",
                new SourceReference("MailProvider.java", 1)));
  }

  @Test
  void cookies_name_the_activity_they_serve() {
    Register register =
        Registers.of(
                """
                @Purpose(
                    name = "Portaal", description = "Inloggen", legalBasis = LegalBasis.CONTRACT,
                    id = "login")
                public interface Portal {}
                """,
                """
                public class LoginServlet {
                  @Cookie(
                      name = "SESSION", category = Cookie.Kind.FUNCTIONAL, lifetime = "SESSION",
                      purpose = Portal.class, data = {Category.USERNAME, Category.COOKIE_ID},
                      description = "Houdt u ingelogd")
                  @Text(lang = "en", description = "Keeps you logged in")
                  void login() {}

                  @Cookie(name = "a", category = Cookie.Kind.ANALYTICS, lifetime = "P1Y")
                  @Cookie(name = "b", category = Cookie.Kind.ADVERTISING, lifetime = "P2Y")
                  void track() {}
                }
                """)
            .register();

    assertThat(register.cookies()).hasSize(3);
    assertThat(register.cookies().get(0).name()).isEqualTo("SESSION");
    assertThat(register.cookies().get(0).category()).isEqualTo(Cookie.Kind.FUNCTIONAL);
    assertThat(register.cookies().get(0).purpose()).isEqualTo("login");
    assertThat(register.cookies().get(0).data()).containsExactly("COOKIE_ID", "USERNAME");
    assertThat(register.cookies().get(0).description())
        .isEqualTo(new LocalizedText("Houdt u ingelogd", "Keeps you logged in"));
    assertThat(register.cookies().get(2).lifetime()).isEqualTo("P2Y");
  }

  @Test
  void bases_in_law_and_interest_hold_their_grounds() {
    Activity invoicing =
        Registers.of(
                """
                @Purpose(
                    name = "Facturen", description = "Facturen bewaren", retention = "P7Y",
                    legalBasis = {LegalBasis.LEGITIMATE_INTEREST, LegalBasis.LEGAL_OBLIGATION})
                @LegalDuty(law = "art. 52 lid 4 AWR", from = "contract-ended")
                @LegitimateInterest(value = "Openstaande rekeningen innen", balancingTest = "LIA-1")
                @Text(lang = "en", legitimateInterest = "Collect open invoices")
                public interface Invoicing {}
                """)
            .register()
            .activities()
            .get(0);

    assertThat(invoicing.legalBases())
        .satisfiesExactly(
            law -> {
              assertThat(law.law()).isEqualTo("art. 52 lid 4 AWR");
              assertThat(law.from()).isEqualTo("contract-ended");
            },
            interest -> {
              assertThat(interest.legitimateInterest())
                  .isEqualTo(
                      new LocalizedText("Openstaande rekeningen innen", "Collect open invoices"));
              assertThat(interest.balancingTest()).isEqualTo("LIA-1");
            });
  }

  @Test
  void a_special_category_holds_its_condition_and_a_national_number_its_law() {
    BuiltRegister care =
        Registers.of(
            """
            @Purpose(
                name = "Zorg", description = "Zorg geven", legalBasis = LegalBasis.CONTRACT,
                retention = "P20Y")
            @SpecialCategory(
                condition = SpecialCategory.Condition.HEALTH_CARE, law = "art. 30 lid 3 UAVG")
            @DataSubject("patient")
            public interface Care {}
            """,
            """
            public class Patient {
              @PersonalData(purpose = Care.class, category = Category.HEALTH) String allergies;
              @PersonalData(purpose = Care.class, category = Category.NATIONAL_ID)
              @LegalDuty(law = "art. 4 Wabvpz") String bsn;
            }
            """);

    assertThat(care.violations()).isEmpty();
    assertThat(care.register().activities().get(0).data())
        .satisfiesExactly(
            number -> {
              assertThat(number.special()).isEqualTo(Category.Special.ART87);
              assertThat(number.condition()).isEqualTo("art. 4 Wabvpz");
              assertThat(number.retention().legalDuty()).isFalse();
            },
            health -> {
              assertThat(health.special()).isEqualTo(Category.Special.ART9);
              assertThat(health.condition()).isEqualTo("9(2)(h), art. 30 lid 3 UAVG");
            });
  }

  @Test
  void a_decision_in_code_reaches_the_purpose_it_serves() {
    BuiltRegister built =
        Registers.of(
            """
            @Purpose(name = "Krediet", description = "Krediet", legalBasis = LegalBasis.CONTRACT)
            @AutomatedDecision(logic = "inkomen", effects = "afwijzing")
            public interface Credit {}
            """,
            """
            public class Scorer {
              @AutomatedDecision(
                  purpose = Credit.class, logic = "leeftijd", effects = "afwijzing",
                  humanReview = "bezwaar")
              @Text(lang = "en", logic = "age")
              boolean decide() { return true; }
            }
            """);

    assertThat(built.register().activities().get(0).automatedDecision())
        .isEqualTo(
            new Activity.AutomatedDecisionEntry(
                true,
                new LocalizedText("inkomen; leeftijd", "age"),
                new LocalizedText("afwijzing", null),
                "bezwaar"));
    assertThat(built.violations())
        .extracting(violation -> violation.rule())
        .containsExactly(Rules.PURPOSE_UNUSED);
  }
}
