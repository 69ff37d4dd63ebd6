package nl.doelbinding.analysis;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.doelbinding.analysis.config.Configuration;
import nl.doelbinding.analysis.config.ConfigurationException;
import nl.doelbinding.analysis.config.ConfigurationProblem;
import nl.doelbinding.analysis.config.ConfigurationReader;
import nl.doelbinding.analysis.rule.Rules;
import nl.doelbinding.analysis.rule.SourcePlace;
import nl.doelbinding.analysis.rule.Violation;
import nl.doelbinding.analysis.scan.ScanResult;
import nl.doelbinding.analysis.scan.UnreadableFile;
import org.jspecify.annotations.Nullable;

/** Says what could not be read, and that nothing was there. */
final class InputCheck {
  private final AnalysisRequest request;
  private final Consumer<Violation> violations;

  InputCheck(AnalysisRequest request, Consumer<Violation> violations) {
    this.request = request;
    this.violations = violations;
  }

  void check(ScanResult scan) {
    for (UnreadableFile file : scan.unreadable()) {
      String root = relative(file.root());
      String place = file.entry().isEmpty() ? root : root + "!/" + file.entry();
      report(place, ": " + file.reason(), "Build it again, or leave it out of what is analysed");
    }
    if (request.classes().isEmpty()) {
      reportEmpty("the module", "There is no directory or jar to analyse");
    }
    Set<Path> notEmpty =
        Stream.concat(
                scan.counts().keySet().stream(),
                scan.unreadable().stream().map(UnreadableFile::root))
            .collect(Collectors.toSet());
    request.classes().stream()
        .distinct()
        .filter(root -> !notEmpty.contains(root))
        .map(this::relative)
        .forEach(root -> reportEmpty(root, root + ": there is no class file here"));
  }

  private void reportEmpty(String subject, String sentence) {
    violations.accept(
        new Violation(
            Rules.NOTHING_TO_SCAN,
            subject,
            sentence,
            "Compile first, or leave out of the analysis what has no classes on purpose",
            null));
  }

  /** The sentences of a class path that begin with the path. */
  void checkClassPath(List<String> problems) {
    for (String problem : problems) {
      violations.accept(
          new Violation(
              Rules.UNREADABLE_INPUT,
              "class path",
              "The class path cannot be read in full: " + problem,
              "Fetch or build that dependency again",
              null));
    }
  }

  @Nullable Configuration configuration() {
    Path file = request.configuration();
    if (file == null) {
      return null;
    }
    String path = relative(file);
    String name = String.valueOf(file.getFileName());
    if (Files.notExists(file)) {
      violations.accept(
          new Violation(
              Rules.CONFIGURATION_MISSING,
              path,
              path + " does not exist, so the register cannot name the organisation",
              "Create it with: organisation: {name: \"…\", address: \"…\", country: NL}",
              new SourcePlace(name, path, 0)));
      return null;
    }
    try {
      return ConfigurationReader.read(file);
    } catch (ConfigurationException invalid) {
      invalid.problems().forEach(problem -> report(path, name, problem));
      return null;
    }
  }

  /** Where the configuration is; {@code null} where none was named. */
  @Nullable SourcePlace configurationPlace() {
    Path file = request.configuration();
    return file == null
        ? null
        : new SourcePlace(String.valueOf(file.getFileName()), relative(file), 0);
  }

  private void report(String path, String name, ConfigurationProblem problem) {
    violations.accept(
        new Violation(
            Rules.CONFIGURATION_INVALID,
            path,
            path + ": " + problem.sentence(),
            "Correct the file; the schema doelbinding.schema.json completes its keys in an editor",
            new SourcePlace(name, path, problem.line())));
  }

  private void report(String subject, String sentence, String cure) {
    violations.accept(
        new Violation(Rules.UNREADABLE_INPUT, subject, subject + sentence, cure, null));
  }

  private String relative(Path path) {
    return ShownPath.of(request.baseDirectory(), path);
  }
}
