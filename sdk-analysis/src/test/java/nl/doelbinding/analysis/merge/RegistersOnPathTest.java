package nl.doelbinding.analysis.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.doelbinding.analysis.Analysis;
import nl.doelbinding.analysis.AnalysisRequest;
import nl.doelbinding.analysis.AnalysisResult;
import nl.doelbinding.analysis.ModuleCoordinates;
import nl.doelbinding.analysis.config.ModulePatterns;
import nl.doelbinding.analysis.register.ModuleEntry;
import nl.doelbinding.analysis.register.RegisterJson;
import nl.doelbinding.analysis.rule.Violation;
import nl.doelbinding.analysis.testing.Compilation;
import nl.doelbinding.analysis.testing.Organisation;
import nl.doelbinding.analysis.testing.Registers;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RegistersOnPathTest {
  @TempDir private Path directory;

  @Test
  void jars_and_directories_carry_registers_and_what_does_not_is_passed_over() throws IOException {
    String register = RegisterJson.write(Modules.purposes());
    Path jar = jar("purposes.jar", register);
    Path classes = Files.createDirectories(directory.resolve("classes"));
    Files.createDirectories(classes.resolve(RegistersOnPath.ENTRY).getParent());
    Files.writeString(classes.resolve(RegistersOnPath.ENTRY), register);
    Path none = Files.writeString(directory.resolve("library.so"), "no jar");

    RegistersOnPath found =
        read(ModulePatterns.none(), jar, classes, none, jar("other.jar", null), directory);

    assertThat(found.violations()).isEmpty();
    assertThat(found.registers())
        .extracting(FoundRegister::name)
        .containsExactly("purposes.jar", "classes");
  }

  @Test
  void a_register_that_is_none_is_told_with_the_way_out() throws IOException {
    RegistersOnPath found = read(ModulePatterns.none(), jar("foreign.jar", "{\"format\": \"x\"}"));

    assertThat(found.violations())
        .singleElement()
        .satisfies(
            violation -> {
              assertThat(violation)
                  .hasToString(
                      "[DB-006] foreign.jar!/META-INF/doelbinding/register.json is no register: its"
                          + " format is not \"doelbinding-register\"; name a register that"
                          + " Doelbinding wrote");
              assertThat(violation.cure()).endsWith("merge: {exclude: [\"foreign.jar\"]}");
            });
    assertThat(found.registers()).isEmpty();
  }

  @Test
  void what_is_left_out_is_not_read() throws IOException {
    Path foreign = jar("foreign-1.0.jar", "{}");

    assertThat(read(new ModulePatterns(List.of("foreign-*.jar")), foreign).violations()).isEmpty();
    assertThat(
            RegistersOnPath.read(
                    List.of(new RuntimePath(foreign, "org.vendor:foreign")),
                    new ModulePatterns(List.of("org.vendor:*")))
                .violations())
        .isEmpty();
  }

  @Test
  void a_damaged_entry_is_told() throws IOException {
    Path jar = jar("damaged.jar", RegisterJson.write(Modules.purposes()));
    byte[] bytes = Files.readAllBytes(jar);
    for (int index = 200; index < 260; index++) {
      bytes[index] = (byte) 0xFF;
    }
    Files.write(jar, bytes);

    assertThat(read(ModulePatterns.none(), jar).violations())
        .extracting(Violation::toString)
        .containsExactly(
            "[DB-006] damaged.jar!/META-INF/doelbinding/register.json is damaged and cannot be"
                + " read: build that module again");
  }

  @Test
  void no_more_of_an_entry_is_inflated_than_a_register_may_have() throws IOException {
    Path bomb = jar("bomb.jar", " ".repeat(200 * 1024 * 1024));

    assertThat(read(ModulePatterns.none(), bomb).violations())
        .extracting(Violation::message)
        .containsExactly(
            "bomb.jar!/META-INF/doelbinding/register.json is larger than 64 MiB, which no register"
                + " is: put a register in its place");
  }

  @Test
  void an_analysis_merges_what_the_runtime_class_path_carries() throws IOException {
    Path classes = Files.createDirectories(directory.resolve("purposes"));
    compile(classes, List.of(), Modules.NEWSLETTER, Modules.MAIL_PROVIDER);
    Files.createDirectories(classes.resolve(RegistersOnPath.ENTRY).getParent());
    Files.writeString(
        classes.resolve(RegistersOnPath.ENTRY),
        RegisterJson.write(
            Modules.apart("purposes", "1.0", Modules.NEWSLETTER, Modules.MAIL_PROVIDER)));
    Path app = Files.createDirectories(directory.resolve("app"));
    compile(
        app,
        List.of(classes),
        """
        @DataSubject("customer")
        public class Account {
          @PersonalData(purpose = Newsletter.class) String email;
        }
        """);

    AnalysisResult result = run(app, classes);

    assertThat(result.violations()).filteredOn(Violation::isError).isEmpty();
    assertThat(result.moduleRegister().modules()).hasSize(1);
    assertThat(result.register().modules())
        .extracting(ModuleEntry::id)
        .containsExactly("nl.acme:app", "nl.acme:purposes");
    assertThat(result.registerWithFindings().activities())
        .singleElement()
        .satisfies(
            activity -> {
              assertThat(activity.module()).isEqualTo("nl.acme:purposes");
              assertThat(activity.data()).hasSize(1);
            });
  }

  private AnalysisResult run(Path classes, Path dependency) throws IOException {
    Path configuration =
        Files.writeString(directory.resolve("doelbinding.yaml"), Organisation.COMPLETE);
    return Analysis.run(
        new AnalysisRequest(
            List.of(classes),
            List.of(dependency),
            List.of(RuntimePath.of(dependency)),
            List.of(),
            directory,
            configuration,
            new ModuleCoordinates("nl.acme", "app", "1.0"),
            null,
            null));
  }

  private static RegistersOnPath read(ModulePatterns excluded, Path... paths) {
    return RegistersOnPath.read(Stream.of(paths).map(RuntimePath::of).toList(), excluded);
  }

  private static void compile(Path output, List<Path> classPath, String... types) {
    Compilation.compile(
        output, classPath, Stream.of(types).map(Registers::acme).toArray(String[]::new));
  }

  private Path jar(String name, @Nullable String register) throws IOException {
    Path jar = directory.resolve(name);
    try (OutputStream out = Files.newOutputStream(jar);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("META-INF/MANIFEST.MF"));
      if (register != null) {
        zip.putNextEntry(new ZipEntry(RegistersOnPath.ENTRY));
        zip.write(register.getBytes(StandardCharsets.UTF_8));
      }
    }
    return jar;
  }
}
