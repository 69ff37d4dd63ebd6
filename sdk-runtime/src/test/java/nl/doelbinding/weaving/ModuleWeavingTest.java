package nl.doelbinding.weaving;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleDescriptor.Requires;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import nl.doelbinding.annotations.Purpose;
import nl.doelbinding.purpose.Purposes;
import nl.doelbinding.testing.Compiled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModuleWeavingTest {

  private static final String RUNTIME = "nl.doelbinding.runtime";

  @TempDir private Path temp;

  @Test
  void a_module_whose_classes_are_woven_reads_the_runtime_and_refuses_outside_the_purpose()
      throws Exception {
    Path modules = sdkModules();
    Path model =
        module(
            modules,
            "acme.model",
            "module acme.model { requires transitive nl.doelbinding.annotations; exports acme; }",
            Sample.NEWSLETTER,
            Sample.CUSTOMER.replace("String email =", "public String email ="));
    Path app =
        module(
            modules,
            "acme.app",
            "module acme.app { requires acme.model; }",
            """
            package app;
            public class Main {
              public static void main(String[] args) {
                try {
                  System.out.println(new acme.Customer().email);
                } catch (RuntimeException refused) {
                  System.out.println("refused: " + refused.getClass().getSimpleName());
                }
              }
            }
            """);
    DirectoryWeaver.over(List.of()).weave(model);

    WeavingReport woven = DirectoryWeaver.over(List.of(model)).weave(app);

    assertThat(woven.changed()).containsExactly("app.Main", "module-info");
    assertThat(run(modules)).endsWith("refused: PurposeViolationException\n");
    assertThat(DirectoryWeaver.over(List.of(model)).weave(app).changed()).isEmpty();
  }

  @Test
  void a_read_that_is_there_stays_as_it_is_and_one_for_compilation_becomes_one_to_run()
      throws Exception {
    Path modules = sdkModules();
    byte[] plain = descriptor(modules, "requires nl.doelbinding.runtime;");
    byte[] compileOnly = descriptor(modules, "requires static transitive nl.doelbinding.runtime;");
    byte[] none = descriptor(modules, "requires java.logging; uses java.lang.Runnable;");

    assertThat(ModuleReads.addTo(plain)).isSameAs(plain);
    assertThat(requires(ModuleReads.addTo(compileOnly)).modifiers())
        .containsExactly(Requires.Modifier.TRANSITIVE);
    byte[] added = ModuleReads.addTo(none);
    assertThat(requires(added).modifiers()).isEmpty();
    assertThat(ModuleReads.addTo(added)).isSameAs(added);
    ModuleDescriptor before = ModuleDescriptor.read(new java.io.ByteArrayInputStream(none));
    ModuleDescriptor after = ModuleDescriptor.read(new java.io.ByteArrayInputStream(added));
    assertThat(after.requires()).containsAll(before.requires()).hasSize(3);
    assertThat(after.uses()).isEqualTo(before.uses());
  }

  @Test
  void a_module_in_which_nothing_is_woven_is_left_alone() throws Exception {
    Path classes =
        Compiled.of("module acme {}", "package acme; public class Empty {}")
            .writeTo(temp.resolve("classes"));

    assertThat(DirectoryWeaver.over(List.of()).weave(classes).changed()).isEmpty();
  }

  private static Requires requires(byte[] descriptor) throws IOException {
    return ModuleDescriptor.read(new java.io.ByteArrayInputStream(descriptor)).requires().stream()
        .filter(requires -> requires.name().equals(RUNTIME))
        .findFirst()
        .orElseThrow();
  }

  private byte[] descriptor(Path modules, String body) throws IOException {
    return Files.readAllBytes(
        module(modules, "some", "module some { " + body + " }").resolve("module-info.class"));
  }

  private String run(Path modules) throws Exception {
    Path output = temp.resolve("output.txt");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--module-path",
                modules.toString(),
                "--module",
                "acme.app/app.Main")
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    return Files.readString(output);
  }

  /** The classes that woven code needs, as the two modules they are published as. */
  private Path sdkModules() throws IOException {
    Path modules = Files.createDirectories(temp.resolve("modules"));
    copy(Purpose.class, modules.resolve("nl.doelbinding.annotations"));
    copy(Purposes.class, modules.resolve(RUNTIME));
    module(
        modules,
        "nl.doelbinding.annotations",
        "module nl.doelbinding.annotations { exports nl.doelbinding.annotations; }");
    module(
        modules,
        RUNTIME,
        "module nl.doelbinding.runtime { requires transitive nl.doelbinding.annotations;"
            + " exports nl.doelbinding.purpose;"
            + " uses nl.doelbinding.purpose.EnforcementMonitor;"
            + " uses nl.doelbinding.purpose.ViolationListener;"
            + " uses nl.doelbinding.purpose.PermittedReadListener; }");
    return modules;
  }

  /** Out of a directory of classes, or out of the jar that a build makes of it. */
  private static void copy(Class<?> one, Path to) throws IOException {
    Path from =
        new File(one.getProtectionDomain().getCodeSource().getLocation().getPath()).toPath();
    if (Files.isDirectory(from)) {
      copyPackage(one, from, to);
      return;
    }
    try (FileSystem jar = FileSystems.newFileSystem(from)) {
      copyPackage(one, jar.getPath("/"), to);
    }
  }

  private static void copyPackage(Class<?> one, Path from, Path to) throws IOException {
    String packageFolder = one.getPackageName().replace('.', '/');
    Path target = Files.createDirectories(to.resolve(packageFolder));
    try (Stream<Path> files = Files.list(from.resolve(packageFolder))) {
      for (Path file : files.toList()) {
        if (Files.isRegularFile(file) && !file.endsWith("package-info.class")) {
          Files.copy(file, target.resolve(file.getFileName().toString()));
        }
      }
    }
  }

  private Path module(Path modules, String name, String... sources) throws IOException {
    Path output = Files.createDirectories(modules.resolve(name));
    Path source = Files.createDirectories(temp.resolve("source").resolve(name));
    List<String> arguments =
        new ArrayList<>(
            List.of("-d", output.toString(), "-p", modules.toString(), "-proc:none", "-nowarn"));
    for (int i = 0; i < sources.length; i++) {
      String file = i == 0 ? "module-info" : Compiled.typeName(sources[i]);
      Path path = source.resolve(file.replace('.', '/') + ".java");
      Files.createDirectories(path.getParent());
      arguments.add(Files.writeString(path, sources[i], StandardCharsets.UTF_8).toString());
    }
    int failed =
        ToolProvider.getSystemJavaCompiler()
            .run(null, null, null, arguments.toArray(new String[0]));
    assertThat(failed).isZero();
    return output;
  }
}
