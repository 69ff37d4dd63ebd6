package nl.doelbinding.analysis.suggest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.doelbinding.analysis.Analysis;
import nl.doelbinding.analysis.SuggestionRun;
import nl.doelbinding.analysis.rule.Violation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SuggestionPatchTest {
  @TempDir private Path base;
  private CodeBase code;

  @BeforeEach
  void start() {
    code = new CodeBase(base);
  }

  @Test
  void a_field_gets_its_annotation_above_it_and_its_imports_in_order() throws Exception {
    code.write(
        "nl/acme/Customer.java",
        """
        package nl.acme;

        import java.time.LocalDate;
        import org.w3c.dom.Node;

        public class Customer {
          private Node node;

          /** Where to write to. */
          @Deprecated
          private String email;

            private final LocalDate birthDate = LocalDate.now();
        }
        """);

    code.suggest();

    assertThat(code.read("nl/acme/Customer.java"))
        .isEqualTo(
            """
            package nl.acme;

            import java.time.LocalDate;
            import nl.acme.privacy.ToBeDecided;
            import nl.doelbinding.annotations.Category;
            import nl.doelbinding.annotations.PersonalData;
            import org.w3c.dom.Node;

            public class Customer {
              private Node node;

              /** Where to write to. */
              @PersonalData(purpose = ToBeDecided.class, category = Category.EMAIL_ADDRESS)
              @Deprecated
              private String email;

                @PersonalData(purpose = ToBeDecided.class, category = Category.DATE_OF_BIRTH)
                private final LocalDate birthDate = LocalDate.now();
            }
            """);
    onlyThePurposeIsLeft();
  }

  @Test
  void components_of_records_are_annotated_where_they_stand() throws Exception {
    code.write(
        "nl/acme/Customer.java",
        """
        package nl.acme;

        public record Customer(String email, int age, String phoneNumber) {
          public record Address(
              String street,
              @Deprecated String postcode) {}
        }
        """);

    code.suggest();

    assertThat(code.read("nl/acme/Customer.java"))
        .contains(
            "Customer(@PersonalData(purpose = ToBeDecided.class, category ="
                + " Category.EMAIL_ADDRESS) String email, ")
        .contains(
            "\n      @PersonalData(purpose = ToBeDecided.class, category = Category.ADDRESS)\n");
    onlyThePurposeIsLeft();
  }

  @Test
  void several_members_on_a_line_are_told_apart() throws Exception {
    code.write(
        "nl/acme/Customer.java",
        """
        package nl.acme;

        public class Customer {
          String email; String phoneNumber;
          String firstName, lastName;
          String emailAddress, theme;
        }
        """);

    SuggestionRun.Outcome outcome = code.suggest();

    assertThat(code.read("nl/acme/Customer.java"))
        .contains("EMAIL_ADDRESS)\n  String email; @PersonalData(")
        .contains(
            "  @PersonalData(purpose = ToBeDecided.class, category = Category.NAME)\n  String firstName")
        .contains("\n  String emailAddress, theme;");
    assertThat(outcome.byHand()).isEqualTo(1);
    assertThat(code.page())
        .contains(
            "`nl.acme.Customer.emailAddress` (Customer.java:6) shares its declaration with theme");
    assertThat(code.check().violations())
        .extracting(Violation::subject)
        .containsExactlyInAnyOrder("nl.acme.Customer.emailAddress", "nl.acme.privacy.ToBeDecided");
  }

  @Test
  void line_ends_stay_as_they_are() throws Exception {
    code.write(
        "nl/acme/Customer.java",
        "package nl.acme;\r\n\r\npublic class Customer {\r\n\tString email;\r\n}");

    code.suggest();

    assertThat(code.read("nl/acme/Customer.java"))
        .isEqualTo(
            """
            package nl.acme;

            import nl.acme.privacy.ToBeDecided;
            import nl.doelbinding.annotations.Category;
            import nl.doelbinding.annotations.PersonalData;

            public class Customer {
            \t@PersonalData(purpose = ToBeDecided.class, category = Category.EMAIL_ADDRESS)
            \tString email;
            }"""
                .replace("\n", "\r\n"));
    onlyThePurposeIsLeft();
  }

  @Test
  void a_name_that_means_something_else_is_written_in_full() throws Exception {
    code.write("nl/acme/Category.java", "package nl.acme;\npublic enum Category { BOOK }\n");
    code.write(
        "nl/acme/Customer.java",
        """
        package nl.acme;

        import nl.doelbinding.annotations.*;

        public class Customer {
          private Category favourite;
          private String email;
        }
        """);

    code.suggest();

    assertThat(code.read("nl/acme/Customer.java"))
        .contains("category = nl.doelbinding.annotations.Category.EMAIL_ADDRESS)")
        .contains("@PersonalData(purpose = ToBeDecided.class")
        .doesNotContain("import nl.doelbinding.annotations.PersonalData;");
    onlyThePurposeIsLeft();
  }

  @Test
  void a_file_on_one_line_and_one_without_a_package_compile_too() throws Exception {
    code.write(
        "nl/acme/A.java", "package nl.acme; import java.util.*; public class A { String email; }");
    code.write("nl/acme/B.java", "package nl.acme; public class B { String email; }");
    code.write("C.java", "public class C {\n  String email;\n}\n");

    assertThat(code.suggest().annotated()).isEqualTo(3);
    onlyThePurposeIsLeft();
  }

  @Test
  void nested_classes_and_getters_are_found() throws Exception {
    code.write(
        "nl/acme/Shop.java",
        """
        package nl.acme;

        public class Shop {
          static class Customer<T extends Comparable<T>> {
            java.util.Map<String, int[]> stock = new java.util.HashMap<String, int[]>();
            private String emailAddress = "a,b;{";

            class Contact { private String phoneNumber; void setPhoneNumber(String phoneNumber) {} }
          }
        }
        """);

    assertThat(code.suggest().annotated()).isEqualTo(2);
    onlyThePurposeIsLeft();
  }

  @Test
  void the_only_purpose_of_a_class_is_proposed_for_the_rest() throws Exception {
    code.write("nl/acme/care/Care.java", purpose("nl.acme.care", "Care"));
    code.write(
        "nl/acme/Customer.java",
        """
        package nl.acme;

        import nl.acme.care.Care;
        import nl.doelbinding.annotations.DataSubject;
        import nl.doelbinding.annotations.PersonalData;

        @DataSubject("customer")
        public class Customer {
          @PersonalData(purpose = Care.class) private String email;
          private String phoneNumber;
        }
        """);

    code.suggest();

    assertThat(code.read("nl/acme/Customer.java"))
        .contains("@PersonalData(purpose = Care.class, category = Category.PHONE_NUMBER)");
    assertThat(code.check().violations()).isEmpty();
  }

  @Test
  void a_purpose_that_the_team_names_is_used() throws Exception {
    code.write(
        "nl/acme/Purposes.java",
        "package nl.acme;\n\npublic interface Purposes {\n"
            + purpose("", "Care")
                .replaceAll("(?m)^(package|import).*$", "")
                .replace("@Purpose", "@nl.doelbinding.annotations.Purpose")
                .replace("LegalBasis.", "nl.doelbinding.annotations.LegalBasis.")
                .replace("@DataSubject", "@nl.doelbinding.annotations.DataSubject")
            + "}\n");
    code.write(
        "nl/acme/shop/Customer.java",
        "package nl.acme.shop;\n\npublic class Customer {\n  String email;\n}\n");

    code.suggest("nl.acme.Purposes.Care", false);

    assertThat(code.read("nl/acme/shop/Customer.java"))
        .contains("import nl.acme.Purposes.Care;", "@PersonalData(purpose = Care.class, ");
    assertThat(code.check().violations()).isEmpty();
  }

  @Test
  void a_purpose_that_does_not_exist_is_refused() {
    code.write(
        "nl/acme/Customer.java", "package nl.acme;\npublic class Customer { String email; }");

    assertThatThrownBy(() -> code.suggest("nl.acme.Caer", false))
        .isInstanceOf(SuggestionRun.UnknownPurposeException.class)
        .hasMessageStartingWith("\"nl.acme.Caer\" is no class here");
  }

  @Test
  void what_may_be_personal_is_asked_and_annotated_only_on_request() throws Exception {
    code.write(
        "nl/acme/Customer.java",
        """
        package nl.acme;

        public class Customer {
          public String getEmailAddress() { return ""; }
        }
        """);

    SuggestionRun.Outcome asked = code.suggest();

    assertThat(asked.questions()).isEqualTo(1);
    assertThat(asked.annotated()).isZero();
    assertThat(asked.files()).hasSize(1);
    assertThat(code.page())
        .contains(
            "## Questions",
            "`nl.acme.Customer.emailAddress` (Customer.java:4)",
            "@NotPersonalData(");

    assertThat(code.suggest("", true).annotated()).isEqualTo(1);
    onlyThePurposeIsLeft();
  }

  @Test
  void after_the_patch_there_is_nothing_left_to_suggest() throws Exception {
    code.write(
        "nl/acme/Customer.java", "package nl.acme;\npublic class Customer { String email; }");
    code.suggest();
    code.write(
        "nl/acme/shop/Order.java",
        "package nl.acme.shop;\npublic class Order { String customerEmail; }");

    SuggestionRun.Outcome second = code.suggest();

    assertThat(second.annotated()).isEqualTo(1);
    assertThat(code.suggest().annotated()).isZero();
    onlyThePurposeIsLeft();
  }

  @Test
  void a_file_that_is_not_utf_8_is_left_and_named() throws Exception {
    code.write(
        "nl/acme/Customer.java", "package nl.acme;\npublic class Customer { String email; }");
    SuggestionRun run = new SuggestionRun(code.compiled(), "", false, base);
    Path file = base.resolve("src/main/java/nl/acme/Customer.java");
    Files.write(
        file,
        "package nl.acme; /* caf\u00e9 */ public class Customer { String email; }"
            .getBytes(StandardCharsets.ISO_8859_1));

    SuggestionRun.Outcome outcome = run.of(Analysis.run(run.request()));

    assertThat(outcome.annotated()).isZero();
    assertThat(outcome.files().get(0).text())
        .contains("`nl.acme.Customer.email` (Customer.java:1) stands in a file that is not UTF-8");
  }

  @Test
  void what_was_annotated_and_not_compiled_yet_is_not_annotated_twice() throws Exception {
    code.write(
        "nl/acme/Customer.java", "package nl.acme;\npublic class Customer {\n  String email;\n}");
    SuggestionRun run = new SuggestionRun(code.compiled(), "", false, base);
    code.suggest();

    SuggestionRun.Outcome again = run.of(Analysis.run(run.request()));

    assertThat(again.annotated()).isZero();
    assertThat(again.files().get(0).text()).contains("is annotated in the file: compile it first");
  }

  private void onlyThePurposeIsLeft() throws IOException {
    assertThat(code.check().violations())
        .filteredOn(Violation::isError)
        .extracting(violation -> violation.rule().id() + " " + violation.subject())
        .singleElement()
        .asString()
        .matches("DB-210 ([a-z.]+[.])?privacy[.]ToBeDecided");
  }

  private static String purpose(String packageName, String name) {
    return """
        package %s;

        import nl.doelbinding.annotations.*;

        @Purpose(
            name = "Zorg",
            description = "Vragen beantwoorden",
            legalBasis = LegalBasis.CONTRACT,
            retention = "P1Y")
        @DataSubject("customer")
        public interface %s {}
        """
        .formatted(packageName, name);
  }
}
