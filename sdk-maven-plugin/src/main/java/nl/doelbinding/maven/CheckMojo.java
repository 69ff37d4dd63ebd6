package nl.doelbinding.maven;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.doelbinding.analysis.AnalysisResult;
import nl.doelbinding.analysis.ShownPath;
import nl.doelbinding.analysis.render.HtmlRegisterRenderer;
import nl.doelbinding.analysis.report.ConsoleReport;
import nl.doelbinding.analysis.rule.FailOn;
import nl.doelbinding.analysis.rule.Violation;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;

/**
 * Fails the build on personal data that nobody declared and on declarations that do not hold.
 *
 * <p>Every violation names the class, the member, the line where it is known, the reason, and the
 * line to paste. Warnings are shown and do not fail the build.
 *
 * @since 0.1
 */
@Mojo(
    name = "check",
    defaultPhase = LifecyclePhase.VERIFY,
    requiresDependencyResolution = ResolutionScope.COMPILE_PLUS_RUNTIME,
    threadSafe = true)
@SuppressWarnings("NullAway.Init") // Maven fills the parameters
public class CheckMojo extends AbstractAnalysisMojo {

  /**
   * Whether errors fail the build; {@code false} only shows them. Input that cannot be used fails
   * it in any case, since what was not read was not checked.
   *
   * @since 0.1
   */
  @Parameter(property = "doelbinding.failOnViolation", defaultValue = "true")
  protected boolean failOnViolation;

  /**
   * From which severity on a violation fails the build: {@code ERROR}, {@code WARNING}, which
   * errors reach too, or {@code NEVER}.
   *
   * @since 0.1
   */
  @Parameter(property = "doelbinding.failOn", defaultValue = "ERROR")
  protected FailOn failOn;

  @Override
  protected void run() throws MojoExecutionException, MojoFailureException {
    AnalysisResult result = analyse();
    if (emptyOnPurpose(result)) {
      return;
    }
    List<Violation> violations = result.violations();
    log(violations);
    String summary = new ConsoleReport(false, page()).summary(violations);
    List<String> notes = result.adoption().notes();
    if (!notes.isEmpty()) {
      getLog().info(String.join("; ", notes));
    }
    if (!result.unusableInput().isEmpty()) {
      throw new MojoFailureException("The check is not complete: " + summary);
    }
    if (failOnViolation && failOn.isReachedBy(violations)) {
      throw new MojoFailureException("Personal data: " + summary);
    }
    getLog().info(summary);
  }

  /** The page that {@code doelbinding:register} left, if it did. */
  private String page() {
    Path page = outputDirectory.toPath().resolve(HtmlRegisterRenderer.FILE_NAME);
    return Files.isRegularFile(page) ? ShownPath.of(project.getBasedir().toPath(), page) : "";
  }
}
