package nl.doelbinding.sample.testing.build;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import nl.doelbinding.analysis.Analysis;
import nl.doelbinding.analysis.AnalysisRequest;
import nl.doelbinding.analysis.AnalysisResult;
import nl.doelbinding.analysis.ModuleCoordinates;
import nl.doelbinding.analysis.baseline.BaselineChoice;
import nl.doelbinding.analysis.register.UnusableRegisterException;
import nl.doelbinding.sample.testing.promise.SdkTakenOut;

/**
 * The goals {@code check} and {@code diff} for the sample in whose directory the tests run, on a
 * copy of its class files that a test may break first.
 *
 * <p>Where {@linkplain SdkTakenOut the SDK is taken out}, no class of the copy declares anything
 * and nothing is found. Not for several threads.
 */
public final class SampleBuild {

  private static final Path MODULE = Path.of("").toAbsolutePath();

  private final Path classes;
  private final Path configuration;

  private SampleBuild(Path directory) throws IOException {
    classes = Files.createDirectory(directory.resolve("classes"));
    configuration = directory.resolve("doelbinding.yaml");
    if (SdkTakenOut.now()) {
      Files.writeString(configuration, "language: nl\n");
    } else {
      copy(MODULE.resolve("target/classes"), classes);
      Files.copy(MODULE.resolve("doelbinding.yaml"), configuration);
    }
  }

  /**
   * The sample as it is.
   *
   * @param directory an empty directory for the copy
   */
  public static SampleBuild in(Path directory) {
    try {
      return new SampleBuild(directory);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /**
   * Adds a class, or replaces one.
   *
   * @param name its binary name
   * @param source its source, compiled against the classes of the sample
   */
  public SampleBuild withSource(String name, String source) {
    if (!SdkTakenOut.now()) {
      SourceCompiler.compile(name, source, classes);
    }
    return this;
  }

  /** Replaces every occurrence of a text in {@code doelbinding.yaml}, where it must stand. */
  public SampleBuild withConfiguration(String text, String replacement) {
    try {
      String before = Files.readString(configuration);
      if (!before.contains(text) && !SdkTakenOut.now()) {
        throw new IllegalArgumentException("doelbinding.yaml does not say: " + text);
      }
      Files.writeString(configuration, before.replace(text, replacement));
      return this;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** Removes a declaration. */
  public SampleBuild without(Declaration declaration) {
    Path file = classes.resolve(declaration.file());
    try {
      Files.write(file, declaration.removedFrom(Files.readAllBytes(file)));
      return this;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** Puts the class file back from which a declaration was removed. */
  public SampleBuild with(Declaration declaration) {
    Path original = MODULE.resolve("target/classes").resolve(declaration.file());
    try {
      Files.copy(
          original, classes.resolve(declaration.file()), StandardCopyOption.REPLACE_EXISTING);
      return this;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** Every declaration in the class files of the sample. */
  public List<Declaration> declarations() {
    return Declaration.in(classes);
  }

  /** Builds it. */
  public BuildOutcome run() {
    AnalysisRequest request =
        new AnalysisRequest(
            List.of(classes),
            classPath(),
            List.of(MODULE.resolve("src/main/java")),
            MODULE,
            configuration,
            new ModuleCoordinates(
                "nl.doelbinding", "doelbinding-sample-" + MODULE.getFileName(), ""),
            new BaselineChoice(null, LocalDate.now(ZoneOffset.UTC)));
    AnalysisResult result = Analysis.run(request);
    if (SdkTakenOut.now()) {
      return new BuildOutcome(result.register(), List.of(), List.of(), List.of());
    }
    try {
      return new BuildOutcome(
          result.registerWithFindings(),
          result.all(),
          request.gate().judge(result.register()).orElse(List.of()),
          result.violations());
    } catch (UnusableRegisterException unusable) {
      throw new IllegalStateException(unusable);
    }
  }

  private static List<Path> classPath() {
    return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
        .map(Path::of)
        .filter(Files::exists)
        .filter(path -> !path.startsWith(MODULE.resolve("target")))
        .toList();
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path target = to.resolve(from.relativize(file).toString());
        Files.createDirectories(target.getParent());
        Files.copy(file, target);
      }
    }
  }
}
