package nl.doelbinding.analysis.weave;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import nl.doelbinding.analysis.config.Configuration;
import nl.doelbinding.analysis.config.ConfigurationException;
import nl.doelbinding.analysis.config.ConfigurationProblem;
import nl.doelbinding.analysis.config.ConfigurationReader;
import nl.doelbinding.analysis.render.RenderedFile;
import nl.doelbinding.analysis.rule.RuleLevels;
import nl.doelbinding.analysis.rule.Rules;
import nl.doelbinding.analysis.rule.SourcePlace;
import nl.doelbinding.analysis.rule.Violation;
import nl.doelbinding.weaving.DirectoryWeaver;
import nl.doelbinding.weaving.WeavingOptions;
import nl.doelbinding.weaving.WeavingReport;

/**
 * Weaves the classes of a module as its configuration says. Stateless; threads may share it.
 *
 * @since 0.1
 */
public final class Weaving {

  private Weaving() {}

  /**
   * Weaves the classes in place; where something is refused or the configuration cannot be used,
   * nothing is written.
   *
   * @throws IOException if the classes cannot be read or written, naming them
   */
  public static WeavingResult run(WeavingRequest request) throws IOException {
    WeavingOptions options = WeavingOptions.ofDefaults();
    RuleLevels levels = RuleLevels.ofDefaults();
    if (Files.exists(request.configuration())) {
      try {
        Configuration configuration = ConfigurationReader.read(request.configuration());
        options = configuration.weaving();
        levels = configuration.check().rules();
      } catch (ConfigurationException invalid) {
        List<Violation> violations =
            invalid.problems().stream().map(Weaving::configurationViolation).toList();
        return new WeavingResult(violations, List.of(), List.of());
      }
    }
    WeavingReport report =
        DirectoryWeaver.over(request.classPath())
            .withOptions(options)
            .lookingForReaders(request.mentions())
            .weave(request.classes());
    ShownRoots roots = new ShownRoots(request.directory());
    return new WeavingResult(
        levels.applyTo(new WeavingViolations(roots).of(report)).stream().sorted().toList(),
        List.of(
            RenderedFile.of("weaving.json", new WeavingJson(request.module(), roots).write(report)),
            RenderedFile.of(
                "weaving.md", new WeavingMarkdown(request.module(), roots).write(report))),
        WeavingOverview.lines(report));
  }

  private static Violation configurationViolation(ConfigurationProblem problem) {
    return new Violation(
        Rules.CONFIGURATION_INVALID,
        problem.file(),
        problem.toString(),
        "",
        problem.line() > 0 ? new SourcePlace(problem.file(), null, problem.line()) : null);
  }
}
