package nl.doelbinding.maven;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import nl.doelbinding.analysis.Analysis;
import nl.doelbinding.analysis.AnalysisRequest;
import nl.doelbinding.analysis.AnalysisResult;
import nl.doelbinding.analysis.ShownPath;
import nl.doelbinding.analysis.SuggestionRun;
import nl.doelbinding.analysis.render.FileSwap;
import nl.doelbinding.analysis.rule.Rules;
import nl.doelbinding.analysis.rule.Violation;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.jspecify.annotations.Nullable;

/**
 * Writes the annotations that are missing, as a page to read and as a patch to apply: {@code
 * suggestions.md} and {@code suggestions.patch}. Run it by hand: {@code mvn compile
 * doelbinding:suggest}.
 *
 * <p>Changes no source. It does without {@code doelbinding.yaml}.
 *
 * @since 0.1
 */
@Mojo(
    name = "suggest",
    defaultPhase = LifecyclePhase.NONE,
    requiresDependencyResolution = ResolutionScope.COMPILE_PLUS_RUNTIME,
    threadSafe = true)
public class SuggestMojo extends AbstractAnalysisMojo {

  /**
   * The purpose to declare where a class does not tell, by its full name: {@code
   * -Ddoelbinding.purpose=nl.acme.CustomerCare}. Left out: a placeholder that the patch makes.
   *
   * @since 0.1
   */
  @Parameter(property = "doelbinding.purpose")
  protected @Nullable String purpose;

  /**
   * Whether the patch also declares what only may be personal data (DB-102).
   *
   * @since 0.1
   */
  @Parameter(property = "doelbinding.possible", defaultValue = "false")
  protected boolean possible;

  @Override
  protected void run() throws MojoExecutionException, MojoFailureException {
    Path known = configurationFile();
    AnalysisRequest request = request(Files.isRegularFile(known) ? known : null, null);
    AnalysisResult result = Analysis.run(request);
    if (emptyOnPurpose(result)) {
      return;
    }
    failOnBrokenConfiguration(result);
    Path directory = outputDirectory.toPath();
    try {
      SuggestionRun.Outcome outcome =
          new SuggestionRun(request, purpose == null ? "" : purpose, possible, directory)
              .of(result);
      for (Path file : new FileSwap().add(outcome.files(), directory).write()) {
        getLog().info("Wrote " + ShownPath.of(request.baseDirectory(), file));
      }
      outcome.lines().forEach(getLog()::info);
    } catch (SuggestionRun.UnknownPurposeException unknown) {
      throw new MojoFailureException("doelbinding.purpose: " + unknown.getMessage());
    } catch (IOException failed) {
      throw new MojoExecutionException(
          "The suggestions cannot be written to " + directory + ": " + failed.getMessage(), failed);
    }
  }

  /** Without its terms and exclusions the suggestions would be others than the check's. */
  private static void failOnBrokenConfiguration(AnalysisResult result) throws MojoFailureException {
    Optional<Violation> broken =
        result.violations().stream()
            .filter(violation -> violation.rule().equals(Rules.CONFIGURATION_INVALID))
            .findFirst();
    if (broken.isPresent()) {
      throw new MojoFailureException("There is nothing to suggest yet: " + broken.get());
    }
  }
}
