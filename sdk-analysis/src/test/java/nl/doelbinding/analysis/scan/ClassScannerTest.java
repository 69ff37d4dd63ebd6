package nl.doelbinding.analysis.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import nl.doelbinding.analysis.testing.Compilation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClassScannerTest {
  @TempDir private Path base;

  @Test
  void symbolic_links_to_directories_are_followed() throws IOException {
    Path elsewhere = compile("elsewhere", "String name;");
    Path classes = Files.createDirectory(base.resolve("classes"));
    Files.createSymbolicLink(classes.resolve("acme"), elsewhere.resolve("acme"));

    assertThat(ClassScanner.scan(List.of(classes)).classes())
        .extracting(ScannedClass::entry)
        .containsExactly("acme/Customer.class");
  }

  @Test
  void a_loop_of_links_is_one_sentence_and_the_classes_beside_it_are_scanned() throws IOException {
    Path classes = compile("classes", "String name;");
    Files.createSymbolicLink(classes.resolve("acme/again"), classes);

    ScanResult result = ClassScanner.scan(List.of(classes));

    assertThat(result.classes()).hasSize(1);
    assertThat(result.unreadable())
        .containsExactly(
            new UnreadableFile(
                classes, "acme/again", "The symbolic link leads back to a directory above it"));
  }

  @Test
  void a_link_to_a_class_file_that_is_gone_is_named() throws IOException {
    Path classes = compile("classes", "String name;");
    Files.createSymbolicLink(classes.resolve("Gone.class"), base.resolve("nowhere"));

    ScanResult result = ClassScanner.scan(List.of(classes));

    assertThat(result.classes()).hasSize(1);
    assertThat(result.unreadable()).extracting(UnreadableFile::entry).containsExactly("Gone.class");
  }

  @Test
  void no_entry_leads_out_of_the_directory() {
    compile("elsewhere", "String name;");
    Path classes = compile("classes", "String name;");

    try (ClassRoots roots = ClassRoots.open(List.of(classes))) {
      assertThat(roots.read(classes, "acme/Customer.class")).isPresent();
      assertThat(roots.read(classes, "../elsewhere/acme/Customer.class")).isEmpty();
      assertThat(roots.read(classes, classes.resolve("acme/Customer.class").toString())).isEmpty();
      assertThat(roots.read(classes, "acme/\0.class")).isEmpty();
    }
  }

  @Test
  void every_version_in_a_multi_release_jar_is_scanned_and_the_base_is_found() throws IOException {
    Path base17 = compile("base", "String name;");
    Path newer = compile("newer", "String name; java.time.LocalDate birthDate;");
    Path jar = this.base.resolve("app.jar");
    try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
      out.putNextEntry(new JarEntry("META-INF/versions/21/acme/Customer.class"));
      Files.copy(newer.resolve("acme/Customer.class"), out);
      out.putNextEntry(new JarEntry("acme/Customer.class"));
      Files.copy(base17.resolve("acme/Customer.class"), out);
    }

    ScanResult result = ClassScanner.scan(List.of(jar));

    assertThat(result.classes())
        .extracting(ScannedClass::entry)
        .containsExactly("acme/Customer.class", "META-INF/versions/21/acme/Customer.class");
    assertThat(result.find("acme.Customer").orElseThrow().field("birthDate")).isEmpty();
  }

  @Test
  void jars_in_a_jar_are_counted() throws IOException {
    Path jar = base.resolve("boot.jar");
    try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
      out.putNextEntry(new JarEntry("BOOT-INF/lib/a.jar"));
      out.putNextEntry(new JarEntry("BOOT-INF/lib/b.jar"));
    }

    assertThat(ClassScanner.scan(List.of(jar)).nestedJars()).containsOnly(entry(jar, 2));
  }

  private Path compile(String directory, String fields) {
    return Compilation.compile(
        base.resolve(directory), List.of(), "package acme; public class Customer {" + fields + "}");
  }
}
