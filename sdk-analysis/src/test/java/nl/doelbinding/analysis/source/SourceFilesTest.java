package nl.doelbinding.analysis.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import nl.doelbinding.analysis.rule.SourcePlace;
import nl.doelbinding.classfile.ClassModel;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourceFilesTest {

  @TempDir Path base;

  @Test
  void a_field_has_the_line_of_its_name() throws IOException {
    source(
        "Customer.java",
        """
        package nl.acme;

        /** String email; in a comment { */
        class Customer {
          // String email;
          static final String TEXT = "String email; { \\" }";
          static final String BLOCK = \"""
              String email; {
              \""";
          char brace = '{';
          @Deprecated(
              since = "1")
          private final java.util.Map<String, java.util.List<int[]>>
              email = new java.util.HashMap<String, java.util.List<int[]>>();
          int first = Math.max(1, 2), second[] = {1, 2}, third;
        }
        """);

    assertThat(line("nl.acme.Customer", "email")).isEqualTo(14);
    assertThat(line("nl.acme.Customer", "brace")).isEqualTo(10);
    assertThat(line("nl.acme.Customer", "second")).isEqualTo(15);
    assertThat(line("nl.acme.Customer", "third")).isEqualTo(15);
    assertThat(line("nl.acme.Customer", null)).isEqualTo(4);
  }

  @Test
  void the_path_is_relative_to_the_base_and_has_slashes() throws IOException {
    source("Customer.java", "package nl.acme;\nclass Customer {\n  String email;\n}\n");

    SourcePlace place = files().find(model("nl.acme.Customer", "Customer.java"), "email");

    assertThat(place)
        .isEqualTo(new SourcePlace("Customer.java", "src/main/java/nl/acme/Customer.java", 3));
    assertThat(place).hasToString("(Customer.java:3)");
  }

  @Test
  void components_nested_and_local_classes_and_methods_are_found() throws IOException {
    source(
        "Order.java",
        """
        package nl.acme;
        public record Order(
            @Email(regexp = "a,b") String email,
            java.util.Map<String, Integer> counts) {
          Order {
            record Draft(String phone) {}
          }
          enum State {
            OPEN("x") { int inner; },
            CLOSED;
            String label;
          }
          @interface Note {
            String[] value() default {"a", "b"};
            int size() default 1;
          }
          static class Line<T extends Comparable<T>> {
            T name;
            String getCity() { class Local { String street; } return ""; }
            { class Local { String street; } }
            boolean isActive() { return Line.class != null; }
          }
        }
        """);

    assertThat(line("nl.acme.Order", "email")).isEqualTo(3);
    assertThat(line("nl.acme.Order", "counts")).isEqualTo(4);
    assertThat(line("nl.acme.Order$1Draft", "phone")).isEqualTo(6);
    assertThat(line("nl.acme.Order$State", "label")).isEqualTo(11);
    assertThat(line("nl.acme.Order$Note", "size")).isEqualTo(15);
    assertThat(line("nl.acme.Order$Line", "name")).isEqualTo(18);
    assertThat(line("nl.acme.Order$Line", "city")).isEqualTo(19);
    assertThat(line("nl.acme.Order$Line$1Local", "street")).isEqualTo(19);
    assertThat(line("nl.acme.Order$Line$2Local", "street")).isEqualTo(20);
    assertThat(line("nl.acme.Order$Line", "active")).isEqualTo(21);
    assertThat(line("nl.acme.Order$Line", null)).isEqualTo(17);
  }

  @Test
  void a_second_class_of_a_file_and_other_line_ends_are_found() throws IOException {
    source("Two.java", "package nl.acme;\r\nclass Two {}\rclass Other {\n  int phone;\n}");

    assertThat(files().find(model("nl.acme.Other", "Two.java"), "phone"))
        .extracting(SourcePlace::line)
        .isEqualTo(4);
  }

  @Test
  void kotlin_properties_are_found_also_without_the_common_directories() throws IOException {
    write(
        "src/main/java/Person.kt",
        """
        package nl.acme

        /* outer /* nested */ val name */
        data class Person(
            val name: String,
            @field:Email private var email: String = "a${"b"}c",
        ) {
          val `phone`: String by lazy { val local = 1; "" }
          fun city(): String = ""
          companion object { const val MAX = 1 }
          class Inner { lateinit var street: String }
        }
        object Registry { val size = 1 }
        """);

    assertThat(kotlinLine("nl.acme.Person", "name")).isEqualTo(5);
    assertThat(kotlinLine("nl.acme.Person", "email")).isEqualTo(6);
    assertThat(kotlinLine("nl.acme.Person", "phone")).isEqualTo(8);
    assertThat(kotlinLine("nl.acme.Person", "local")).isZero();
    assertThat(kotlinLine("nl.acme.Person", "city")).isEqualTo(9);
    assertThat(kotlinLine("nl.acme.Person$Inner", "street")).isEqualTo(11);
    assertThat(kotlinLine("nl.acme.Registry", "size")).isEqualTo(13);
  }

  @Test
  void what_is_not_found_has_no_line() throws IOException {
    source("Customer.java", "package nl.acme;\nclass Customer {\n  String email;\n}\n");

    assertThat(line("nl.acme.Customer", "phone")).isZero();
    assertThat(line("nl.acme.Customer$Other", "email")).isZero();
    assertThat(files().find(model("nl.acme.Gone", "Gone.java"), "x"))
        .isEqualTo(new SourcePlace("Gone.java", null, 0))
        .hasToString("(Gone.java)");
    assertThat(files().find(model("nl.acme.Gone", null), "x")).isNull();
  }

  @Test
  void without_a_recorded_file_name_the_outermost_class_names_it() throws IOException {
    source("Customer.java", "package nl.acme;\nclass Customer {\n  class A { int b; }\n}\n");

    assertThat(files().find(model("nl.acme.Customer$A", null), "b"))
        .extracting(SourcePlace::line)
        .isEqualTo(3);
  }

  @ParameterizedTest
  @ValueSource(strings = {"../../../secret.java", "/etc/passwd", "a\\b.java", "..", "x\u0000.java"})
  void a_class_file_cannot_make_us_read_elsewhere(String file) throws IOException {
    write("secret.java", "class secret { int email; }");

    assertThat(files().find(model("nl.acme.secret", file), "email")).isNull();
  }

  @Test
  void a_package_that_no_file_system_can_hold_has_no_file() {
    assertThat(files().find(model("nl.\u0000.Customer", "Customer.java"), "email"))
        .isEqualTo(new SourcePlace("Customer.java", null, 0));
  }

  @Test
  void binary_and_unreadable_sources_have_no_line() throws IOException {
    source("Binary.java", "class Binary { int email; }\u0000\u0001");
    Path directory = base.resolve("src/main/java/nl/acme/Folder.java");
    Files.createDirectories(directory);

    assertThat(line("nl.acme.Binary", "email")).isZero();
    assertThat(line("nl.acme.Folder", "email")).isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/* never closed ",
        "String s = \"never closed",
        "String s = \"\"\"\nnever closed",
        "char c = '",
        "class A { ",
        "class A<B<C<",
        "int a, ",
        "{ class A {} ",
        "@A(@A(",
        "(((((((",
        "}}}}}}}",
        "a < b < c ,",
        "enum E { A(",
        "record R(",
        "[][][][]",
        "\"\\",
        "x = y -> { ",
      })
  void broken_source_neither_hangs_nor_fails(String piece) throws IOException {
    String broken = "package nl.acme;\nclass Broken {\n int email;\n" + piece;
    source("Broken.java", broken);
    source("Endless.java", broken + piece.repeat(1_000_000 / piece.length()));
    write("src/main/java/nl/acme/Endless.kt", broken + piece.repeat(1_000_000 / piece.length()));

    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> {
          assertThat(line("nl.acme.Broken", "email")).isEqualTo(3);
          line("nl.acme.Endless", "email");
          kotlinLine("nl.acme.Endless", "email");
        });
  }

  private void source(String name, String text) throws IOException {
    write("src/main/java/nl/acme/" + name, text);
  }

  private void write(String path, String text) throws IOException {
    Path file = base.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private SourceFiles files() {
    return new SourceFiles(
        List.of(base.resolve("gone"), base.resolve("src/main/java")), base.resolve("."));
  }

  private int line(String className, @Nullable String member) {
    return lineIn(className, member, ".java");
  }

  private int kotlinLine(String className, String member) {
    String outermost = className.equals("nl.acme.Registry") ? "nl.acme.Person" : className;
    SourcePlace place = files().find(model(className, simple(outermost) + ".kt"), member);
    return place == null ? -1 : place.line();
  }

  private int lineIn(String className, @Nullable String member, String extension) {
    SourcePlace place = files().find(model(className, simple(className) + extension), member);
    return place == null ? -1 : place.line();
  }

  private static String simple(String className) {
    return className.substring(className.lastIndexOf('.') + 1).replaceAll("\\$.*", "");
  }

  private static ClassModel model(String name, @Nullable String file) {
    return new ClassModel(
        name, 0, "java.lang.Object", List.of(), file, List.of(), List.of(), List.of(), List.of());
  }
}
