package nl.doelbinding.analysis.detect;

import static org.assertj.core.api.Assertions.assertThat;

import nl.doelbinding.analysis.scan.ScanResult;
import nl.doelbinding.annotations.Category;
import nl.doelbinding.classfile.ClassModel;
import org.junit.jupiter.api.Test;

class DetectorTest {

  @Test
  void fields_of_a_customer_are_found() {
    check(
        """
        package nl.acme;
        class Customer {
          static final String NAME = "name";
          long id;
          String firstName; // finds NAME
          String name; // finds NAME
          String emailAddress; // finds EMAIL_ADDRESS
          java.time.LocalDate birthDate; // finds DATE_OF_BIRTH
          String phone; // finds PHONE_NUMBER
          java.util.List<String> emails; // finds EMAIL_ADDRESS
          boolean emailVerified;
          boolean verifyEmail;
          String emailTemplate;
          int nameLength;
          String colourScheme;
          java.time.Instant lastModified;
        }
        """);
  }

  @Test
  void dutch_compounds_are_found() {
    check(
        """
        package nl.acme;
        class Reiziger {
          String tussenVoegsel; // finds NAME
          String emailAdress; // finds EMAIL_ADDRESS
          String huisnrToevoeging; // finds ADDRESS
          String factuurAdres; // finds BILLING_ADDRESS
          Long bsn; // finds NATIONAL_ID
          java.util.Date geboortedatum; // finds DATE_OF_BIRTH
          String gebruikersnaam; // finds USERNAME
          String wachtwoord; // finds CREDENTIALS
          boolean indicatieGehandicapt; // finds HEALTH
          boolean heeftTelefoon;
          String adresSoort;
          int aantalAdressen;
          String bestandsnaam;
        }
        """);
  }

  @Test
  void an_identifier_is_read_whichever_way_its_words_stand() {
    check(
        """
        package nl.acme;
        class Zaak {
          String idCliente; // finds CUSTOMER_NUMBER
          String kundenNr; // finds CUSTOMER_NUMBER
          String patientIdGuid; // finds CUSTOMER_NUMBER
          String idProduct;
          String iBAN; // finds BANK_ACCOUNT
        }
        """);
  }

  @Test
  void behind_a_dutch_word_kind_is_a_child_and_behind_others_a_sort() {
    check(
        """
        package nl.acme;
        class Aanvraag {
          String geboortedatumKind; // finds DATE_OF_BIRTH
          String emailKind;
        }
        """);
  }

  @Test
  void a_class_without_persons_stays_silent() {
    check(
        """
        package nl.acme;
        class Product {
          String name;
          String title;
          String description;
          String fileName;
          String hostAddress;
          String naam;
          String phoneModel;
          int maxAge;
          String parsingState;
          String ipRange;
          String berekening;
          String state;
          java.util.List<String> tags;
        }
        """);
  }

  @Test
  void machinery_with_passwords_and_hosts_stays_silent() {
    check(
        """
        package nl.acme;
        class DataSourceConfig {
          String username;
          String password;
          String hostAddress;
          String truststorePassword;
          String from;
        }
        """,
        """
        package nl.acme;
        class MailClient {
          String clientSecret;
          String nextPageToken;
          String address;
          String name;
          int passwordLength;
        }
        """);
  }

  @Test
  void the_word_user_makes_a_bare_name_personal() {
    check(
        """
        package nl.acme;
        class UserEntity {
          String name; // finds NAME
          String password; // finds CREDENTIALS
          String fileName;
          String type;
        }
        """);
  }

  @Test
  void two_kinds_of_strong_data_make_a_class_about_a_person() {
    check(
        """
        package nl.acme;
        class Inschrijving {
          String achternaam; // finds NAME
          String email; // finds EMAIL_ADDRESS
          String plaats; // finds ADDRESS
          String land; // finds ADDRESS
          String cursusCode;
          int aantalPlaatsen;
        }
        """);
  }

  @Test
  void record_components_are_found_once() {
    check(
        """
        package nl.acme;
        record Subscriber(
            String email, // finds EMAIL_ADDRESS
            java.net.InetAddress address, // finds IP_ADDRESS
            int version,
            String newsletterTopic) {
          static final String EMAIL = "email";
        }
        """);
  }

  @Test
  void the_content_of_a_value_class_is_found() {
    check(
        """
        package nl.acme;
        class EmailAddress {
          String value; // finds EMAIL_ADDRESS
          boolean primary;
          String type;
        }
        """,
        """
        package nl.acme;
        class Birthday {
          int day; // finds DATE_OF_BIRTH
          int month; // finds DATE_OF_BIRTH
          int year; // finds DATE_OF_BIRTH
          int version;
        }
        """);
  }

