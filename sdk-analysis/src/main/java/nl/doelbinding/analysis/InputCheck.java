package nl.doelbinding.analysis;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
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
    if (scan.classes().isEmpty() && scan.unreadable().isEmpty()) {
      String roots = String.join(", ", request.classes().stream().map(this::relative).toList());
      violations.accept(
          new Violation(
              Rules.NOTHING_TO_SCAN,
              roots.isEmpty() ? "the module" : roots,
              roots.isEmpty()
                  ? "No directory or jar is given to analyse"
                  : roots + ": there is no class file here",
              "Compile first, or switch the analysis off for a module without classes",
              null));
    }
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
              "Create it with: organisation: {name: \"…\", address: \"…\", country: NL, email: \"…\"}",
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
    Path base = request.baseDirectory().toAbsolutePath().normalize();
    Path absolute = path.toAbsolutePath().normalize();
    if (absolute.equals(base)) {
      return ".";
    }
    Path shown = absolute.startsWith(base) ? base.relativize(absolute) : absolute;
    return shown.toString().replace('\\', '/');
  }
}
