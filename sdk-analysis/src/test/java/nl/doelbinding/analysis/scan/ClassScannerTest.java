package nl.doelbinding.analysis.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
  void a_loop_of_links_is_one_sentence() throws IOException {
    Path classes = compile("classes", "String name;");
    Files.createSymbolicLink(classes.resolve("acme/again"), classes);

    assertThat(ClassScanner.scan(List.of(classes)).unreadable())
        .containsExactly(
            new UnreadableFile(
                classes,
                "",
                "A symbolic link in the directory leads back to a directory above it"));
  }

  @Test
  void a_link_to_a_class_file_that_is_gone_is_named() throws IOException {
    Path classes = compile("classes", "String name;");
    Files.createSymbolicLink(classes.resolve("Gone.class"), base.resolve("nowhere"));

    ScanResult result = ClassScanner.scan(List.of(classes));

    assertThat(result.classes()).hasSize(1);
    assertThat(result.unreadable())
        .extracting(UnreadableFile::entry)
        .containsExactly("Gone.class");
  }

  private Path compile(String directory, String fields) {
    return Compilation.compile(
        base.resolve(directory), List.of(), "package acme; public class Customer {" + fields + "}");
  }
}