  @Test
  void a_value_of_a_known_class_is_found_by_what_the_class_holds() {
    check(
        """
        package nl.acme;
        class Bestelling {
          Postadres adres; // finds ADDRESS
          AddressType addressType;
          EmailTheme email;
        }
        class Postadres {
          String huisnummer; // finds ADDRESS
        }
        enum AddressType { HOME }
        class EmailTheme { String colour; }
        """);
  }

  @Test
  void a_mapped_name_tells_where_the_field_does_not() {
    check(
        """
        package nl.acme;
        @interface Column { String name(); }
        """,
        """
        package nl.acme;
        class Relatiebestand {
          @Column(name = "datgeboorte") java.math.BigDecimal d1; // finds DATE_OF_BIRTH
          @Column(name = "geslnaam") String f2; // finds NAME
          @Column(name = "volgnummer") int f3;
          @Column(name = "kleur") String f4;
        }
        """);
  }

  @Test
  void an_annotation_on_the_getter_counts() {
    check(
        """
        package nl.acme;
        @interface JsonProperty { String value(); }
        """,
        """
        package nl.acme;
        class Melding {
          private String a; // finds EMAIL_ADDRESS
          private String b;
          @JsonProperty("e-mail") public String getA() { return a; }
          @JsonProperty("colour") public String getB() { return b; }
        }
        """);
  }

  @Test
  void a_property_with_only_a_getter_is_possible() {
    ScanResult classes =
        Sources.compile(
            """
            package nl.acme;
            abstract class Patient {
              private Object[] row;
              public String getBloodGroup() { return (String) row[1]; }
              public String getColour() { return (String) row[2]; }
              public void setBloodGroup(String value) { row[1] = value; }
            }
            """);

    assertThat(new Detector(classes).findings(classes.classes().get(0).model()))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.member()).isEqualTo("bloodGroup");
              assertThat(finding.category()).isEqualTo(Category.HEALTH);
              assertThat(finding.confidence()).isEqualTo(Confidence.POSSIBLE);
            });
  }

  @Test
  void a_getter_of_a_field_with_a_prefix_is_the_field() {
    check(
        """
        package nl.acme;
        class Guest {
          private String mEmail; // finds EMAIL_ADDRESS
          private String _phone; // finds PHONE_NUMBER
          public String getEmail() { return mEmail; }
          public String getPhone() { return _phone; }
        }
        """);
  }

  @Test
  void enums_interfaces_annotations_and_anonymous_classes_stay_silent() {
    check(
        """
        package nl.acme;
        interface Person { String email = "x"; String getEmail(); void setEmail(String value); }
        """,
        """
        package nl.acme;
        enum Gender { MALE, FEMALE; String firstName; }
        """,
        """
        package nl.acme;
        @interface Email { String email() default ""; }
        """,
        """
        package nl.acme;
        class Job { Object o = new Object() { String emailAddress; }; }
        """);
  }

  @Test
  void nested_classes_are_judged_by_their_own_name_and_data() {
    check(
        """
        package nl.acme;
        class Order {
          String number;
          static class Buyer {
            String name; // finds NAME
            String shoeColour;
          }
          static class Line { String name; int amount; }
        }
        """);
  }

  @Test
  void identifiers_of_persons_are_found_and_keys_of_things_are_not() {
    check(
        """
        package nl.acme;
        @Entity
        class Invoice {
          String customerId; // finds CUSTOMER_NUMBER
          String createdBy; // finds CUSTOMER_NUMBER
          String assignee; // finds CUSTOMER_NUMBER
          String productId;
          String phoneId;
          String orderNumber;
          int userCount;
          java.time.Instant createdAt;
        }
        @interface Entity {}
        """);
  }

  @Test
  void the_reason_names_the_signals_in_words() {
    ScanResult classes = Sources.compile("package nl.acme; class Customer { String birthDate; }");

    assertThat(new Detector(classes).findings(classes.classes().get(0).model()))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.confidence()).isEqualTo(Confidence.SURE);
              assertThat(finding.reason())
                  .isEqualTo("token \"birth date\"; the class is about a person (\"customer\")");
            });
  }

  @Test
  void a_declared_member_gets_its_category_from_weak_words_too() {
    ScanResult classes =
        Sources.compile(
            "package nl.acme; class Thing { String name; String plaats; boolean email; int x; }");
    ClassModel thing = classes.classes().get(0).model();
    Detector detector = new Detector(classes);

    assertThat(detector.categoryOf(thing, thing.field("name").orElseThrow()))
        .contains(Category.NAME);
    assertThat(detector.categoryOf(thing, thing.field("plaats").orElseThrow()))
        .contains(Category.ADDRESS);
    assertThat(detector.categoryOf(thing, thing.field("email").orElseThrow()))
        .contains(Category.EMAIL_ADDRESS);
    assertThat(detector.categoryOf(thing, thing.field("x").orElseThrow())).isEmpty();
  }

  private static void check(String... texts) {
    assertThat(Found.in(texts).members()).isEqualTo(Sources.expected(texts));
  }
}
