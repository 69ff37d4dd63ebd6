package nl.doelbinding.maven;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import nl.doelbinding.analysis.AnalysisResult;
import nl.doelbinding.analysis.DiffFiles;
import nl.doelbinding.analysis.RegisterFiles;
import nl.doelbinding.analysis.RepositoryPath;
import nl.doelbinding.analysis.approval.RegisterGate;
import nl.doelbinding.analysis.diff.Change;
import nl.doelbinding.analysis.diff.DiffConsole;
import nl.doelbinding.analysis.diff.DiffReport;
import nl.doelbinding.analysis.diff.WeightLimit;
import nl.doelbinding.analysis.register.Language;
import nl.doelbinding.analysis.register.UnusableRegisterException;
import nl.doelbinding.analysis.render.FileSwap;
import nl.doelbinding.analysis.rule.Violation;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;

/**
 * Fails the build on changes of the register that nobody approved.
 *
 * <p>Compares the register with the one in {@code doelbinding-register.json}, and tells what
 * changed by weight, in the log and as {@code diff.md}, {@code diff.json} and {@code diff.sarif} in
 * the output directory. {@code doelbinding:approve} approves it.
 *
 * @since 0.1
 */
@Mojo(
    name = "diff",
    defaultPhase = LifecyclePhase.VERIFY,
    requiresDependencyResolution = ResolutionScope.COMPILE_PLUS_RUNTIME,
    threadSafe = true)
@SuppressWarnings("NullAway.Init") // Maven fills the parameters
public class DiffMojo extends AbstractAnalysisMojo {

  /** How what changed is approved. */
  static final String CURE = "approve: mvn compile doelbinding:approve -Ddoelbinding.note=\"why\"";

  /**
   * From which weight on an unapproved change fails the build: {@code HEAVY}, {@code NORMAL}, which
   * heavy ones reach too, {@code LIGHT} or {@code NEVER}.
   *
   * @since 0.1
   */
  @Parameter(property = "doelbinding.diffFailOn", defaultValue = "NORMAL")
  protected WeightLimit diffFailOn;

  /**
   * Says that nothing was approved yet and that is meant so: {@code
   * -Ddoelbinding.allowMissingApproved}.
   *
   * @since 0.1
   */
  @Parameter(property = "doelbinding.allowMissingApproved", defaultValue = "false")
  protected boolean allowMissingApproved;

  /**
   * The language of the Markdown: {@code nl} or {@code en}; of several, as {@code
   * doelbinding:register} takes them, the first. Left out: that of the configuration.
   *
   * @since 0.1
   */
  @Parameter(property = "doelbinding.language")
  protected List<String> language = List.of();

  @Override
  protected void run() throws MojoExecutionException, MojoFailureException {
    AnalysisResult result = analyse();
    if (emptyOnPurpose(result)) {
      if (Files.exists(gate().file())) {
        throw new MojoFailureException(
            "Nothing was compared: there are no classes, and "
                + gate().shown()
                + " was approved; remove it where nothing is processed any more");
      }
      return;
    }
    if (!result.unusableInput().isEmpty()) {
      log(result.unusableInput());
      throw new MojoFailureException("Nothing was compared: " + result.unusableInput().get(0));
    }
    RegisterGate gate = gate();
    Optional<List<Change>> changes = judge(gate, result);
    if (changes.isEmpty()) {
      missing(gate);
      return;
    }
    DiffReport report = report(result, gate, changes.get());
    write(report);
    DiffConsole console = new DiffConsole(false);
    console.blocks(report).forEach(block -> log(block.severity(), block.lines()));
    if (report.fails()) {
      throw new MojoFailureException(
          "The register is not what was approved: " + console.summary(report));
    }
    getLog().info(console.summary(report));
  }

  private static Optional<List<Change>> judge(RegisterGate gate, AnalysisResult result)
      throws MojoFailureException {
    try {
      return gate.judge(result.register());
    } catch (UnusableRegisterException unusable) {
      throw new MojoFailureException("Nothing was compared: " + unusable.getMessage(), unusable);
    }
  }

  private void missing(RegisterGate gate) throws MojoFailureException {
    Violation nothing = DiffFiles.nothingApproved(gate.shown(), CURE);
    if (!allowMissingApproved) {
      log(List.of(nothing));
      throw new MojoFailureException(nothing + "; " + CURE);
    }
    getLog().info("Nothing was compared: " + gate.shown() + " does not exist, and that is allowed");
  }

  private DiffReport report(AnalysisResult result, RegisterGate gate, List<Change> changes)
      throws MojoExecutionException {
    List<Language> languages = languages("doelbinding.language", language);
    Language otherwise = RegisterFiles.language(result);
    return new DiffReport(
        project.getArtifactId(),
        languages.isEmpty() ? otherwise : languages.get(0),
        RepositoryPath.of(project.getBasedir().toPath()),
        gate.shown(),
        CURE,
        diffFailOn,
        changes);
  }

  private void write(DiffReport report) throws MojoExecutionException {
    try {
      new FileSwap().add(DiffFiles.of(report), outputDirectory.toPath()).write();
    } catch (IOException failed) {
      throw new MojoExecutionException(
          "The changes cannot be written to " + outputDirectory + ": " + failed.getMessage(),
          failed);
    }
  }
}
