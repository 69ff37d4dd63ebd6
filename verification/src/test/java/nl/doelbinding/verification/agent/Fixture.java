package nl.doelbinding.verification.agent;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.doelbinding.purpose.Purposes;
import nl.doelbinding.verification.Project;
import nl.doelbinding.verification.compilers.Workplace;
import nl.doelbinding.weaving.DirectoryWeaver;
import nl.doelbinding.weaving.WeavingException;
import nl.doelbinding.weaving.WeavingReport;

/** The program of {@code src/test/readpaths}, compiled by four compilers. */
record Fixture(Path classes) {

  private static final Path SOURCES = Project.root().resolve("verification/src/test/readpaths");

  static Fixture compiledIn(Path directory) throws IOException {
    Path classes = Files.createDirectories(directory.resolve("classes"));
    List<Path> old = new ArrayList<>(javaFiles("java8"));
    old.add(SOURCES.resolve("java/nl/acme/Newsletter.java"));
    javac("java8", classes, List.of("--release", "8"), old);
    javac(
        "lombok",
        classes,
        List.of(
            "-processor",
            "lombok.launch.AnnotationProcessorHider$AnnotationProcessor",
            "-processorpath",
            Workplace.classPath()),
        javaFiles("lombok"));
    new Workplace(SOURCES.resolve("kotlin"), classes).kotlin();
    List<Path> rest = new ArrayList<>(javaFiles("java"));
    rest.removeIf(file -> file.endsWith("Newsletter.java"));
    javac("java", classes, List.of("--release", "17"), rest);
    return new Fixture(classes);
  }

  /** A copy to change. */
  Fixture copiedTo(Path directory) throws IOException {
    Path copy = Files.createDirectories(directory);
    try (Stream<Path> files = Files.walk(classes)) {
      for (Path file : files.toList()) {
        Path to = copy.resolve(classes.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(to);
        } else {
          Files.copy(file, to);
        }
      }
    }
    return new Fixture(copy);
  }

  /** Weaves it as the build does. */
  Fixture woven() throws IOException, WeavingException {
    WeavingReport report = DirectoryWeaver.weave(classes, libraries(true));
    if (!report.problems().isEmpty()) {
      throw new IllegalStateException(report.problems().toString());
    }
    return this;
  }

  /** The classes and what they need; without our runtime, what the agent brings has to serve. */
  List<Path> classPath(boolean withRuntime) {
    List<Path> all = new ArrayList<>(List.of(classes));
    all.addAll(libraries(withRuntime));
    return all;
  }

  private static List<Path> libraries(boolean withRuntime) {
    Path runtime = origin(Purposes.class);
    return Arrays.stream(Workplace.classPath().split(File.pathSeparator))
        .map(Path::of)
        .filter(Files::exists)
        .filter(entry -> !entry.toString().contains("verification"))
        .filter(entry -> withRuntime || !entry.toAbsolutePath().equals(runtime))
        .toList();
  }

  private static Path origin(Class<?> type) {
    return Path.of(
            java.net.URI.create(
                type.getProtectionDomain().getCodeSource().getLocation().toString()))
        .toAbsolutePath();
  }

  private static void javac(String sources, Path classes, List<String> options, List<Path> files) {
    new Workplace(SOURCES.resolve(sources), classes).javac(options, files.toArray(Path[]::new));
  }

  private static List<Path> javaFiles(String directory) throws IOException {
    try (Stream<Path> files = Files.walk(SOURCES.resolve(directory))) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
  }
}
