package nl.doelbinding.weaving;

import static nl.doelbinding.weaving.Sample.CUSTOMER;
import static nl.doelbinding.weaving.Sample.NEWSLETTER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.doelbinding.testing.Compiled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DirectoryWeaverTest {

  private static final String READER =
      """
      package acme;
      class Reader {
        String read(Customer c) { return c.email; }
      }
      """;

  @TempDir Path temp;

  @Test
  void the_classes_of_a_directory_are_woven_in_place() throws Exception {
    Compiled compiled = Compiled.of(NEWSLETTER, CUSTOMER, READER);
    Path classes = compiled.writeTo(temp.resolve("classes"));

    WeavingReport report = DirectoryWeaver.weave(classes, List.of());

    assertThat(report.classes()).isEqualTo(3);
    assertThat(report.changed()).containsExactly("acme.Customer", "acme.Reader");
    assertThat(report.problems()).isEmpty();
    assertThat(report.sites())
        .extracting(ReadSite::toString)
        .containsExactly(
            "acme.Customer.getEmail:7 reads acme.Customer.email",
            "acme.Reader.read:3 reads acme.Customer.email");
    assertThat(Files.readAllBytes(classes.resolve("acme/Reader.class")))
        .isEqualTo(compiled.woven().bytes("acme.Reader"));
    assertThat(files(classes))
        .containsOnlyKeys("acme/Customer.class", "acme/Newsletter.class", "acme/Reader.class");
  }

  @Test
  void a_second_run_writes_nothing_and_reports_the_same_sites() throws Exception {
    Path classes = Compiled.of(NEWSLETTER, CUSTOMER, READER).writeTo(temp.resolve("classes"));
    WeavingReport first = DirectoryWeaver.weave(classes, List.of());
    Path reader = classes.resolve("acme/Reader.class");
    FileTime long_ago = FileTime.fromMillis(1_000_000);
    Files.setLastModifiedTime(reader, long_ago);

    WeavingReport second = DirectoryWeaver.weave(classes, List.of());

    assertThat(second.changed()).isEmpty();
    assertThat(second.sites()).isEqualTo(first.sites());
    assertThat(Files.getLastModifiedTime(reader)).isEqualTo(long_ago);
  }

  @Test
  void declarations_are_looked_up_in_jars_of_the_class_path() throws Exception {
    Compiled all = Compiled.of(NEWSLETTER, CUSTOMER, READER);
    Path jar = jar(all.without("acme.Reader"));
    Path classes =
        all.without("acme.Customer").without("acme.Newsletter").writeTo(temp.resolve("classes"));

    WeavingReport report =
        DirectoryWeaver.weave(classes, List.of(temp.resolve("not-there.jar"), jar));

    assertThat(report.changed()).containsExactly("acme.Reader");
  }

  @Test
  void a_corrupt_jar_and_a_damaged_class_are_named_and_for_the_class_nothing_is_written()
      throws Exception {
    Path classes = Compiled.of(NEWSLETTER, CUSTOMER).writeTo(temp.resolve("classes"));
    Compiled.of("package lib; public class Base {}").writeTo(temp.resolve("unused"));
    Path broken = Files.writeString(temp.resolve("broken.jar"), "no jar");
    Path empty = Files.createFile(classes.resolve("acme/Empty.class"));
    Compiled withBase =
        Compiled.of(
            "package lib; public class Base { public int n; }",
            "package acme; class Sub extends lib.Base { int read() { return n; } }");
    withBase.without("lib.Base").writeTo(classes);

    Map<String, Integer> before = files(classes);

    WeavingReport report = DirectoryWeaver.weave(classes, List.of(broken));

    assertThat(report.changed()).isEmpty();
    assertThat(files(classes)).isEqualTo(before);
    assertThat(report.problems())
        .hasSize(2)
        .anySatisfy(
            problem -> assertThat(problem).startsWith(broken + ": The jar cannot be read: "))
        .anySatisfy(problem -> assertThat(problem).isEqualTo(empty + ": The file is empty"));

    Files.delete(empty);
    assertThat(DirectoryWeaver.weave(classes, List.of(broken)).changed())
        .containsExactly("acme.Customer");
  }

  @Test
  void where_one_class_cannot_be_woven_nothing_is_written() throws Exception {
    String reads =
        IntStream.range(0, 9_000).mapToObj(i -> "n += age;").collect(Collectors.joining("\n"));
    Compiled compiled =
        Compiled.of(
            NEWSLETTER,
            CUSTOMER,
            "package acme; class Zoo extends Customer { int sum() { int n = 0; "
                + reads
                + "return n; } }");
    Path classes = compiled.writeTo(temp.resolve("classes"));
    Map<String, Integer> before = files(classes);

    assertThatExceptionOfType(WeavingException.class)
        .isThrownBy(() -> DirectoryWeaver.weave(classes, List.of()));

    assertThat(files(classes)).isEqualTo(before);
  }

  @Test
  void a_directory_that_is_not_there_is_named() {
    assertThatExceptionOfType(NotDirectoryException.class)
        .isThrownBy(() -> DirectoryWeaver.weave(temp.resolve("none"), List.of()))
        .withMessageContaining("none");
  }

  private Path jar(Compiled compiled) throws IOException {
    Path jar = temp.resolve("lib.jar");
    try (OutputStream file = Files.newOutputStream(jar);
        JarOutputStream out = new JarOutputStream(file)) {
      for (Map.Entry<String, byte[]> entry : compiled.classes().entrySet()) {
        out.putNextEntry(new JarEntry(entry.getKey().replace('.', '/') + ".class"));
        out.write(entry.getValue());
      }
    }
    return jar;
  }

  private static Map<String, Integer> files(Path directory) throws IOException {
    Map<String, Integer> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(directory)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        files.put(
            directory.relativize(file).toString().replace('\\', '/'),
            java.util.Arrays.hashCode(Files.readAllBytes(file)));
      }
    }
    return files;
  }
}
