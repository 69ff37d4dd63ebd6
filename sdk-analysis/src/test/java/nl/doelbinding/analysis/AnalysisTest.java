package nl.doelbinding.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import nl.doelbinding.analysis.register.Activity;
import nl.doelbinding.analysis.rule.Rules;
import nl.doelbinding.analysis.rule.Violation;
import nl.doelbinding.analysis.testing.Compilation;
import nl.doelbinding.analysis.testing.Registers;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnalysisTest {
  private static final String SUPPORT =
      """
      @Purpose(
          name = "Vragen", description = "Vragen", legalBasis = LegalBasis.CONTRACT,
          retention = "P1Y")
      @DataSubject("customer")
      public interface Support {}
      """;
  private static final String CUSTOMER =
      """
      public class Customer {
        @PersonalData(purpose = Support.class, category = Category.NAME) String name;
      }
      """;

  @TempDir private Path base;

  @Test
  void a_sound_module_gives_a_register_and_no_violation() throws IOException {
    Path library = compile("library", List.of(), SUPPORT);
    Path classes = compile("classes", List.of(library), CUSTOMER);
    Path configuration =
        write(
            "doelbinding.yaml",
            "organisation: {name: Acme, email: a@acme.example}\n"
                + "supervisoryAuthority: {name: Autoriteit Persoonsgegevens}\n");

    AnalysisResult result = run(List.of(classes), List.of(library), configuration);

    assertThat(result.violations()).noneMatch(Violation::isError);
    assertThat(result.hasErrors()).isFalse();
    assertThat(result.scan().classes()).hasSize(1);
    assertThat(result.configuration()).isNotNull();
    assertThat(result.register().organisation().name()).isEqualTo("Acme");
    assertThat(result.register().activities()).extracting(Activity::id).containsExactly("support");
    assertThat(result.register().modules().get(0).artifact()).isEqualTo("shop");
  }

  @Test
  void no_classes_are_an_error_and_no_pass() throws IOException {
    Path empty = Files.createDirectory(base.resolve("classes"));

    assertThat(run(List.of(empty), List.of(), null).violations())
        .extracting(Violation::toString)
        .containsExactly("[DB-002] classes: there is no class file here");
    assertThat(run(List.of(), List.of(), null).violations())
        .extracting(Violation::rule)
        .containsExactly(Rules.NOTHING_TO_SCAN);
  }

  @Test
  void an_empty_root_beside_a_full_one_is_an_error_too() throws IOException {
    Path classes = compile("classes", List.of(), SUPPORT, CUSTOMER);
    Path empty = Files.createDirectory(base.resolve("empty"));
    Path jar = base.resolve("empty.jar");
    new JarOutputStream(Files.newOutputStream(jar), new Manifest()).close();

    assertThat(run(List.of(classes, empty, jar), List.of(), null).violations())
        .extracting(Violation::toString)
        .containsExactly(
            "[DB-002] empty: there is no class file here",
            "[DB-002] empty.jar: there is no class file here");
  }

  @Test
  void a_module_with_only_a_package_description_has_nothing_to_scan() throws IOException {
    Path classes = compile("classes", List.of(), CUSTOMER, SUPPORT);
    Path only = Files.createDirectory(base.resolve("only"));
    byte[] bytes = Files.readAllBytes(classes.resolve("nl/acme/Support.class"));
    Files.write(only.resolve("package-info.class"), bytes);
    AnalysisResult empty = run(List.of(only), List.of(), null);

    assertThat(empty.nothingToScan()).isPresent();
    assertThat(empty.unusableInput()).isEqualTo(empty.violations());

    Files.writeString(only.resolve("Broken.class"), "no class");

    assertThat(run(List.of(only), List.of(), null).nothingToScan()).isEmpty();
    assertThat(run(List.of(classes), List.of(), null).nothingToScan()).isEmpty();
  }

  @Test
  void what_cannot_be_read_is_named_and_the_rest_is_analysed() throws IOException {
    Path classes = compile("classes", List.of(), SUPPORT, CUSTOMER);
    Files.writeString(classes.resolve("Broken.class"), "no class");

    AnalysisResult result = run(List.of(classes, base.resolve("nowhere")), List.of(), null);

    assertThat(result.violations())
        .extracting(Violation::toString)
        .containsExactly(
            "[DB-001] classes!/Broken.class: The file is not a Java class file",
            "[DB-001] nowhere: There is no such file or directory");
    assertThat(result.register().activities()).hasSize(1);
  }

  @Test
  void what_only_a_newer_version_of_a_class_holds_is_checked_too() throws IOException {
    Path classes = compile("classes", List.of(), SUPPORT, CUSTOMER);
    Path newer =
        compile(
            "newer",
            List.of(classes),
            CUSTOMER.replace("String name;", "String name; java.time.LocalDate birthDate;"));
    Path versions = Files.createDirectories(classes.resolve("META-INF/versions/21/nl/acme"));
    Files.copy(newer.resolve("nl/acme/Customer.class"), versions.resolve("Customer.class"));

    AnalysisResult result = run(List.of(classes), List.of(), null);

    assertThat(result.violations())
        .extracting(Violation::subject)
        .containsExactly("nl.acme.Customer.birthDate");
    assertThat(result.register().activities().get(0).data()).hasSize(1);
  }

  @Test
  void a_broken_jar_on_the_class_path_is_named() throws IOException {
    Path library = compile("library", List.of(), SUPPORT);
    Path classes = compile("classes", List.of(library), CUSTOMER);
    Path jar = write("library.jar", "no jar");

    assertThat(run(List.of(classes), List.of(jar), null).violations())
        .extracting(Violation::rule)
        .containsExactly(Rules.UNREADABLE_INPUT, Rules.CLASS_NOT_FOUND);
  }

  @Test
  void a_missing_configuration_says_what_to_create() throws IOException {
    Path classes = compile("classes", List.of(), SUPPORT, CUSTOMER);

    AnalysisResult result = run(List.of(classes), List.of(), base.resolve("doelbinding.yaml"));

    assertThat(result.violations())
        .singleElement()
        .satisfies(
            violation -> {
              assertThat(violation)
                  .hasToString(
                      "[DB-003] doelbinding.yaml does not exist, so the register cannot name the"
                          + " organisation (doelbinding.yaml)");
              assertThat(violation.cure()).contains("organisation: {name: ");
            });
    assertThat(result.register().organisation().name()).isEmpty();
  }

  @Test
  void every_mistake_of_the_configuration_is_a_violation_with_its_line() throws IOException {
    Path classes = compile("classes", List.of(), SUPPORT, CUSTOMER);
    Path configuration = write("doelbinding.yaml", "rol: x\norganisation: {nam: Acme}\n");

    assertThat(run(List.of(classes), List.of(), configuration).violations())
        .extracting(Violation::toString)
        .contains(
            "[DB-004] doelbinding.yaml: unknown key \"rol\"; did you mean \"role\"?"
                + " (doelbinding.yaml:1)");
  }

  @Test
  void nothing_is_written() throws IOException {
    Path classes = compile("classes", List.of(), SUPPORT, CUSTOMER);
    List<Path> before = files();

    run(List.of(classes), List.of(), null);

    assertThat(files()).isEqualTo(before);
  }

  private AnalysisResult run(
      List<Path> classes, List<Path> classPath, @Nullable Path configuration) {
    return Analysis.run(
        new AnalysisRequest(
            classes,
            classPath,
            List.of(),
            base,
            configuration,
            new ModuleCoordinates("nl.acme", "shop", "1.0")));
  }

  private Path compile(String directory, List<Path> classPath, String... types) {
    return Compilation.compile(
        base.resolve(directory),
        classPath,
        Stream.of(types).map(Registers::acme).toArray(String[]::new));
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(base.resolve(name), text);
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> walk = Files.walk(base)) {
      return walk.sorted().toList();
    }
  }
}
