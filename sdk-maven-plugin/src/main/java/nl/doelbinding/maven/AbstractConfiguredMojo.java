package nl.doelbinding.maven;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import nl.doelbinding.analysis.report.ConsoleReport;
import nl.doelbinding.analysis.rule.Severity;
import nl.doelbinding.analysis.rule.Violation;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** The goals that read {@code doelbinding.yaml}, leave reports and tell of violations. */
@SuppressWarnings("NullAway.Init") // Maven fills the parameters
abstract class AbstractConfiguredMojo extends AbstractDoelbindingMojo {

  /**
   * Who the controller is and what else belongs to the organisation and not to the code. Left out:
   * {@code doelbinding.yaml} beside the pom, or beside that of the nearest parent, up to the top of
   * the build.
   *
   * @since 0.1
   */
  @Parameter(property = "doelbinding.configuration")
  protected @Nullable File configuration;

  /** The build. */
  @Parameter(defaultValue = "${session}", readonly = true, required = true)
  protected MavenSession session;

  /**
   * Where the register and the reports of a check go.
   *
   * @since 0.1
   */
  @Parameter(
      property = "doelbinding.outputDirectory",
      defaultValue = "${project.build.directory}/doelbinding")
  protected File outputDirectory;

  /** The configuration that was named, or the nearest; it may not exist. */
  protected final Path configurationFile() {
    return configuration == null
        ? ConfigurationSearch.of(project, session)
        : configuration.toPath();
  }

  /** Writes a line for each violation at the level of its severity. */
  protected final void log(List<Violation> violations) {
    for (Violation violation : violations) {
      log(violation.severity(), ConsoleReport.plain().lines(violation));
    }
  }

  /** Writes lines as one message at the level of a severity. */
  protected final void log(Severity severity, List<String> lines) {
    String text = String.join(System.lineSeparator(), lines);
    switch (severity) {
      case ERROR -> getLog().error(text);
      case WARNING -> getLog().warn(text);
      case INFO -> getLog().info(text);
    }
  }
}
