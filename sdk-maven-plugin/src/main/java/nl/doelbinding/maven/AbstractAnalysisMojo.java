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
import nl.doelbinding.analysis.rule.Violation;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** The goals that look at what the classes declare. */
@SuppressWarnings("NullAway.Init") // Maven fills the parameters
abstract class AbstractAnalysisMojo extends AbstractConfiguredMojo {

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
}
