package nl.doelbinding.declaration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import nl.doelbinding.annotations.Protection;
import nl.doelbinding.annotations.SpecialCategory;
import nl.doelbinding.testing.Compiled;
import org.junit.jupiter.api.Test;

class DeclarationsTest {

  private static final String PURPOSES =
      """
      package acme;
      interface News {}
      """;
  private static final String BILLS = "package acme; interface Bills {}";

  @Test
  void a_field_declares_what_stands_on_it() {
    Declarations declarations =
        of("class C { @PersonalData(purpose = News.class) String email; String other; }");

    assertThat(declarations.field("acme.C", "email"))
        .contains(
            new DeclaredField(
                "acme.C",
                "email",
                List.of(new PersonalDataDeclaration(List.of("acme.News"), "", List.of(), false))));
    assertThat(declarations.field("acme.C", "other")).isEmpty();
    assertThat(declarations.field("acme.C", "none")).isEmpty();
    assertThat(declarations.field("acme.None", "email")).isEmpty();
  }

  @Test
  void repeated_declarations_all_count() {
    Declarations declarations =
        of(
            """
            class C {
              @PersonalData(purpose = Bills.class, retention = "P7Y", category = Category.NAME)
              @PersonalData(purpose = {News.class, Bills.class})
              String name;
            }
            """);

    DeclaredField field = declarations.field("acme.C", "name").orElseThrow();
    assertThat(field.purposes()).containsExactly("acme.Bills", "acme.News");
    assertThat(field.declarations().get(0).retention()).isEqualTo("P7Y");
    assertThat(field.declarations().get(0).categories()).containsExactly("NAME");
  }

  @Test
  void a_record_component_declares_for_its_field() {
    assertPurposes(
        of("record R(@PersonalData(purpose = News.class) String email, int n) {}"),
        "acme.R",
        "email",
        "acme.News");
  }

  @Test
  void a_getter_or_accessor_declares_for_its_field() {
    Declarations declarations =
        of(
            """
            class C {
              String email; boolean active; boolean getter;
              @PersonalData(purpose = News.class) String getEmail() { return email; }
              @PersonalData(purpose = News.class) boolean isActive() { return active; }
              @PersonalData(purpose = News.class) String getter(int n) { return email; }
            }
            """,
            """
            record R(String email) {
              @PersonalData(purpose = Bills.class) public String email() { return email; }
            }
            """);

    assertPurposes(declarations, "acme.C", "email", "acme.News");
    assertPurposes(declarations, "acme.C", "active", "acme.News");
    assertThat(declarations.field("acme.C", "getter")).isEmpty();
    assertPurposes(declarations, "acme.R", "email", "acme.Bills");
  }

  @Test
  void a_getter_of_a_superclass_or_interface_declares_for_the_field_that_implements_it() {
    Declarations declarations =
        of(
            "interface HasEmail { @PersonalData(purpose = News.class) String getEmail(); }",
            "interface HasMore extends HasEmail {}",
            "abstract class Base { @PersonalData(purpose = Bills.class) abstract String getName(); }",
            """
            class C extends Base implements HasMore {
              String email, name, other;
              public String getEmail() { return email; }
              String getName() { return name; }
            }
            """,
            "interface Emailed { @PersonalData(purpose = News.class) String email(); }",
            "record R(String email) implements Emailed {}");

    assertPurposes(declarations, "acme.C", "email", "acme.News");
    assertPurposes(declarations, "acme.C", "name", "acme.Bills");
    assertThat(declarations.field("acme.C", "other")).isEmpty();
    assertPurposes(declarations, "acme.R", "email", "acme.News");
  }

  @Test
  void an_own_or_a_nearer_getter_goes_before_that_of_an_interface() {
    Declarations declarations =
        of(
            "interface HasEmail { @PersonalData(purpose = News.class) String getEmail(); }",
            """
            class Own implements HasEmail {
              String email;
              @PersonalData(purpose = Bills.class) public String getEmail() { return email; }
            }
            """,
            """
            class Not implements HasEmail {
              @NotPersonalData("a shop") String email;
              public String getEmail() { return email; }
            }
            """,
            """
            interface Nearer extends HasEmail {
              @PersonalData(purpose = Bills.class) String getEmail();
            }
            """,
            """
            @PersonalData(purpose = News.class) class Near implements Nearer {
              String email;
              static String count;
              public String getEmail() { return email; }
            }
            """);

    assertPurposes(declarations, "acme.Own", "email", "acme.Bills");
    assertThat(declarations.field("acme.Not", "email")).isEmpty();
    assertPurposes(declarations, "acme.Near", "email", "acme.Bills");
  }

  @Test
  void supertypes_that_lead_in_a_circle_end() {
    Compiled compiled =
        compiled(
            "interface A {}", "interface B extends A {}", "class C implements B { String email; }");
    Compiled other = compiled("interface B {}", "interface A extends B {}");

    assertThat(
            compiled.with("acme.A", other.bytes("acme.A")).declarations().field("acme.C", "email"))
        .isEmpty();
    assertThat(
            compiled.with("acme.A", other.bytes("acme.A")).declarations().field("acme.C", "none"))
        .isEmpty();
  }

