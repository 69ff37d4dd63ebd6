package nl.doelbinding.maven;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.doelbinding.analysis.Analysis;
import nl.doelbinding.analysis.AnalysisRequest;
import nl.doelbinding.analysis.AnalysisResult;
import nl.doelbinding.analysis.ModuleCoordinates;
import nl.doelbinding.analysis.approval.RegisterGate;
import nl.doelbinding.analysis.baseline.BaselineChoice;
import nl.doelbinding.analysis.cache.ScanCache;
import nl.doelbinding.analysis.register.Language;
import nl.doelbinding.analysis.report.ConsoleReport;
import nl.doelbinding.analysis.rule.Severity;
import nl.doelbinding.analysis.rule.Violation;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** The goals that look at what the classes declare. */
@SuppressWarnings("NullAway.Init") // Maven fills the parameters
abstract class AbstractAnalysisMojo extends AbstractDoelbindingMojo {

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

  /**
   * Says that a module without classes is meant so. Otherwise it is a failure, because a check that
   * had nothing to look at must not pass: {@code -Ddoelbinding.allowEmpty}.
   *
   * @since 0.1
   */
  @Parameter(property = "doelbinding.allowEmpty", defaultValue = "false")
  protected boolean allowEmpty;

  /**
   * What is accepted for now. Named, it must exist; otherwise {@code doelbinding-baseline.txt}
   * beside the pom counts if it is there: {@code -Ddoelbinding.baseline=privacy/accepted.txt}.
   *
   * @since 0.1
   */
  @Parameter(property = "doelbinding.baseline")
  protected @Nullable File baseline;

  /**
   * The register that was approved last. The log of approvals is beside it: {@code
   * -Ddoelbinding.approvedRegister=privacy/register.json}.
   *
   * @since 0.1
   */
  @Parameter(
      property = "doelbinding.approvedRegister",
      defaultValue = "${project.basedir}/doelbinding-register.json")
  protected File approvedRegister;

  /**
   * Whether the outcome of a scan is used again while nothing that it read has changed.
   *
   * @since 0.1
   */
  @Parameter(property = "doelbinding.cache", defaultValue = "true")
  protected boolean cache;

  /**
   * Where outcomes are kept.
   *
   * @since 0.1
   */
  @Parameter(
      property = "doelbinding.cacheDirectory",
      defaultValue = "${project.build.directory}/doelbinding/cache")
  protected File cacheDirectory;

  /**
   * Whether there was nothing to look at and that is meant so.
   *
   * @throws MojoFailureException if it is not meant so
   */
  protected final boolean emptyOnPurpose(AnalysisResult result) throws MojoFailureException {
    Optional<Violation> nothing = result.nothingToScan();
    if (nothing.isEmpty()) {
      return false;
    }
    if (!allowEmpty) {
      throw new MojoFailureException(
          nothing.get()
              + ". Compile first, so that there are classes in "
              + classes()
              + "; for a module that has none set doelbinding.allowEmpty, or do not bind the goal"
              + " there");
    }
    getLog().info("Skipped: there are no classes, and doelbinding.allowEmpty is set");
    return true;
  }

  /** Analyses the project, once for all goals of a build, and leaves out what is accepted. */
  protected final AnalysisResult analyse() throws MojoExecutionException {
    return analyse(baseline());
  }

  /** Analyses the project and shows all there is. */
  protected final AnalysisResult analyseWithoutBaseline() throws MojoExecutionException {
    return analyse(null);
  }

  /** Which baseline counts today. */
  protected final BaselineChoice baseline() {
    return new BaselineChoice(
        baseline == null ? null : baseline.toPath(), LocalDate.now(ZoneId.systemDefault()));
  }

  /** The configuration that was named, or the nearest; it may not exist. */
  protected final Path configurationFile() {
    return configuration == null
        ? ConfigurationSearch.of(project, session)
        : configuration.toPath();
  }

  /** What is looked at, with or without the configuration and what is accepted. */
  protected final AnalysisRequest request(
      @Nullable Path configurationFile, @Nullable BaselineChoice accepted)
      throws MojoExecutionException {
    return new AnalysisRequest(
        Files.notExists(classes()) ? List.of() : List.of(classes()),
        classPath(),
        runtimePath(),
        project.getCompileSourceRoots().stream().map(Path::of).toList(),
        project.getBasedir().toPath(),
        configurationFile,
        new ModuleCoordinates(project.getGroupId(), project.getArtifactId(), project.getVersion()),
        accepted,
        approvedRegister.toPath());
  }

  /** The languages of codes, in capitals or not, that a property gave. */
  protected static final List<Language> languages(String property, List<String> codes)
      throws MojoExecutionException {
    try {
      return Language.of(codes);
    } catch (IllegalArgumentException unknown) {
      throw new MojoExecutionException(property + ": " + unknown.getMessage(), unknown);
    }
  }

  /** Where what was approved is kept. */
  protected final RegisterGate gate() throws MojoExecutionException {
    return request(null, null).gate();
  }

  @SuppressWarnings("unchecked") // Maven types the plugin context so
  private AnalysisResult analyse(@Nullable BaselineChoice accepted) throws MojoExecutionException {
    AnalysisRequest request = request(configurationFile(), accepted);
    Map<Object, Object> context = getPluginContext();
    if (context.get(request) instanceof AnalysisResult known) {
      return known;
    }
    AnalysisResult result =
        Analysis.run(
            request,
            new LoggedProgress(getLog()),
            cache
                ? ScanCache.in(cacheDirectory.toPath(), note -> getLog().info(note))
                : ScanCache.none());
    context.put(request, result);
    return result;
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
