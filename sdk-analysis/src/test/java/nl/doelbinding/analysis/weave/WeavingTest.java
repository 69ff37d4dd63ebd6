package nl.doelbinding.analysis.weave;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.doelbinding.analysis.render.RenderedFile;
import nl.doelbinding.analysis.rule.Severity;
import nl.doelbinding.analysis.testing.Compilation;
import nl.doelbinding.weaving.ClassPathMentions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class WeavingTest {

  private static final String NEWSLETTER =
      """
      package acme;
      import nl.doelbinding.annotations.*;
      @Purpose(name = "n", description = "d", legalBasis = LegalBasis.CONSENT)
      public interface Newsletter {}
      """;
  private static final String CUSTOMER =
      """
      package acme;
      import nl.doelbinding.annotations.*;
      public class Customer {
        @PersonalData(purpose = Newsletter.class) public String email = "e";
        @PersonalData(purpose = Newsletter.class, audit = true) public int age;
        public String getEmail() { return email; }
        @Override public int hashCode() { return age; }
      }
      """;
  private static final String MAILER =
      """
      package acme;
      import nl.doelbinding.annotations.*;
      @ForPurpose(Newsletter.class)
      public class Mailer {
        public int send(Customer to) {
          return to.age;
        }
      }
      """;
  private static final String EXPORTER =
      """
      package lib;
      public class Exporter {
        public String export(acme.Customer one) {
          return one.email + one.age + one.email;
        }
      }
      """;

  @TempDir private Path directory;
  private Path classes;
  private Path library;

  @BeforeEach
  void compile() throws IOException {
    classes = Files.createDirectories(directory.resolve("target/classes"));
    library = Files.createDirectories(directory.resolve("lib/classes"));
    Compilation.compile(classes, List.of(), NEWSLETTER, CUSTOMER, MAILER);
    Compilation.compile(library, List.of(classes), EXPORTER);
  }

  @Test
  void the_overview_says_class_by_class_what_was_woven() throws Exception {
    assertThat(weave(List.of()).overview())
        .containsExactly(
            "  acme.Customer  1 read      email",
            "  acme.Mailer    1 read      age; 1 method for Newsletter",
            "Guarded 2 reads of 2 fields; 1 method bound; 1 exempt, 0 excused; 2 of 3 classes"
                + " written anew");
  }

  @Test
  void a_second_run_leaves_the_same_files_and_writes_no_class() throws Exception {
    WeavingResult first = weave(List.of());
    WeavingResult second = weave(List.of());

    assertThat(second.files())
        .extracting(RenderedFile::text)
        .isEqualTo(first.files().stream().map(RenderedFile::text).toList());
    assertThat(last(second.overview())).endsWith("0 of 3 classes written anew");
  }

  @Test
  void the_json_names_every_read_with_line_field_and_purposes() throws Exception {
    JsonNode json = json(weave(List.of(library)));

    assertThat(json.at("/format").asString()).isEqualTo("doelbinding-weaving");
    assertThat(json.at("/counts").toString())
        .isEqualTo(
            "{\"classes\":3,\"woven\":2,\"reads\":2,\"fields\":2,\"bound\":1,\"exempt\":1,"
                + "\"unwoven\":3,\"refused\":0}");
    assertThat(json.at("/classes/1").toString())
        .isEqualTo(
            "{\"name\":\"acme.Mailer\",\"reads\":[{\"method\":\"send\",\"line\":6,"
                + "\"field\":\"acme.Customer.age\",\"purposes\":[\"acme.Newsletter\"],"
                + "\"audited\":true}],\"binds\":[{\"method\":\"send(acme.Customer)\","
                + "\"purposes\":[\"acme.Newsletter\"]}]}");
    assertThat(json.at("/exempt/0/exemption").asString()).isEqualTo("hashCode");
    assertThat(json.at("/unwoven/0/in").asString()).isEqualTo("lib/classes");
    assertThat(json.at("/unwoven/0/class").asString()).isEqualTo("lib.Exporter");
  }

  @Test
  void a_reader_on_the_class_path_that_nobody_wove_is_a_violation_until_it_is_excused()
      throws Exception {
    WeavingResult result = weave(List.of(library));

    assertThat(result.violations())
        .singleElement()
        .satisfies(
            violation -> {
              assertThat(violation.toString())
                  .isEqualTo(
                      "[DB-303] lib.Exporter in lib/classes reads acme.Customer.age and 1 more"
                          + " without a check of its purposes as they are declared now"
                          + " (Exporter.java:4)");
              assertThat(violation.cure()).contains("readers: lib.Exporter").contains("agent");
              assertThat(violation.isError()).isTrue();
            });
    assertThat(markdown(result)).contains("Readers that are not woven").contains("lib.Exporter");

    configure("weaving: {excused: [{readers: lib.**, reason: runs once a year}]}");
    WeavingResult excused = weave(List.of(library));
    assertThat(excused.violations()).isEmpty();
    assertThat(markdown(excused)).contains("runs once a year");

    configure("rules: {DB-303: warning}");
    assertThat(weave(List.of(library)).violations())
        .singleElement()
        .matches(violation -> violation.severity() == Severity.WARNING);
  }

  @Test
  void a_class_file_that_cannot_be_woven_is_a_violation_and_nothing_is_written() throws Exception {
    Files.writeString(classes.resolve("acme/Broken.class"), "nothing");
    byte[] before = Files.readAllBytes(classes.resolve("acme/Customer.class"));

    WeavingResult result = weave(List.of());

    assertThat(result.violations())
        .singleElement()
        .hasToString(
            "[DB-304] target/classes/acme/Broken.class: The file is not a Java class file");
    assertThat(Files.readAllBytes(classes.resolve("acme/Customer.class"))).isEqualTo(before);
    assertThat(json(result).at("/refused/0/subject").asString())
        .isEqualTo("target/classes/acme/Broken.class");
  }

  @Test
  void a_configuration_that_cannot_be_used_stops_the_weaving() throws Exception {
    configure("weaving: {exempt: [getters]}");
    byte[] before = Files.readAllBytes(classes.resolve("acme/Customer.class"));

    WeavingResult result = weave(List.of());

    assertThat(result.violations())
        .singleElement()
        .matches(violation -> violation.toString().startsWith("[DB-004] doelbinding.yaml:2: "));
    assertThat(Files.readAllBytes(classes.resolve("acme/Customer.class"))).isEqualTo(before);
  }

  @Test
  void a_jar_that_cannot_be_read_is_a_violation() throws Exception {
    Path broken = Files.writeString(directory.resolve("broken.jar"), "no jar");

    assertThat(weave(List.of(broken)).violations())
        .isNotEmpty()
        .allMatch(violation -> violation.rule().id().equals("DB-001"))
        .allMatch(violation -> violation.subject().equals("broken.jar"));
  }

  private void configure(String line) throws IOException {
    Files.writeString(
        directory.resolve("doelbinding.yaml"), "organisation: {name: Acme}\n" + line + "\n");
  }

  private WeavingResult weave(List<Path> classPath) throws IOException {
    return Weaving.run(
        new WeavingRequest(
            "shop",
            classes,
            classPath,
            directory,
            directory.resolve("doelbinding.yaml"),
            new ClassPathMentions()));
  }

  private static JsonNode json(WeavingResult result) {
    return new JsonMapper().readTree(result.files().get(0).text());
  }

  private static String markdown(WeavingResult result) {
    return result.files().get(1).text().replace("\\", "");
  }

  private static String last(List<String> lines) {
    return lines.get(lines.size() - 1);
  }
}
