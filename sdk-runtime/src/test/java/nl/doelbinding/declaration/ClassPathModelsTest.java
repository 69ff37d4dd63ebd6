package nl.doelbinding.declaration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.doelbinding.testing.Compiled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClassPathModelsTest {

  @TempDir Path temp;

  @Test
  void classes_are_found_in_directories_and_jars_the_first_entry_first() throws Exception {
    Path directory =
        Compiled.of("package acme; class A { int first; }").writeTo(temp.resolve("classes"));
    Path jar =
        jar(
            Compiled.of(
                "package acme; class A { int second; }", "package acme; class B { class C {} }"));

    try (ClassPathModels models = new ClassPathModels(List.of(directory, jar))) {
      assertThat(models.find("acme.A").orElseThrow().field("first")).isPresent();
      assertThat(models.find("acme.B$C")).isPresent();
      assertThat(models.find("acme.B")).isSameAs(models.find("acme.B"));
      assertThat(models.find("acme.None")).isEmpty();
      assertThat(models.find("java.lang.String")).isEmpty();
      assertThat(models.find("no\0name")).isEmpty();
      assertThat(models.problems()).isEmpty();
    }
  }

  @Test
  void what_does_not_exist_is_passed_over() throws Exception {
    try (ClassPathModels models = new ClassPathModels(List.of(temp.resolve("none.jar")))) {
      assertThat(models.find("acme.A")).isEmpty();
      assertThat(models.problems()).isEmpty();
    }
  }

  @Test
  void a_corrupt_jar_and_a_damaged_class_are_each_named_once() throws Exception {
    Path corrupt = Files.writeString(temp.resolve("corrupt.jar"), "PK no jar");
    Path classes = Files.createDirectories(temp.resolve("classes"));
    Files.writeString(classes.resolve("A.class"), "no class file");

    try (ClassPathModels models = new ClassPathModels(List.of(corrupt, classes))) {
      assertThat(models.find("A")).isEmpty();
      assertThat(models.find("A")).isEmpty();
      assertThat(models.find("B")).isEmpty();
      assertThat(models.problems())
          .hasSize(2)
          .contains(classes + ": A.class: The file is not a Java class file")
          .anySatisfy(
              problem -> assertThat(problem).startsWith(corrupt + ": The jar cannot be read: "));
    }
  }

  @Test
  void an_entry_too_big_for_a_class_file_is_named_and_not_read_whole() throws Exception {
    Path jar = temp.resolve("bomb.jar");
    try (OutputStream file = Files.newOutputStream(jar);
        ZipOutputStream zip = new ZipOutputStream(file)) {
      zip.putNextEntry(new ZipEntry("A.class"));
      byte[] megabyte = new byte[1 << 20];
      for (int count = 0; count < 65; count++) {
        zip.write(megabyte);
      }
    }

    try (ClassPathModels models = new ClassPathModels(List.of(jar))) {
      assertThat(models.find("A")).isEmpty();
      assertThat(models.problems())
          .containsExactly(jar + ": A.class: The entry is too big for a class file");
    }
  }

  private Path jar(Compiled compiled) throws Exception {
    Path jar = temp.resolve("lib.jar");
    try (OutputStream file = Files.newOutputStream(jar);
        ZipOutputStream zip = new ZipOutputStream(file)) {
      for (var entry : compiled.classes().entrySet()) {
        zip.putNextEntry(new ZipEntry(entry.getKey().replace('.', '/') + ".class"));
        zip.write(entry.getValue());
      }
    }
    return jar;
  }
}
