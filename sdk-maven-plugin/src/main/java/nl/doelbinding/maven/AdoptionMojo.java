package nl.doelbinding.maven;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import nl.doelbinding.analysis.ShownPath;
import nl.doelbinding.analysis.adoption.AdoptionConsole;
import nl.doelbinding.analysis.adoption.AdoptionFormat;
import nl.doelbinding.analysis.adoption.AdoptionReport;
import nl.doelbinding.analysis.adoption.ObservedFiles;
import nl.doelbinding.analysis.register.Language;
import nl.doelbinding.analysis.render.FileSwap;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Tells what stands between {@code observe} and {@code enforce}, as questions and as code to paste:
 * {@code adoption.html} and {@code adoption.md}. Run it by hand, with what the application wrote:
 * {@code mvn doelbinding:adoption -Ddoelbinding.observed=observed.json}.
 *
 * @since 0.1
 */
@Mojo(name = "adoption", defaultPhase = LifecyclePhase.NONE, threadSafe = true)
@SuppressWarnings("NullAway.Init") // Maven fills the parameters
public class AdoptionMojo extends AbstractDoelbindingMojo {

  /**
   * What the application wrote with {@code -Ddoelbinding.observed=FILE}: files, or directories of
   * such files. Those of several runs and instances are added up.
   *
   * @since 0.1
   */
  @Parameter(property = "doelbinding.observed", defaultValue = "${project.basedir}/observed.json")
  protected List<File> observed;

  /**
   * Where the report goes.
   *
   * @since 0.1
   */
  @Parameter(
      property = "doelbinding.outputDirectory",
      defaultValue = "${project.build.directory}/doelbinding")
  protected File outputDirectory;

  /**
   * The language of the report, or both: {@code nl,en}.
   *
   * @since 0.1
   */
  @Parameter(property = "doelbinding.language", defaultValue = "nl")
  protected List<String> language;

  @Override
  protected void run() throws MojoExecutionException, MojoFailureException {
    List<Language> languages = languages();
    AdoptionReport report;
    try {
      report = AdoptionReport.of(ObservedFiles.read(observed.stream().map(File::toPath).toList()));
    } catch (IOException unusable) {
      throw new MojoFailureException("doelbinding.observed: " + unusable.getMessage(), unusable);
    }
    Path directory = outputDirectory.toPath();
    try {
      FileSwap files =
          new FileSwap()
              .add(
                  AdoptionFormat.files(report, List.of(AdoptionFormat.values()), languages),
                  directory);
      for (Path file : files.write()) {
        getLog().info("Wrote " + ShownPath.of(project.getBasedir().toPath(), file));
      }
    } catch (IOException failed) {
      throw new MojoExecutionException(
          "The report cannot be written to " + directory + ": " + failed.getMessage(), failed);
    }
    AdoptionConsole.lines(report, languages.get(0)).forEach(getLog()::info);
  }

  private List<Language> languages() throws MojoFailureException {
    try {
      return Language.of(language);
    } catch (IllegalArgumentException unknown) {
      throw new MojoFailureException("doelbinding.language: " + unknown.getMessage(), unknown);
    }
  }
}
