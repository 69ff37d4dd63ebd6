package nl.doelbinding.maven;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import nl.doelbinding.analysis.AnalysisResult;
import nl.doelbinding.analysis.BaselineUpdate;
import nl.doelbinding.analysis.ShownPath;
import nl.doelbinding.analysis.baseline.BaselineException;
import nl.doelbinding.analysis.baseline.BaselineViolations;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.jspecify.annotations.Nullable;

/**
 * Writes what is found now as accepted for now, so that {@code doelbinding:check} fails on what is
 * new only. Run it by hand, when the check begins or when something was cured: {@code mvn compile
 * doelbinding:baseline}.
 *
 * <p>What was accepted before keeps its reason and last day; what is gone is dropped.
 *
 * @since 0.1
 */
@Mojo(
    name = "baseline",
    defaultPhase = LifecyclePhase.NONE,
    requiresDependencyResolution = ResolutionScope.COMPILE_PLUS_RUNTIME,
    threadSafe = true)
public class BaselineMojo extends AbstractAnalysisMojo {

  /**
   * Why what is new is accepted.
   *
   * @since 0.1
   */
  @Parameter(property = "doelbinding.baseline.reason", defaultValue = BaselineUpdate.USUAL_REASON)
  protected @Nullable String reason;

  /**
   * The last day on which what is new is accepted, {@code 2027-06-30}. Left out: a debt without a
   * date.
   *
   * @since 0.1
   */
  @Parameter(property = "doelbinding.baseline.until")
  protected @Nullable String until;

  @Override
  protected void run() throws MojoExecutionException, MojoFailureException {
    AnalysisResult result = analyseWithoutBaseline();
    if (emptyOnPurpose(result)) {
      return;
    }
    if (!result.unusableInput().isEmpty()) {
      log(result.unusableInput());
      throw new MojoFailureException("No baseline was written: " + result.unusableInput().get(0));
    }
    Path file = baseline().file(project.getBasedir().toPath(), result.settings());
    String shown = ShownPath.of(project.getBasedir().toPath(), file);
    try {
      getLog().info("Wrote " + shown + ". " + update(file).write(result));
    } catch (BaselineException unusable) {
      throw new MojoFailureException(
          "No baseline was written: "
              + new BaselineViolations(shown).of(unusable)
              + ". "
              + unusable.cure());
    } catch (IOException failed) {
      throw new MojoExecutionException(
          "The baseline cannot be written to " + shown + ": " + failed.getMessage(), failed);
    }
  }

  private BaselineUpdate update(Path file) throws MojoFailureException {
    String why = reason == null || reason.isBlank() ? BaselineUpdate.USUAL_REASON : reason;
    try {
      return new BaselineUpdate(file, why, until == null ? null : LocalDate.parse(until));
    } catch (DateTimeParseException malformed) {
      throw new MojoFailureException(
          "doelbinding.baseline.until is no date: give year, month and day, 2027-06-30");
    }
  }
}
