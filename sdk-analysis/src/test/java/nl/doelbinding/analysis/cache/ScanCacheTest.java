package nl.doelbinding.analysis.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import nl.doelbinding.analysis.Analysis;
import nl.doelbinding.analysis.AnalysisRequest;
import nl.doelbinding.analysis.AnalysisResult;
import nl.doelbinding.analysis.ModuleCoordinates;
import nl.doelbinding.analysis.RegisterFiles;
import nl.doelbinding.analysis.RegisterFormat;
import nl.doelbinding.analysis.rule.Violation;
import nl.doelbinding.analysis.testing.Compilation;
import nl.doelbinding.analysis.testing.Registers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScanCacheTest {
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
        String email;
        static class Phone { String phoneNumber; }
      }
      """;

  @TempDir private Path base;
  private final List<String> notes = new ArrayList<>();
  private final AtomicLong looked = new AtomicLong();
  private Path library;
  private Path classes;
  private Path sources;
  private Path configuration;

  @BeforeEach
  void compile() throws IOException {
    library = compile("library", List.of(), SUPPORT);
    classes = compile("classes", List.of(library), CUSTOMER);
    sources = Files.createDirectories(base.resolve("sources/nl/acme"));
    source("class Customer {\n  String name;\n  String email;\n}\n");
    configuration = Files.writeString(base.resolve("doelbinding.yaml"), "organisation: {name: A}");
  }

  @Test
  void a_second_run_looks_at_no_class_and_says_the_same() {
    AnalysisResult first = run();
    assertThat(looked).hasValue(2);

    AnalysisResult second = run();

    assertThat(looked).hasValue(2);
    assertThat(first.violations()).isNotEmpty();
    assertThat(second.violations()).isEqualTo(first.violations());
    assertThat(second.holders()).isEqualTo(first.holders()).isNotEmpty();
    assertThat(second.scan().classes()).isEqualTo(first.scan().classes());
    assertThat(second.scan().counts()).isEqualTo(first.scan().counts());
    assertThat(RegisterFiles.of(second, RegisterFormat.USUAL, List.of()))
        .usingRecursiveComparison()
        .isEqualTo(RegisterFiles.of(first, RegisterFormat.USUAL, List.of()));
    assertThat(notes).isEmpty();
  }

  @Test
  void what_could_not_be_read_is_told_in_the_second_run_too() throws IOException {
    Files.writeString(classes.resolve("Broken.class"), "no class");
    Files.writeString(base.resolve("broken.jar"), "no jar");
    library = base.resolve("broken.jar");

    AnalysisResult first = run();
    AnalysisResult second = run();

    assertThat(looked).hasValue(3);
    assertThat(first.unusableInput()).hasSize(2);
    assertThat(second.violations()).isEqualTo(first.violations());
  }

  @Test
  void a_changed_class_is_looked_at_again() {
    run();
    compile("classes", List.of(library), CUSTOMER.replace("String email;", "int size;"));

    assertThat(run().violations())
        .filteredOn(Violation::isError)
        .extracting(Violation::subject)
        .contains("nl.acme.Customer.Phone.phoneNumber")
        .doesNotContain("nl.acme.Customer.email");
    assertThat(looked).hasValue(4);
  }

  @Test
  void a_changed_class_path_source_or_configuration_makes_the_outcome_anew() throws IOException {
    run();
    compile("library", List.of(), SUPPORT.replace("P1Y", "P2Y"));
    assertThat(run().register().activities().get(0).toString()).contains("P2Y");
    assertThat(looked).hasValue(4);

    source("\n\n\nclass Customer {\n  String name;\n\n  String email;\n}\n");
    assertThat(run().violations())
        .extracting(Object::toString)
        .anyMatch(line -> line.contains("Customer.java:8"));
    assertThat(looked).hasValue(6);

    Files.writeString(configuration, "organisation: {name: B}");
    assertThat(run().register().organisation().name()).isEqualTo("B");
    assertThat(looked).hasValue(8);
  }

  @Test
  void another_limit_makes_the_outcome_anew() {
    run();
    System.setProperty("doelbinding.scan.largestJar", "5000000000");
    try {
      run();
    } finally {
      System.clearProperty("doelbinding.scan.largestJar");
    }
    assertThat(looked).hasValue(4);
  }

  @Test
  void a_new_class_file_and_a_lost_one_count() throws IOException {
    run();
    Files.copy(classes.resolve("nl/acme/Customer.class"), classes.resolve("Copy.class"));
    run();
    assertThat(looked).hasValue(5);
    Files.delete(classes.resolve("Copy.class"));
    run();
    assertThat(looked).hasValue(7);
  }

  @Test
  void other_scans_in_the_same_directory_do_not_disturb_each_other() {
    run();
    run(List.of(library));
    run();
    run(List.of(library));

    assertThat(looked).hasValue(3);
  }

  @Test
  void a_damaged_file_is_told_once_and_made_anew() throws IOException {
    AnalysisResult sound = run();
    Path file = file();
    byte[] bytes = Files.readAllBytes(file);
    Random random = new Random(5);
    for (int round = 0; round < 40; round++) {
      byte[] changed = bytes.clone();
      // The key is left alone: another one is that of another input, and nothing odd.
      int at = random.nextInt(bytes.length - 51) + 51;
      changed[at] ^= (byte) (1 + random.nextInt(255));
      Files.write(file, round % 3 == 0 ? Arrays.copyOf(bytes, at) : changed);
      notes.clear();

      assertThat(run().violations()).isEqualTo(sound.violations());
      assertThat(notes)
          .containsExactly(file + " cannot be used and is made anew; everything was scanned");
    }
  }

  @Test
  void a_file_that_only_claims_to_be_sound_is_not_believed() throws IOException {
    AnalysisResult sound = run();
    Path file = file();
    byte[] bytes = Files.readAllBytes(file);
    Random random = new Random(7);
    int content = 19 + 64;
    for (int round = 0; round < 40; round++) {
      byte[] changed = bytes.clone();
      changed[content + random.nextInt(bytes.length - content)] = (byte) random.nextInt(256);
      byte[] sum =
          ContentHash.sha256().digest(Arrays.copyOfRange(changed, content, changed.length));
      System.arraycopy(sum, 0, changed, 19 + 32, 32);
      Files.write(file, changed);

      // Another text is possible, and a crash or a file outside the scan is not.
      assertThat(run().scan().classes()).hasSize(sound.scan().classes().size());
    }
  }

  @Test
  void a_directory_that_cannot_be_written_costs_time_only() throws IOException {
    Files.writeString(base.resolve("cache"), "a file is in the way");

    assertThat(run().violations()).isNotEmpty();
    assertThat(notes).singleElement().asString().endsWith("so the next scan starts anew");
  }

  @Test
  void whatever_a_request_says_counts() {
    // A part that is added to the request must be added to AnalysisRequest.scanInputs, and here;
    // the baseline, the runtime class path and the approved register are not, because they are
    // applied to the outcome.
    assertThat(Stream.of(AnalysisRequest.class.getRecordComponents()).map(RecordComponent::getName))
        .containsExactly(
            "classes",
            "classPath",
            "runtime",
            "sources",
            "baseDirectory",
            "configuration",
            "module",
            "baseline",
            "approved");
  }

  private AnalysisResult run() {
    return run(List.of(classes));
  }

  private AnalysisResult run(List<Path> roots) {
    return Analysis.run(
        new AnalysisRequest(
            roots,
            List.of(library),
            List.of(base.resolve("sources")),
            base,
            configuration,
            new ModuleCoordinates("nl.acme", "shop", "1.0")),
        (done, total, root) -> looked.incrementAndGet(),
        ScanCache.in(base.resolve("cache"), notes::add));
  }

  private Path file() throws IOException {
    try (Stream<Path> files = Files.list(base.resolve("cache"))) {
      return files.findFirst().orElseThrow();
    }
  }

  private void source(String text) throws IOException {
    Files.writeString(sources.resolve("Customer.java"), "package nl.acme;\n" + text);
  }

  private Path compile(String directory, List<Path> classPath, String... types) {
    return Compilation.compile(
        base.resolve(directory),
        classPath,
        Stream.of(types).map(Registers::acme).toArray(String[]::new));
  }
}
