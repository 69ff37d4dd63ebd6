package nl.doelbinding.maven;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.doelbinding.analysis.AnalysisResult;
import nl.doelbinding.analysis.ReportFiles;
import nl.doelbinding.analysis.RepositoryPath;
import nl.doelbinding.analysis.ShownPath;
import nl.doelbinding.analysis.render.FileSwap;
import nl.doelbinding.analysis.render.HtmlRegisterRenderer;
import nl.doelbinding.analysis.report.ConsoleOverview;
import nl.doelbinding.analysis.report.ConsoleReport;
import nl.doelbinding.analysis.report.ReportFormat;
import nl.doelbinding.analysis.report.ReportInput;
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
   * In which formats the findings are written into the output directory: {@code html}, {@code
   * sarif}, {@code json}, {@code csv}, {@code junit}, {@code gitlab}, {@code github}, {@code
   * markdown}, {@code text}.
   *
   * <pre>{@code
   * <reports>
   *   <report>html</report>
   *   <report>junit</report>
   * </reports>
   * }</pre>
   *
   * @since 0.1
   */
  @Parameter(property = "doelbinding.reports", defaultValue = "html,sarif")
  protected List<String> reports = List.of();

  /**
   * Logs every violation in full; otherwise hundreds of them are logged as an overview.
   *
   * @since 0.1
   */
  @Parameter(property = "doelbinding.showAll", defaultValue = "false")
  protected boolean showAll;

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
    ReportInput input = input(result);
    write(input);
    log(input, violations);
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

  private ReportInput input(AnalysisResult result) {
    return ReportFiles.input(
        result, project.getArtifactId(), RepositoryPath.of(project.getBasedir().toPath()));
  }

  private void write(ReportInput input) throws MojoExecutionException {
    try {
      new FileSwap().add(ReportFiles.of(input, formats()), outputDirectory.toPath()).write();
    } catch (IOException failed) {
      throw new MojoExecutionException(
          "The findings cannot be written to " + outputDirectory + ": " + failed.getMessage(),
          failed);
    }
  }

  private List<ReportFormat> formats() throws MojoExecutionException {
    try {
      return reports.stream().map(ReportFormat::of).toList();
    } catch (IllegalArgumentException unknown) {
      throw new MojoExecutionException("doelbinding.reports: " + unknown.getMessage(), unknown);
    }
  }

  private void log(ReportInput input, List<Violation> violations) {
    if (showAll || !ConsoleOverview.isNeeded(input)) {
      log(violations);
      return;
    }
    for (ConsoleOverview.Block block : new ConsoleOverview(ConsoleReport.plain()).blocks(input)) {
      log(block.severity(), block.lines());
    }
    getLog().info("With doelbinding.showAll every finding is logged in full.");
  }

  /** The page of the findings, or the one that {@code doelbinding:register} left. */
  private String page() throws MojoExecutionException {
    Path page =
        outputDirectory
            .toPath()
            .resolve(
                formats().contains(ReportFormat.HTML)
                    ? ReportFormat.HTML.fileName()
                    : HtmlRegisterRenderer.FILE_NAME);
    return Files.isRegularFile(page) ? ShownPath.of(project.getBasedir().toPath(), page) : "";
  }
}