  @Test
  void a_class_declares_for_its_instance_fields_unless_one_decides_itself() {
    Declarations declarations =
        of(
            """
            @PersonalData(purpose = News.class) class C {
              String name;
              @PersonalData(purpose = Bills.class) String iban;
              @NotPersonalData("a product") String product;
              static String count;
            }
            """);

    assertPurposes(declarations, "acme.C", "name", "acme.News");
    assertPurposes(declarations, "acme.C", "iban", "acme.Bills");
    assertThat(declarations.field("acme.C", "product")).isEmpty();
    assertThat(declarations.field("acme.C", "count")).isEmpty();
  }

  @Test
  void a_type_declares_for_the_fields_that_have_it() {
    Declarations declarations =
        of(
            "@PersonalData(purpose = News.class) record Email(String text) {}",
            "class C { Email email; Email[][] more; int[] numbers; String text; }");

    assertPurposes(declarations, "acme.C", "email", "acme.News");
    assertPurposes(declarations, "acme.C", "more", "acme.News");
    assertThat(declarations.field("acme.C", "numbers")).isEmpty();
    assertThat(declarations.field("acme.C", "text")).isEmpty();
  }

  @Test
  void a_field_is_found_in_a_superclass_where_a_nearer_one_hides_a_further() {
    Declarations declarations =
        of(
            "class A { @PersonalData(purpose = News.class) String email, name; }",
            "class B extends A { String name; }",
            "class C extends B {}");

    assertThat(declarations.field("acme.C", "email")).map(DeclaredField::owner).contains("acme.A");
    assertThat(declarations.field("acme.C", "name")).isEmpty();
  }

  @Test
  void an_annotation_of_ones_own_carries_a_declaration_and_its_companions() {
    Compiled compiled =
        compiled(
            """
            @PersonalData(purpose = News.class) @PersonalData(purpose = Bills.class)
            @SpecialCategory(condition = SpecialCategory.Condition.HEALTH_CARE)
            @interface Health {}
            """,
            "class C { @Health String blood; }");
    Declarations declarations = compiled.declarations();

    assertPurposes(declarations, "acme.C", "blood", "acme.News", "acme.Bills");
    ElementAnnotations annotations =
        declarations.of(
            compiled.model("acme.C"), compiled.model("acme.C").field("blood").orElseThrow());
    assertThat(annotations.has(SpecialCategory.class)).isTrue();
    assertThat(annotations.has(Protection.class)).isFalse();
  }

  @Test
  void annotations_that_carry_each_other_in_a_circle_each_carry_all() {
    String[] sources = {
      "@B @PersonalData(purpose = News.class) @interface A {}",
      "@A @interface B {}",
      "class C { @A String a; @B String b; }"
    };
    for (List<String> order : List.of(List.of("a", "b"), List.of("b", "a"))) {
      Declarations declarations = of(sources);
      for (String field : order) {
        assertPurposes(declarations, "acme.C", field, "acme.News");
      }
    }
  }

  @Test
  void an_annotation_carried_on_two_ways_is_carried_by_each_of_them() {
    Declarations declarations =
        of(
            "@PersonalData(purpose = News.class) @interface Base {}",
            "@Base @interface Left {}",
            "@Left @Base @interface Right {}",
            "@Left @Right @interface Top {}",
            "class C { @Top String top; @Right String right; @Left String left; }");

    for (String field : List.of("top", "right", "left")) {
      assertPurposes(declarations, "acme.C", field, "acme.News");
    }
  }

  @Test
  void an_annotation_of_ones_own_may_be_repeated() {
    assertPurposes(
        of(
            """
            @java.lang.annotation.Repeatable(Mails.class)
            @PersonalData(purpose = News.class) @interface Mail { String value(); }
            """,
            "@interface Mails { Mail[] value(); }",
            "class C { @Mail(\"work\") @Mail(\"home\") String email; }"),
        "acme.C",
        "email",
        "acme.News");
  }

  @Test
  void a_circle_of_superclasses_ends() {
    Compiled one = Compiled.of("package acme; class A extends B {}", "package acme; class B {}");
    Compiled other = Compiled.of("package acme; class A {}", "package acme; class B extends A {}");

    assertThat(one.with("acme.B", other.bytes("acme.B")).declarations().field("acme.A", "x"))
        .isEqualTo(Optional.empty());
  }

  private static void assertPurposes(
      Declarations declarations, String owner, String field, String... purposes) {
    assertThat(declarations.field(owner, field).orElseThrow().purposes()).containsExactly(purposes);
  }

  private static Declarations of(String... sources) {
    return compiled(sources).declarations();
  }

  private static Compiled compiled(String... sources) {
    String[] all = new String[sources.length + 2];
    for (int i = 0; i < sources.length; i++) {
      all[i] = "package acme;\nimport nl.doelbinding.annotations.*;\n" + sources[i];
    }
    all[sources.length] = PURPOSES;
    all[sources.length + 1] = BILLS;
    return Compiled.of(all);
  }
}
