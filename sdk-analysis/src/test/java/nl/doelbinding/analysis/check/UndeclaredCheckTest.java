package nl.doelbinding.analysis.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import nl.doelbinding.analysis.detect.Detector;
import nl.doelbinding.analysis.detect.Sources;
import nl.doelbinding.analysis.rule.Rules;
import nl.doelbinding.analysis.rule.SourcePlace;
import nl.doelbinding.analysis.rule.Violation;
import nl.doelbinding.analysis.scan.DeclaringClasses;
import nl.doelbinding.analysis.scan.ScanResult;
import nl.doelbinding.analysis.scan.ScannedClass;
import nl.doelbinding.analysis.source.SourceIndex;
import nl.doelbinding.analysis.testing.Registers;
import nl.doelbinding.annotations.Category;
import nl.doelbinding.declaration.Declarations;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class UndeclaredCheckTest {

  private static final String NEWSLETTER =
      """
      package nl.acme;
      import nl.doelbinding.annotations.*;
      @Purpose(name = "Newsletter", description = "d", legalBasis = LegalBasis.CONSENT)
      public interface Newsletter {}
      """;
  private static final String SUPPORT =
      """
      package nl.acme;
      import nl.doelbinding.annotations.*;
      public interface Purposes {
        @Purpose(name = "Support", description = "d", legalBasis = LegalBasis.CONTRACT)
        interface Support {}
      }
      """;

  @Test
  void the_message_says_what_why_and_where_and_the_cure_can_be_pasted() {
    Violation violation =
        single(
            NEWSLETTER,
            SUPPORT,
            """
            package nl.acme;
            import nl.doelbinding.annotations.*;
            class Customer {
              @PersonalData(purpose = Purposes.Support.class) String email;
              java.time.LocalDate birthDate;
            }
            """);

    assertThat(violation.rule()).isEqualTo(Rules.UNDECLARED);
    assertThat(violation.subject()).isEqualTo("nl.acme.Customer.birthDate");
    assertThat(violation)
        .hasToString(
            "[DB-101] nl.acme.Customer.birthDate looks like a date of birth or age"
                + " (DATE_OF_BIRTH: token \"birth date\"; the class is about a person"
                + " (\"customer\")) and carries no @PersonalData (Customer.java:31)");
    assertThat(violation.cure())
        .isEqualTo(
            """
            @PersonalData(purpose = Purposes.Support.class)
            or, where it says nothing about a person: @NotPersonalData("why")""");
  }

  @Test
  void without_a_likely_purpose_the_known_ones_are_listed() {
    assertThat(
            single(NEWSLETTER, SUPPORT, "package nl.acme; class Customer { String email; }").cure())
        .startsWith("@PersonalData(purpose = ….class) with one of: Newsletter, Purposes.Support\n");
    assertThat(single("package nl.acme; class Customer { String email; }").cure())
        .startsWith(
            "@PersonalData(purpose = ….class) with an interface of yours that carries @Purpose\n");
  }

  @Test
  void what_may_be_personal_is_a_warning() {
    Violation violation = single("package nl.acme; class Ticket { String owner; int count; }");

    assertThat(violation.rule()).isEqualTo(Rules.POSSIBLY_UNDECLARED);
    assertThat(violation.message())
        .startsWith("nl.acme.Ticket.owner may be ")
        .endsWith("and carries no @PersonalData or @NotPersonalData");
  }

  @Test
  void decisions_on_member_getter_component_class_type_and_own_annotations_count() {
    assertThat(
            violations(
                NEWSLETTER,
                """
                package nl.acme;
                import nl.doelbinding.annotations.*;
                @PersonalData(purpose = Newsletter.class)
                @interface CustomerEmail {}
                """,
                """
                package nl.acme;
                import nl.doelbinding.annotations.*;
                @PersonalData(purpose = Newsletter.class)
                class PhoneNumber { String value; }
                """,
                """
                package nl.acme;
                import nl.doelbinding.annotations.*;
                class Customer {
                  @CustomerEmail String email;
                  @NotPersonalData("the name of the contract") String name;
                  PhoneNumber phone;
                  private String city;
                  @PersonalData(purpose = Newsletter.class) public String getCity() { return city; }
                }
                """,
                """
                package nl.acme;
                import nl.doelbinding.annotations.*;
                record Guest(@PersonalData(purpose = Newsletter.class) String firstName) {}
                """,
                """
                package nl.acme;
                import nl.doelbinding.annotations.*;
                @NotPersonalData("made-up people for load tests")
                class Patient { String lastName; String bsn; }
                """))
        .isEmpty();
  }

  @Test
  void a_member_whose_class_decides_for_itself_needs_no_second_decision() {
    assertThat(
            violations(
                NEWSLETTER,
                """
                package nl.acme;
                import nl.doelbinding.annotations.*;
                class Address { @PersonalData(purpose = Newsletter.class) String street; }
                """,
                """
                package nl.acme;
                class Customer { Address address; java.util.List<Address> formerAddresses; }
                """))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Map<Letter, String>           | 1",
        "Map<String, Address>          | 1",
        "Map<Address, byte[]>          | 1",
        "List<?>                       | 1",
        "List<Letter>                  | 1",
        "Letter                        | 1",
        "List<? extends Address>       | 0",
        "Map<Address, List<Address[]>> | 0",
        "Address[]                     | 0",
      })
  void a_collection_is_decided_inside_if_every_element_is(String type, int violations) {
    assertThat(
            violations(
                NEWSLETTER,
                """
                package nl.acme;
                import nl.doelbinding.annotations.*;
                class Address { @PersonalData(purpose = Newsletter.class) String street; }
                """,
                """
                package nl.acme;
                import nl.doelbinding.annotations.*;
                class Letter { @NotPersonalData("a number of ours") String code; }
                """,
                """
                package nl.acme;
                import java.util.*;
                class Customer { %s homeAddress; }
                """
                    .formatted(type)))
        .hasSize(violations);
  }

  @Test
  void every_class_of_one_name_is_looked_at_and_the_first_is_found() {
    ScannedClass clean =
        customer(
            "z", "@PersonalData(purpose = Newsletter.class) String email; String phoneNumber;");
    ScannedClass dirty = customer("a", "String email; String phoneNumber;");
    ScanResult scan = new ScanResult(List.of(clean, dirty), List.of());

    assertThat(scan.classes()).containsExactly(clean, dirty);
    assertThat(scan.find("nl.acme.Customer")).containsSame(clean.model());
    assertThat(violations(scan))
        .extracting(Violation::subject)
        .containsExactly("nl.acme.Customer.email", "nl.acme.Customer.phoneNumber");
  }

  @Test
  void a_class_is_judged_by_itself_and_not_by_another_of_its_name() {
    ScannedClass machine = root("a", "class Row { int size; }", "Row");
    ScannedClass person =
        root("z", "class Row { String firstName; String email; String city; }", "Row");

    assertThat(violations(new ScanResult(List.of(machine, person), List.of())))
        .isEqualTo(violations(new ScanResult(List.of(person), List.of())));
  }

  @Test
  void the_register_has_the_facts_of_every_class_of_one_name_once() {
    String email = "@PersonalData(purpose = Newsletter.class) String email;";
    ScannedClass one = customer("a", email);
    ScannedClass other =
        customer("z", email + "@PersonalData(purpose = Newsletter.class) String name;");
    ScannedClass purpose = Sources.compile(NEWSLETTER).classes().get(0);

    assertThat(
            Registers.of(new ScanResult(List.of(purpose, one, other), List.of()))
                .register()
                .activities()
                .get(0)
                .data())
        .extracting(item -> item.category() + " " + item.fields().size())
        .containsExactlyInAnyOrder("NAME 1", "EMAIL_ADDRESS 1");
  }

  private static ScannedClass customer(String root, String members) {
    return root(root, "class Customer { " + members + " }", "Customer");
  }

  private static ScannedClass root(String root, String type, String name) {
    String text = "package nl.acme; import nl.doelbinding.annotations.*; " + type;
    return Sources.compile(NEWSLETTER, text).classes().stream()
        .filter(scanned -> scanned.model().simpleName().equals(name))
        .map(scanned -> new ScannedClass(Path.of(root), scanned.entry(), scanned.model()))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void a_getter_without_a_field_needs_a_decision_and_may_carry_it() {
    String undecided =
        """
        package nl.acme;
        import nl.doelbinding.annotations.*;
        class Patient {
          private Object[] row = {};
          public String getBloodGroup() { return (String) row[1]; }
        }
        """;

    assertThat(single(NEWSLETTER, undecided).subject()).isEqualTo("nl.acme.Patient.bloodGroup");
    assertThat(
            violations(
                NEWSLETTER,
                undecided.replace("public", "@PersonalData(purpose = Newsletter.class) public")))
        .isEmpty();
  }

  @Test
  void a_parameter_needs_a_decision_in_every_overload() {
    String undecided =
        """
        package nl.acme;
        import nl.doelbinding.annotations.*;
        class Desk {
          void find(@RequestParam @NotPersonalData("of a company") String email) {}
          void find(int page, @RequestParam String email) {}
          @interface RequestParam {}
        }
        """;

    assertThat(single(NEWSLETTER, undecided).subject()).isEqualTo("nl.acme.Desk.find(email)");
    assertThat(
            violations(
                NEWSLETTER,
                undecided.replace("page, ", "page, @PersonalData(purpose = Newsletter.class) ")))
        .isEmpty();
  }

  @Test
  void nested_classes_are_named_as_in_source() {
    assertThat(
            single("package nl.acme; class Order { static class Buyer { String email; } }")
                .subject())
        .isEqualTo("nl.acme.Order.Buyer.email");
  }

  @ParameterizedTest
  @EnumSource(Category.class)
  void every_category_has_a_noun_with_which_a_sentence_goes_on(Category category) {
    assertThat(Nouns.of(category)).isNotEqualTo(category.labelEn()).doesNotEndWith(".");
  }

  private static Violation single(String... texts) {
    List<Violation> violations = violations(texts);
    assertThat(violations).hasSize(1);
    return violations.get(0);
  }

  private static List<Violation> violations(String... texts) {
    return violations(Sources.compile(texts));
  }

  private static List<Violation> violations(ScanResult scan) {
    SourceIndex places =
        (owner, member) -> new SourcePlace(String.valueOf(owner.sourceFile()), null, 31);
    Declarations declarations = new Declarations(scan);
    UndeclaredCheck check =
        new UndeclaredCheck(
            scan,
            new DeclaringClasses(scan, declarations),
            declarations,
            new Detector(scan),
            places);
    scan.classes().forEach(scanned -> check.look(scanned.model()));
    return check.violations();
  }
}
