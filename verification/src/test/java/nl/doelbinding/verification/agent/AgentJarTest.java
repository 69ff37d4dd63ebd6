package nl.doelbinding.verification.agent;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import net.bytebuddy.jar.asm.ClassReader;
import net.bytebuddy.jar.asm.ClassWriter;
import net.bytebuddy.jar.asm.commons.ClassRemapper;
import net.bytebuddy.jar.asm.commons.Remapper;
import nl.doelbinding.verification.compilers.Workplace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The jar of the agent stands alone, beside whatever the application brings. */
class AgentJarTest {

  private static final long MOST_BYTES = 600_000;

  private static final List<String> REFUSED =
      List.of("nl.doelbinding.purpose.PurposeViolationException");

  @TempDir Path directory;

  @Test
  void it_holds_the_shared_classes_under_their_names_and_the_rest_under_its_own() throws Exception {
    try (JarFile jar = new JarFile(AgentJar.path().toFile())) {
      Set<String> roots =
          classes(jar).stream()
              .map(name -> name.replaceFirst("^(nl/doelbinding/[^/]+)/.*", "$1"))
              .collect(Collectors.toCollection(TreeSet::new));

      assertThat(roots)
          .containsExactly(
              "nl/doelbinding/agent", "nl/doelbinding/annotations", "nl/doelbinding/purpose");
    }
    assertThat(Files.size(AgentJar.path())).isLessThan(MOST_BYTES);
  }

  @Test
  void it_needs_nothing_but_the_jdk() throws Exception {
    try (JarFile jar = new JarFile(AgentJar.path().toFile())) {
      Set<String> inside = classes(jar);
      Set<String> missing = new TreeSet<>();
      for (String name : inside) {
        mentioned(jar, name).stream()
            .filter(type -> !type.startsWith("java/") && !type.startsWith("com/sun/tools/attach/"))
            .filter(type -> !type.contains("/annotations/")) // of libraries, which the JVM ignores
            .filter(type -> !inside.contains(type) && !isLeftOut(type))
            .forEach(missing::add);
      }
      assertThat(missing).isEmpty();
    }
  }

  @Test
  void its_manifest_lets_the_jvm_start_it_attach_it_and_change_loaded_classes() throws Exception {
    try (JarFile jar = new JarFile(AgentJar.path().toFile())) {
      Attributes manifest = jar.getManifest().getMainAttributes();

      for (String start : List.of("Premain-Class", "Agent-Class", "Main-Class")) {
        assertThat(jar.getEntry(manifest.getValue(start).replace('.', '/') + ".class"))
            .as(start)
            .isNotNull();
      }
      assertThat(manifest.getValue("Can-Retransform-Classes")).isEqualTo("true");
      assertThat(manifest.getValue("Can-Redefine-Classes")).isEqualTo("true");
    }
  }

  @Test
  void a_jvm_that_does_not_load_agents_is_named_with_what_to_do() throws Exception {
    Fixture.writeSleeper(directory);
    Run run = Run.onSeventeen(directory);
    Path jar = AgentJar.path();
    try (ChildJvm closed =
            ChildJvm.start(
                run.jdk(),
                directory.resolve("closed"),
                List.of(directory),
                "-XX:-EnableDynamicAgentLoading",
                "Sleeper");
        ChildJvm tool =
            ChildJvm.start(
                run.jdk(),
                directory.resolve("tool"),
                List.of(jar),
                "-jar",
                jar.toString(),
                String.valueOf(closed.pid()))) {
      assertThat(tool.exitValue()).isEqualTo(1);
      assertThat(tool.errors())
          .contains("JVM " + closed.pid() + " does not load agents (")
          .contains("start it with -XX:+EnableDynamicAgentLoading, or with -javaagent");
    }
  }

  @Test
  void an_argument_it_does_not_understand_stops_the_start() throws Exception {
    Fixture.writeSleeper(directory);
    try (ChildJvm child =
        ChildJvm.start(
            Run.onSeventeen(directory).jdk(),
            directory.resolve("errors"),
            List.of(directory),
            "-javaagent:" + AgentJar.path() + "=mode=obsrve",
            "Sleeper")) {
      assertThat(child.exitValue()).isNotZero();
      assertThat(child.errors()).contains("\"mode=obsrve\": allowed are off, observe, enforce");
    }
  }

  @Test
  void a_named_module_that_knows_nothing_of_the_checks_reads_them() throws Exception {
    Path modules = Files.createDirectories(directory.resolve("modules"));
    Path shop = Files.createDirectories(modules.resolve("acme.shop"));
    Path classPath = directory.resolve("shop-src");
    Files.createDirectories(classPath.resolve("acme"));
    Path info =
        Files.writeString(
            classPath.resolve("module-info.java"),
            "module acme.shop { requires static nl.doelbinding.annotations; exports acme; }");
    Path main =
        Files.writeString(
            classPath.resolve("acme/Main.java"),
            """
            package acme;
            import nl.doelbinding.annotations.*;
            public class Main {
              @Purpose(name = "n", description = "d", legalBasis = LegalBasis.CONSENT)
              public interface News {}
              @PersonalData(purpose = News.class) String email = "x".trim();
              public static void main(String[] arguments) {
                try {
                  System.out.println(new Main().email);
                } catch (RuntimeException refused) {
                  System.out.println(refused.getClass().getName());
                }
              }
            }
            """);
    new Workplace(classPath, shop)
        .javac(
            List.of("--release", "17", "--module-path", Fixture.annotations().toString()),
            info,
            main);
    assertThat(refused(modules, Fixture.annotations())).isEqualTo(REFUSED);
    assertThat(refused(modules, Fixture.annotations(), Fixture.runtime())).isEqualTo(REFUSED);
  }

  private List<String> refused(Path... modules) {
    String path =
        Arrays.stream(modules).map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    try (ChildJvm child =
        ChildJvm.start(
            Run.onSeventeen(directory).jdk(),
            directory.resolve("errors"),
            List.of(),
            "-javaagent:" + AgentJar.path(),
            "--module-path",
            path,
            "--add-modules",
            modules.length == 2 ? "nl.doelbinding.annotations" : "nl.doelbinding.runtime",
            "-m",
            "acme.shop/acme.Main")) {
      List<String> lines = child.lines();
      assertThat(lines).as(child.errors()).isNotEmpty();
      return lines;
    }
  }

  /** What the one class by which ASM is opened names, and never reaches. */
  private static boolean isLeftOut(String type) {
    return type.startsWith("nl/doelbinding/agent/bytebuddy/")
        && !type.startsWith("nl/doelbinding/agent/bytebuddy/jar/asm/");
  }

  private static Set<String> classes(JarFile jar) {
    return jar.stream()
        .map(entry -> entry.getName())
        .filter(name -> name.endsWith(".class"))
        .map(name -> name.replace(".class", ""))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> mentioned(JarFile jar, String name) throws IOException {
    Set<String> types = new TreeSet<>();
    try (InputStream bytes = jar.getInputStream(jar.getEntry(name + ".class"))) {
      new ClassReader(bytes)
          .accept(
              new ClassRemapper(
                  new ClassWriter(0),
                  new Remapper() {
                    @Override
                    public String map(String type) {
                      types.add(type);
                      return type;
                    }
                  }),
              0);
    }
    return types;
  }
}
