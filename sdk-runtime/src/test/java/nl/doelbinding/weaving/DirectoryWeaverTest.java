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

    WeavingReport report = DirectoryWeaver.over(List.of()).weave(classes);

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
    WeavingReport first = DirectoryWeaver.over(List.of()).weave(classes);
    Path reader = classes.resolve("acme/Reader.class");
    FileTime long_ago = FileTime.fromMillis(1_000_000);
    Files.setLastModifiedTime(reader, long_ago);

    WeavingReport second = DirectoryWeaver.over(List.of()).weave(classes);

    assertThat(second.changed()).isEmpty();
    assertThat(second.sites()).isEqualTo(first.sites());
    assertThat(Files.getLastModifiedTime(reader)).isEqualTo(long_ago);
  }

  @Test
  void declarations_are_looked_up_in_jars_of_the_class_path() throws Exception {
    Compiled all = Compiled.of(NEWSLETTER, CUSTOMER, READER);
    Path jar = jar("lib.jar", all.without("acme.Reader"));
    Path classes =
        all.without("acme.Customer").without("acme.Newsletter").writeTo(temp.resolve("classes"));

    WeavingReport report =
        DirectoryWeaver.over(List.of(temp.resolve("not-there.jar"), jar)).weave(classes);

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

    WeavingReport report = DirectoryWeaver.over(List.of(broken)).weave(classes);

    assertThat(report.changed()).isEmpty();
    assertThat(files(classes)).isEqualTo(before);
    assertThat(report.problems())
        .singleElement()
        .satisfies(
            problem -> assertThat(problem).startsWith(broken + ": The jar cannot be read: "));
    assertThat(report.refused())
        .containsExactly(new Refusal(empty.toString(), "The file is empty"));

    Files.delete(empty);
    assertThat(DirectoryWeaver.over(List.of(broken)).weave(classes).changed())
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

    WeavingReport report = DirectoryWeaver.over(List.of()).weave(classes);

    assertThat(report.changed()).isEmpty();
    assertThat(report.refused())
        .singleElement()
        .satisfies(
            refused -> {
              assertThat(refused.subject()).endsWith("Zoo.class");
              assertThat(refused.reason()).contains("acme.Zoo.sum()I").contains("split the method");
            });
    assertThat(files(classes)).isEqualTo(before);
  }

  @Test
  void a_method_that_declares_a_purpose_and_has_no_code_is_refused() throws Exception {
    Path classes =
        Compiled.of(
                NEWSLETTER,
                CUSTOMER,
                """
                package acme;
                import nl.doelbinding.annotations.*;
                interface Sender { @ForPurpose(Newsletter.class) void send(String text); }
                """)
            .writeTo(temp.resolve("classes"));

    WeavingReport report = DirectoryWeaver.over(List.of()).weave(classes);

    assertThat(report.refused())
        .extracting(Refusal::subject)
        .containsExactly("acme.Sender.send(java.lang.String)");
    assertThat(report.changed()).isEmpty();
  }

  @Test
  void signed_classes_are_refused_unless_nothing_would_change() throws Exception {
    Path classes = Compiled.of(NEWSLETTER, CUSTOMER).writeTo(temp.resolve("classes"));
    Files.createDirectories(classes.resolve("META-INF"));
    Files.writeString(classes.resolve("META-INF/ACME.SF"), "Signature-Version: 1.0");
    Path key = Files.writeString(classes.resolve("META-INF/ACME.RSA"), "");
    Map<String, Integer> before = files(classes);

    WeavingReport refused = DirectoryWeaver.over(List.of()).weave(classes);

    assertThat(refused.refused())
        .singleElement()
        .satisfies(
            refusal -> {
              assertThat(refusal.subject()).isEqualTo(classes.toString());
              assertThat(refusal.reason()).contains("signed");
            });
    assertThat(files(classes)).isEqualTo(before);

    Files.delete(key);
    assertThat(DirectoryWeaver.over(List.of()).weave(classes).changed()).hasSize(1);
    Files.writeString(key, "");
    assertThat(DirectoryWeaver.over(List.of()).weave(classes).refused()).isEmpty();
  }

  @Test
  void readers_on_the_class_path_that_nobody_wove_are_named() throws Exception {
    Compiled all =
        Compiled.of(
            NEWSLETTER,
            CUSTOMER,
            "package lib; public class Base extends acme.Customer {}",
            "package far; public class Far extends lib.Base { int read() { return age; } }",
            "package other; public class Other { int age; int read() { return age; } }",
            READER);
    Path classes = only(all, "acme.Newsletter", "acme.Customer").writeTo(temp.resolve("classes"));
    Path base = jar("base.jar", only(all, "lib.Base"));
    Path far = jar("far.jar", only(all, "far.Far"));
    Path other = jar("other.jar", only(all, "other.Other"));
    Path reader = only(all, "acme.Reader").writeTo(temp.resolve("reader"));
    DirectoryWeaver weaver =
        DirectoryWeaver.over(List.of(base, far, other, reader, temp.resolve("none")))
            .lookingForReaders(new ClassPathMentions());

    WeavingReport report = weaver.weave(classes);

    assertThat(report.onClassPath().unwoven())
        .extracting(read -> read.root() + " " + read.site())
        .containsExactly(
            reader + " acme.Reader.read:3 reads acme.Customer.email",
            far + " far.Far.read:1 reads acme.Customer.age");
    assertThat(report.onClassPath().classes()).isEqualTo(6);
    assertThat(report.changed()).containsExactly("acme.Customer");

    DirectoryWeaver.over(List.of(classes, base)).weave(reader);
    assertThat(
            weaver
                .withOptions(
                    WeavingOptions.ofDefaults().with("excuse", "far.**").with("exempt", "equals"))
                .weave(classes))
        .satisfies(
            again -> {
              assertThat(again.onClassPath().unwoven()).isEmpty();
              assertThat(again.exempt())
                  .singleElement()
                  .satisfies(
                      exempt -> {
                        assertThat(exempt.excused()).isTrue();
                        assertThat(exempt.why()).isEqualTo("excuse=far.**");
                        assertThat(exempt.site().className()).isEqualTo("far.Far");
                      });
            });
  }

  @Test
  void a_signed_jar_is_told_of_and_one_that_cannot_be_read_is_a_problem() throws Exception {
    Compiled all = Compiled.of(NEWSLETTER, CUSTOMER, READER);
    Path classes = only(all, "acme.Newsletter", "acme.Customer").writeTo(temp.resolve("classes"));
    Path signed = temp.resolve("signed.jar");
    try (OutputStream file = Files.newOutputStream(signed);
        JarOutputStream out = new JarOutputStream(file)) {
      for (String meta : new String[] {"META-INF/A.SF", "META-INF/A.EC"}) {
        out.putNextEntry(new JarEntry(meta));
      }
      out.putNextEntry(new JarEntry("META-INF/versions/17/acme/Reader.class"));
      out.write(all.bytes("acme.Reader"));
      out.putNextEntry(new JarEntry("acme/Broken.class"));
      out.write("no class, acme/Customer".getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }
    Path broken = Files.writeString(temp.resolve("broken.jar"), "no jar");

    WeavingReport report =
        DirectoryWeaver.over(List.of(signed, broken))
            .lookingForReaders(new ClassPathMentions())
            .weave(classes);

    assertThat(report.onClassPath().unwoven()).singleElement().matches(UnwovenRead::signed);
    assertThat(report.onClassPath().refused())
        .containsExactly(
            new Refusal(signed + "!/acme/Broken.class", "The file is not a Java class file"));
    assertThat(report.problems()).isNotEmpty().allMatch(text -> text.startsWith(broken + ": "));
  }

  private static Compiled only(Compiled all, String... names) {
    Compiled result = all;
    for (String name : all.classes().keySet()) {
      if (!List.of(names).contains(name)) {
        result = result.without(name);
      }
    }
    return result;
  }

  @Test
  void a_directory_that_is_not_there_is_named() {
    assertThatExceptionOfType(NotDirectoryException.class)
        .isThrownBy(() -> DirectoryWeaver.over(List.of()).weave(temp.resolve("none")))
        .withMessageContaining("none");
  }

  private Path jar(String name, Compiled compiled) throws IOException {
    Path jar = temp.resolve(name);
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
