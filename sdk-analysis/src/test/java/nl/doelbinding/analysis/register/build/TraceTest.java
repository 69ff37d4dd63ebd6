package nl.doelbinding.analysis.register.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import nl.doelbinding.analysis.register.FieldReference;
import nl.doelbinding.analysis.register.ModuleEntry;
import nl.doelbinding.analysis.scan.ClassScanner;
import nl.doelbinding.analysis.scan.ScanResult;
import nl.doelbinding.analysis.testing.Compilation;
import nl.doelbinding.analysis.testing.Registers;
import nl.doelbinding.declaration.ClassModels;
import nl.doelbinding.declaration.Declarations;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From a data item to the class, table and column that hold it. */
class TraceTest {
  private static final String SUPPORT =
      Registers.acme(
          """
          @Purpose(name = "A", description = "B", legalBasis = LegalBasis.CONTRACT,
              retention = "P1Y")
          @DataSubject("customer")
          public interface Support {}
          """);

  /** Stand-ins, because only the names of the annotations matter. */
  private static final String[] MAPPING = {
    "package jakarta.persistence; public @interface Column {"
        + " String name() default \"\"; String table() default \"\"; }",
    "package jakarta.persistence; public @interface JoinColumn { String name() default \"\"; }",
    "package jakarta.persistence; public @interface CollectionTable {"
        + " String name() default \"\"; }",
    "package jakarta.persistence; public @interface Table { String name() default \"\"; }",
    "package org.springframework.data.relational.core.mapping; public @interface Table {"
        + " String value() default \"\"; }",
    "package org.springframework.data.relational.core.mapping; public @interface Column {"
        + " String value() default \"\"; }"
  };

  @TempDir private Path directory;

  @Test
  void table_and_column_come_from_the_mapping_and_are_never_guessed() {
    assertThat(
            fields(
                """
                @jakarta.persistence.Table(name = "klant")
                public class Customer {
                  @jakarta.persistence.Column(name = "naam")
                  @PersonalData(purpose = Support.class) String a;
                  @jakarta.persistence.Column(name = "mail", table = "klant_extra")
                  @PersonalData(purpose = Support.class) String b;
                  @jakarta.persistence.CollectionTable(name = "klant_tel")
                  @PersonalData(purpose = Support.class) java.util.List<String> c;
                  @PersonalData(purpose = Support.class) String d;
                  @jakarta.persistence.JoinColumn(name = "land_id")
                  @PersonalData(purpose = Support.class) Object e;
                }
                """))
        .extracting(FieldReference::member, FieldReference::table, FieldReference::column)
        .containsExactly(
            tuple("a", "klant", "naam"),
            tuple("b", "klant_extra", "mail"),
            tuple("c", "klant_tel", null),
            tuple("d", "klant", null),
            tuple("e", "klant", "land_id"));
  }

  @Test
  void a_record_may_be_mapped_too() {
    assertThat(
            fields(
                """
                @org.springframework.data.relational.core.mapping.Table("klant")
                public record Customer(
                    @org.springframework.data.relational.core.mapping.Column("naam")
                    @PersonalData(purpose = Support.class) String a) {}
                """))
        .extracting(FieldReference::kind, FieldReference::table, FieldReference::column)
        .containsExactly(tuple(FieldReference.Kind.RECORD_COMPONENT, "klant", "naam"));
  }

  @Test
  void an_inherited_field_is_traced_to_the_class_that_declares_it() {
    assertThat(
            fields(
                """
                public class Customer extends Person {
                  @PersonalData(purpose = Support.class) String b;
                }
                class Person {
                  @PersonalData(purpose = Support.class) String a;
                }
                """))
        .extracting(FieldReference::owner, FieldReference::member, FieldReference::module)
        .containsExactly(
            tuple("nl.acme.Customer", "b", "nl.acme:shop"),
            tuple("nl.acme.Person", "a", "nl.acme:shop"));
  }

  @Test
  void what_another_module_declares_is_left_to_the_register_of_that_module() {
    Path library =
        Compilation.compile(
            directory.resolve("library"),
            List.of(),
            SUPPORT,
            Registers.acme(
                "public class Person { @PersonalData(purpose = Support.class) String a; }"));
    Path shop =
        Compilation.compile(
            directory.resolve("shop"),
            List.of(library),
            Registers.acme(
                "@PersonalData(purpose = Support.class) public class Customer extends Person {"
                    + " String name; }"));
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

    assertThat(fields(built))
        .extracting(FieldReference::owner, FieldReference::member, FieldReference::module)
        .containsExactly(tuple("nl.acme.Customer", "name", "shop"));
  }

  private static List<FieldReference> fields(String type) {
    String[] sources = new String[MAPPING.length + 2];
    System.arraycopy(MAPPING, 0, sources, 0, MAPPING.length);
    sources[MAPPING.length] = SUPPORT;
    sources[MAPPING.length + 1] = Registers.acme(type);
    return fields(Registers.of(Compilation.scan(sources)));
  }

  private static List<FieldReference> fields(BuiltRegister built) {
    return built.register().activities().stream()
        .flatMap(activity -> activity.data().stream())
        .flatMap(item -> item.fields().stream())
        .sorted()
        .toList();
  }
}
