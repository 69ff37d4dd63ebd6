package nl.doelbinding.analysis.register.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import nl.doelbinding.analysis.register.Activity;
import nl.doelbinding.analysis.register.FieldReference;
import nl.doelbinding.analysis.register.FieldReference.Kind;
import nl.doelbinding.analysis.register.ModuleEntry;
import nl.doelbinding.analysis.scan.ClassScanner;
import nl.doelbinding.analysis.scan.ScanResult;
import nl.doelbinding.analysis.testing.Compilation;
import nl.doelbinding.analysis.testing.Registers;
import nl.doelbinding.declaration.ClassModels;
import nl.doelbinding.declaration.Declarations;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlacesTest {
  private static final String SUPPORT =
      """
      @Purpose(
          name = "Vragen", description = "Vragen beantwoorden", legalBasis = LegalBasis.CONTRACT,
          retention = "P1Y")
      @DataSubject("customer")
      public interface Support {}
      """;

  @Test
  void members_of_every_kind_are_listed_once() {
    BuiltRegister built =
        Registers.of(
            SUPPORT,
            """
            public record Question(@PersonalData(purpose = Support.class) String email, int number) {}
            """,
            """
            public class Person {
              @PersonalData(purpose = Support.class) private String name;
              private Person other;
              @PersonalData(purpose = Support.class) String getEmail() { return ""; }
              String getName() { return name; }
              Person(@PersonalData(purpose = Support.class) String email) {}
              void rename(long id, @PersonalData(purpose = Support.class) String name) {}
            }
            """);

    assertThat(built.violations()).isEmpty();
    assertThat(fields(built))
        .extracting(FieldReference::owner, FieldReference::member, FieldReference::kind)
        .containsExactlyInAnyOrder(
            tuple("nl.acme.Question", "email", Kind.RECORD_COMPONENT),
            tuple("nl.acme.Person", "name", Kind.FIELD),
            tuple("nl.acme.Person", "getEmail()", Kind.METHOD),
            tuple("nl.acme.Person", "Person(email)", Kind.PARAMETER),
            tuple("nl.acme.Person", "rename(name)", Kind.PARAMETER));
  }

  @Test
  void an_annotated_getter_stands_for_its_field() {
    BuiltRegister built =
        Registers.of(
            SUPPORT,
            """
            public class Person {
              private String email;
              @PersonalData(purpose = Support.class) public String getEmail() { return email; }
            }
            """);

    assertThat(fields(built))
        .extracting(FieldReference::member, FieldReference::kind)
        .containsExactly(tuple("email", Kind.FIELD));
  }

  @Test
  void a_declaration_on_a_type_reaches_its_fields_and_fields_of_that_type() {
    BuiltRegister built =
        Registers.of(
            SUPPORT,
            """
            @PersonalData(purpose = Support.class, category = Category.ADDRESS)
            @SentTo(Courier.class)
            public record Address(
                String street, @NotPersonalData("the world has few of them") String country) {
              static int count;
            }
            """,
            "public class Parcel { Address destination; Address[] others; String contents; }",
            "@Recipient(name = \"Bode\", role = Recipient.Role.THIRD_PARTY, country = \"NL\")"
                + " public interface Courier {}");

    assertThat(built.violations()).isEmpty();
    assertThat(built.register().activities().get(0).data())
        .singleElement()
        .satisfies(item -> assertThat(item.recipients()).containsExactly("courier"));
    assertThat(fields(built))
        .extracting(FieldReference::owner, FieldReference::member)
        .containsExactly(
            tuple("nl.acme.Address", "street"),
            tuple("nl.acme.Parcel", "destination"),
            tuple("nl.acme.Parcel", "others"));
  }

  @Test
  void companions_on_a_class_hold_for_members_declared_one_by_one() {
    BuiltRegister built =
        Registers.of(
            SUPPORT,
            "@Recipient(name = \"Bode\", role = Recipient.Role.THIRD_PARTY, country = \"NL\")"
                + " public interface Courier {}",
            """
            @SentTo(Courier.class)
            @Collected(from = Collected.Source.OBSERVED)
            public class Visit {
              @PersonalData(purpose = Support.class) String email;
              @PersonalData(purpose = Support.class)
              @Collected(from = Collected.Source.DERIVED) String name;
            }
            """);

    assertThat(built.register().activities().get(0).data())
        .extracting(
            item -> item.category(), item -> item.source().name(), item -> item.recipients())
        .containsExactly(
            tuple("NAME", "DERIVED", List.of("courier")),
            tuple("EMAIL_ADDRESS", "OBSERVED", List.of("courier")));
  }

  @Test
  void a_teams_own_annotation_counts_as_ours() {
    BuiltRegister built =
        Registers.of(
            SUPPORT,
            """
            import java.lang.annotation.*;
            @PersonalData(purpose = Support.class, category = Category.PHONE_NUMBER)
            @Protection(Protection.Measure.ENCRYPTED)
            @Retention(RetentionPolicy.RUNTIME)
            public @interface CustomerPhone {}
            """,
            "public class Customer { @CustomerPhone String phone; }");

    assertThat(built.violations()).isEmpty();
    assertThat(built.register().activities().get(0).data())
        .singleElement()
        .satisfies(
            item -> {
              assertThat(item.category()).isEqualTo("PHONE_NUMBER");
              assertThat(item.protection()).hasSize(1);
            });
  }

  @Test
  void each_retention_of_a_repeated_declaration_is_an_item_of_its_own() {
    BuiltRegister built =
        Registers.of(
            SUPPORT,
            """
            public class Customer {
              @PersonalData(purpose = Support.class, retention = "P7Y after contract-ended")
              @PersonalData(purpose = Support.class)
              String name;
              @PersonalData(purpose = Support.class) String lastName;
              @PersonalData(
                  purpose = Support.class, category = {Category.NAME, Category.EMAIL_ADDRESS})
              String mailbox;
            }
            """);

    assertThat(built.register().activities().get(0).data())
        .extracting(
            item -> item.category(),
            item -> item.retention().period(),
            item -> item.fields().stream().map(FieldReference::member).toList())
        .containsExactly(
            tuple("NAME", "P1Y", List.of("mailbox", "name")),
            tuple("NAME", "P7Y", List.of("name")),
            tuple("EMAIL_ADDRESS", "P1Y", List.of("mailbox")),
            tuple("UNKNOWN", "P1Y", List.of("lastName")));
  }

  @Test
  void the_column_is_read_from_the_mapping_by_name() {
    BuiltRegister built =
        Registers.of(
            Compilation.scan(
                Registers.acme(SUPPORT),
                """
                package jakarta.persistence;
                import java.lang.annotation.*;
                @Retention(RetentionPolicy.RUNTIME) public @interface Column { String name(); }
                """,
                Registers.acme(
                    """
                    import jakarta.persistence.Column;
                    public class Customer {
                      @PersonalData(purpose = Support.class) @Column(name = "e_mail") String email;
                      @PersonalData(purpose = Support.class) String name;
                      @Column(name = "full_name") String getName() { return name; }
                    }
                    """)));

    assertThat(fields(built))
        .extracting(FieldReference::member, FieldReference::column)
        .containsExactlyInAnyOrder(tuple("email", "e_mail"), tuple("name", "full_name"));
  }

  @Test
  void a_purpose_of_another_module_is_included_when_a_member_here_names_it(@TempDir Path base) {
    Path library =
        Compilation.compile(
            base.resolve("library"),
            List.of(),
            Registers.acme(SUPPORT),
            Registers.acme(
                """
            @Purpose(name = "Ander", description = "Ander", legalBasis = LegalBasis.CONTRACT)
            public interface Other {}
            """));
    Path shop =
        Compilation.compile(
            base.resolve("shop"),
            List.of(library),
            Registers.acme(
                "public class Customer { @PersonalData(purpose = Support.class) String name; }"));
    ScanResult scan = ClassScanner.scan(List.of(shop));
    ClassModels classes = ClassScanner.scan(List.of(shop, library));

    BuiltRegister built =
        RegisterBuilder.build(
            new RegisterInput(
                scan,
                classes,
                new Declarations(classes),
                null,
                new ModuleEntry("", "shop", null, null),
                (owner, member) -> null,
                Registers.BY_NAME,
                Set::of));

    assertThat(built.violations()).isEmpty();
    assertThat(built.register().activities()).extracting(Activity::id).containsExactly("support");
    assertThat(fields(built)).extracting(FieldReference::module).containsExactly("shop");
  }

  @Test
  void a_narrower_purpose_extends_the_wider_and_is_not_unused() {
    BuiltRegister built =
        Registers.of(
            SUPPORT,
            """
            @Purpose(name = "Klachten", description = "Klachten", legalBasis = LegalBasis.CONTRACT)
            public interface ComplaintHandling extends Support, java.io.Serializable {}
            """,
            "public class Customer { @PersonalData(purpose = Support.class) String name; }");

    assertThat(built.violations()).isEmpty();
    assertThat(built.register().activities())
        .extracting(Activity::id, Activity::parents)
        .containsExactly(
            tuple("complaint-handling", List.of("support")), tuple("support", List.of()));
    assertThat(built.register().activities().get(0).dataSubjects())
        .extracting(subject -> subject.name())
        .containsExactly("customer");
  }

  @Test
  void the_class_says_about_whom_before_the_purpose_does() {
    BuiltRegister built =
        Registers.of(
            SUPPORT,
            """
            @DataSubject("employee")
            public class Employee {
              @PersonalData(purpose = Support.class) String name;
              static class Phone { @PersonalData(purpose = Support.class) String name; }
            }
            """,
            "public class Trainee extends Employee {"
                + " @PersonalData(purpose = Support.class) String email; }");

    assertThat(built.register().activities().get(0).dataSubjects())
        .extracting(subject -> subject.name())
        .containsExactly("employee");
  }

  private static List<FieldReference> fields(BuiltRegister built) {
    return built.register().activities().stream()
        .flatMap(activity -> activity.data().stream())
        .flatMap(item -> item.fields().stream())
        .toList();
  }
}
