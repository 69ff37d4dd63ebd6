package nl.doelbinding.analysis.suggest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import nl.doelbinding.analysis.Analysis;
import nl.doelbinding.analysis.AnalysisRequest;
import nl.doelbinding.analysis.AnalysisResult;
import nl.doelbinding.analysis.ModuleCoordinates;
import nl.doelbinding.analysis.SuggestionRun;
import nl.doelbinding.analysis.render.FileSwap;
import nl.doelbinding.analysis.testing.Compilation;
import org.junit.jupiter.api.Assumptions;

/** Sources on disk that are compiled, annotated by a patch and compiled again. */
final class CodeBase {
  private final Path base;
  private int compilations;

  CodeBase(Path base) {
    this.base = base;
  }

  /** Writes a source file. */
  void write(String path, String text) {
    try {
      Path file = base.resolve("src/main/java").resolve(path);
      Files.createDirectories(file.getParent());
      Files.write(file, text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  String read(String path) throws IOException {
    return Files.readString(base.resolve("src/main/java").resolve(path));
  }

  /** Compiles the sources as they are now, into a directory of their own. */
  AnalysisRequest compiled() throws IOException {
    Path classes = base.resolve("out" + ++compilations);
    List<String> sources = new ArrayList<>();
    try (Stream<Path> files = Files.walk(base.resolve("src/main/java"))) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        sources.add(Files.readString(file));
      }
    }
    Files.createDirectories(classes);
    Compilation.compile(classes, List.of(), sources.toArray(String[]::new));
    return new AnalysisRequest(
        List.of(classes),
        Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
            .map(Path::of)
            .toList(),
        List.of(base.resolve("src/main/java")),
        base,
        null,
        new ModuleCoordinates("nl.acme", "shop", "1.0"));
  }

  AnalysisResult check() throws IOException {
    return Analysis.run(compiled());
  }

  /** Writes the suggestions and applies the patch, if there is one. */
  SuggestionRun.Outcome suggest(String purpose, boolean questions) throws Exception {
    AnalysisRequest request = compiled();
    SuggestionRun.Outcome outcome =
        new SuggestionRun(request, purpose, questions, base).of(Analysis.run(request));
    new FileSwap().add(outcome.files(), base).write();
    if (outcome.annotated() > 0) {
      git("init", "-q");
      git("apply", "--whitespace=nowarn", SuggestionRun.PATCH);
    }
    return outcome;
  }

  SuggestionRun.Outcome suggest() throws Exception {
    return suggest("", false);
  }

  String page() throws IOException {
    return Files.readString(base.resolve(SuggestionRun.PAGE));
  }

  private void git(String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("git"));
    command.addAll(List.of(arguments));
    Path log = base.resolve("git.log");
    Process git;
    try {
      git =
          new ProcessBuilder(command)
              .directory(base.toFile())
              .redirectErrorStream(true)
              .redirectOutput(log.toFile())
              .start();
    } catch (IOException absent) {
      Assumptions.abort("There is no git here to apply the patch with");
      return;
    }
    assertThat(git.waitFor(2, TimeUnit.MINUTES)).isTrue();
    assertThat(git.exitValue()).as("%s: %s", command, Files.readString(log)).isZero();
  }
}
