package nl.doelbinding.analysis.detect;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ClassEvidenceTest {

  @Test
  void a_bare_name_is_personal_in_a_class_about_a_person_only() {
    assertThat(Found.in("package nl.acme; class Guest { String name; }").failing())
        .containsExactly("name");
    assertThat(Found.in("package nl.acme; class Ship { String name; }").members()).isEmpty();
  }

  @Test
  void two_identifying_members_make_a_bare_name_personal() {
    assertThat(
            Found.in("package nl.acme; class Booking { String name; String email; String iban; }")
                .failing())
        .containsExactly("email", "iban", "name");
  }

  @Test
  void generated_classes_end_in_type_and_are_about_the_same() {
    assertThat(Found.in("package nl.acme; class PatientType { String name; }").failing())
        .containsExactly("name");
  }

  @Test
  void the_mapped_table_tells_what_the_class_is_about() {
    assertThat(
            Found.in(
                    "package nl.acme; @interface Table { String name(); }",
                    "package nl.acme; @Table(name = \"tbl_klant\") class Kl { String naam; }")
                .failing())
        .containsExactly("naam");
  }

  @Test
  void a_subclass_of_a_person_is_one() {
    assertThat(
            Found.in(
                    "package nl.acme; class Person {}",
                    "package nl.acme; class Captain extends Person { String name; }")
                .failing())
        .containsExactly("name");
  }

  @Test
  void a_class_inside_one_about_a_person_is_near_it() {
    assertThat(
            Found.in(
                    "package nl.acme; class Employee { static class Contract { String mail; } }",
                    "package nl.acme; class Machine { static class Contract { String mail; } }")
                .members())
        .hasSizeLessThan(2);
  }

  @Test
  void machinery_has_accounts_of_its_own() {
    assertThat(
            Found.in("package nl.acme; class SmtpConfig { String username; String password; }")
                .members())
        .isEmpty();
    assertThat(
            Found.in("package nl.acme; class Login { String username; String password; }")
                .failing())
        .containsExactly("password", "username");
  }

  @Test
  void what_is_kept_of_a_person_by_machinery_stays_personal() {
    assertThat(Found.in("package nl.acme; class UserService { Long bsn; }").failing())
        .containsExactly("bsn");
  }

  @Test
  void an_owner_is_a_person_in_an_entity_and_anything_in_an_engine() {
    assertThat(
            Found.in(
                    "package nl.acme.domain; class Dossier { String owner; }",
                    "package nl.acme.engine; class Instruction { String owner; }")
                .failing())
        .containsExactly("owner");
  }

  @Test
  void the_content_of_a_medical_record_of_a_patient_is_health_data() {
    assertThat(
            Found.in(
                    """
                    package nl.acme;
                    class Observation {
                      String patientId;
                      String value;
                      String interpretation;
                      String status;
                      long version;
                    }
                    """,
                    "package nl.acme; class ObservationQueue { String value; String note; }")
                .members())
        .containsExactly("interpretation HEALTH", "patientId CUSTOMER_NUMBER", "value HEALTH");
  }

  @Test
  void traces_of_a_visitor_are_personal_beside_each_other() {
    assertThat(
            Found.in("package nl.acme; class Visit { String remoteAddr; String userAgent; }")
                .failing())
        .contains("userAgent");
    assertThat(Found.in("package nl.acme; class Robot { String userAgent; }").failing()).isEmpty();
  }

  @Test
  void every_text_in_an_address_is_a_part_of_it() {
    assertThat(
            Found.in(
                    """
                    package nl.acme;
                    class Bezoekadres {
                      String straatnaam;
                      String portiek;
                      String addressType;
                      int version;
                    }
                    """)
                .members())
        .containsExactly("portiek ADDRESS", "straatnaam ADDRESS");
  }

  @Test
  void the_type_of_a_member_decides_by_what_it_holds() {
    assertThat(
            Found.in(
                    "package nl.acme; class Email { String value; }",
                    "package nl.acme; class Phone { int ringtone; }",
                    "package nl.acme; class Attribute { String value; String type; }",
                    """
                    package nl.acme;
                    class Customer {
                      java.util.List<Email> emails;
                      java.util.List<Attribute> phoneNumbers;
                    }
                    """)
                .failing())
        .containsExactly("emails", "phoneNumbers", "value");
  }

  @Test
  void a_classifier_of_foreign_keys_finds_those_of_persons() {
    assertThat(
            Found.in("package nl.acme; class User { String externalId; String sourceId; }")
                .failing())
        .containsExactly("externalId", "sourceId");
    assertThat(Found.in("package nl.acme; class Part { String sourceId; }").members()).isEmpty();
  }

  @Test
  void a_person_behind_the_word_owns_it() {
    assertThat(Found.in("package nl.acme; class Melding { String emailAanvrager; }").failing())
        .containsExactly("emailAanvrager");
  }
}
