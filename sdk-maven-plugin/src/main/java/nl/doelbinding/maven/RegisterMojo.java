package nl.doelbinding.maven;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nl.doelbinding.analysis.AnalysisResult;
import nl.doelbinding.analysis.RegisterFiles;
import nl.doelbinding.analysis.RegisterFormat;
import nl.doelbinding.analysis.register.Language;
import nl.doelbinding.analysis.render.FileSwap;
import nl.doelbinding.analysis.render.RenderedFile;
import nl.doelbinding.analysis.rule.Violation;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.jspecify.annotations.Nullable;

/**
 * Writes the processing register of GDPR Art. 30 as JSON and HTML, or in the formats asked for, and
 * lays the JSON where the jar will carry it: {@code META-INF/doelbinding/register.json}.
 *
 * <p>The registers of the modules on the runtime class path are merged into it. In a build of
 * several modules, the last one to finish also writes the register of all into {@code
 * target/doelbinding} of the top.
 *
 * <p>Runs before the jar is made. A register with gaps is written too, with the gaps in it; {@code
 * doelbinding:check} is what fails the build on them. Without anything to read, or without the
 * configuration, there is no register and the goal fails.
 *
 * @since 0.1
 */
@Mojo(
    name = "register",
    defaultPhase = LifecyclePhase.PREPARE_PACKAGE,
    requiresDependencyResolution = ResolutionScope.COMPILE_PLUS_RUNTIME,
    threadSafe = true)
@SuppressWarnings("NullAway.Init") // Maven fills the parameters
public class RegisterMojo extends AbstractAnalysisMojo {

  /**
   * In which formats the register is written into the output directory: {@code json}, {@code html},
   * {@code csv}, {@code xlsx}, {@code markdown}, {@code jsonld}, or {@code all}.
   *
   * <pre>{@code
   * <formats>
   *   <format>html</format>
   *   <format>xlsx</format>
   * </formats>
   * }</pre>
   *
   * @since 0.1
   */
  @Parameter(property = "doelbinding.formats", defaultValue = "json,html")
  protected List<String> formats = List.of();

  /**
   * The language of what people read, {@code nl} or {@code en}, or both, {@code nl,en}: then the
   * files in the second say so in their names, {@code register-en.html}. Left out: that of the
   * configuration.
   *
   * @since 0.1
   */
  @Parameter(property = "doelbinding.language")
  protected List<String> language = List.of();

  /**
   * Whether a build of several modules also gets one register of all.
   *
   * @since 0.1
   */
  @Parameter(property = "doelbinding.aggregate", defaultValue = "true")
  protected boolean aggregate;

  /** This goal, as the build runs it. */
  @Parameter(defaultValue = "${mojoExecution}", readonly = true, required = true)
  protected MojoExecution execution;

  @Override
  protected void skipped() throws MojoExecutionException, MojoFailureException {
    finish(null);
  }

  @Override
  protected void run() throws MojoExecutionException, MojoFailureException {
    List<RegisterFormat> wanted = formats();
    List<Language> languages = languages("doelbinding.language", language);
    AnalysisResult result = analyse();
    if (emptyOnPurpose(result)) {
      finish(null);
      return;
    }
    failOnUnusableInput(result);
    write(result, RegisterFiles.of(result, wanted, languages));
    long errors = result.violations().stream().filter(Violation::isError).count();
    getLog()
        .info(
            "Register of %s in %s%s"
                .formatted(
                    counted(result.register().activities().size(), "activity", "activities"),
                    outputDirectory,
                    errors == 0 ? "" : "; it has gaps: doelbinding:check names them"));
    finish(result);
  }

  /** Leaves the register for the build as a whole, which the last module writes. */
  private void finish(@Nullable AnalysisResult result)
      throws MojoExecutionException, MojoFailureException {
    Rendezvous rendezvous = new Rendezvous(session, execution);
    if (aggregate && !skip) {
      removeFormer(rendezvous);
    }
    Optional<List<AnalysisResult>> all = rendezvous.finished(project, aggregate ? result : null);
    if (all.isPresent()) {
      write(rendezvous, ReactorRegister.of(rendezvous.coordinates(), all.get()));
    }
  }

  private static void removeFormer(Rendezvous rendezvous) throws MojoExecutionException {
    try {
      rendezvous.removeFormer();
    } catch (IOException failed) {
      throw new MojoExecutionException(
          "The register of an earlier build cannot be removed from "
              + rendezvous.directory()
              + ": "
              + failed.getMessage(),
          failed);
    }
  }

  private void write(Rendezvous rendezvous, ReactorRegister reactor)
      throws MojoExecutionException, MojoFailureException {
    List<Violation> contradictions = reactor.contradictions();
    log(contradictions);
    if (contradictions.stream().anyMatch(Violation::isError)) {
      throw new MojoFailureException(
          "The modules contradict each other: "
              + contradictions.get(0)
              + ". Without a register of the whole build: doelbinding.aggregate = false");
    }
    Path directory = rendezvous.directory();
    try {
      new FileSwap()
          .add(reactor.files(formats(), languages("doelbinding.language", language)), directory)
          .write();
    } catch (IOException failed) {
      throw new MojoExecutionException(
          "The register of the build cannot be written to "
              + directory
              + ": "
              + failed.getMessage(),
          failed);
    }
    getLog().info("Register of %s in %s".formatted(rendezvous.covered(), directory));
    List<Violation> gaps = reactor.newGaps();
    if (!gaps.isEmpty()) {
      getLog().warn("Only the modules together have " + counted(gaps.size(), "gap", "gaps") + ":");
      log(gaps);
    }
  }

  private List<RegisterFormat> formats() throws MojoExecutionException {
    try {
      return RegisterFormat.of(formats);
    } catch (IllegalArgumentException unknown) {
      throw new MojoExecutionException("doelbinding.formats: " + unknown.getMessage(), unknown);
    }
  }

  private void failOnUnusableInput(AnalysisResult result) throws MojoFailureException {
    List<Violation> faults = result.unusableInput();
    if (!faults.isEmpty()) {
      log(faults);
      throw new MojoFailureException("There is no register to write: " + faults.get(0));
    }
  }

  private void write(AnalysisResult result, List<RenderedFile> files)
      throws MojoExecutionException {
    Path directory = outputDirectory.toPath();
    try {
      new FileSwap()
          .add(files, directory)
          .add(RegisterFiles.forJar(result, files), classes().resolve("META-INF/doelbinding"))
          .write();
    } catch (IOException failed) {
      throw new MojoExecutionException(
          "The register cannot be written to "
              + directory
              + " and "
              + classes()
              + ": "
              + failed.getMessage(),
          failed);
    }
  }
}
