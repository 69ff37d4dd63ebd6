package nl.doelbinding.maven;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import nl.doelbinding.analysis.ShownPath;
import nl.doelbinding.analysis.render.FileSwap;
import nl.doelbinding.analysis.report.ConsoleReport;
import nl.doelbinding.analysis.rule.FailOn;
import nl.doelbinding.analysis.rule.Violation;
import nl.doelbinding.analysis.weave.Weaving;
import nl.doelbinding.analysis.weave.WeavingRequest;
import nl.doelbinding.analysis.weave.WeavingResult;
import nl.doelbinding.weaving.ClassPathMentions;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;

/**
 * Puts a purpose check before every read of a field that is declared as personal data, in the
 * compiled classes of the project, and binds what methods and classes declare with {@code
 * @ForPurpose}.
 *
 * <p>Only classes that read such a field or bind are written anew; a second time nothing changes.
 * What was woven is left in {@code weaving.json} and {@code weaving.md}. Classes of dependencies
 * that read such a field and were not woven fail the build, unless {@code doelbinding.yaml} excuses
 * them; so does a class file that cannot be woven.
 *
 * @since 0.1
 */
@Mojo(
    name = "weave",
    defaultPhase = LifecyclePhase.PROCESS_CLASSES,
    requiresDependencyResolution = ResolutionScope.COMPILE_PLUS_RUNTIME,
    threadSafe = true)
@SuppressWarnings("NullAway.Init") // Maven fills the parameters
public class WeaveMojo extends AbstractConfiguredMojo {

  /** This goal. */
  @Parameter(defaultValue = "${mojoExecution}", readonly = true, required = true)
  protected MojoExecution execution;

  @Override
  protected void run() throws MojoExecutionException, MojoFailureException {
    if (!Files.isDirectory(classes())) {
      getLog().info("Nothing to weave: there are no classes in " + classes());
      return;
    }
    WeavingResult result = weave();
    result.overview().forEach(getLog()::info);
    log(result.violations());
    if (FailOn.ERROR.isReachedBy(result.violations())) {
      throw new MojoFailureException("The weaving is not complete: " + summary(result));
    }
  }

  private String summary(WeavingResult result) {
    String report =
        result.files().isEmpty()
            ? ""
            : ShownPath.of(
                project.getBasedir().toPath(), outputDirectory.toPath().resolve("weaving.md"));
    List<Violation> violations = result.violations();
    return new ConsoleReport(false, report).summary(violations);
  }

  private WeavingResult weave() throws MojoExecutionException {
    try {
      WeavingResult result =
          Weaving.run(
              new WeavingRequest(
                  project.getArtifactId(),
                  classes(),
                  classPath(),
                  project.getBasedir().toPath(),
                  configurationFile(),
                  mentions()));
      new FileSwap().add(result.files(), outputDirectory.toPath()).write();
      return result;
    } catch (IOException failed) {
      throw new MojoExecutionException(
          "The classes in " + classes() + " cannot be read or written: " + failed.getMessage(),
          failed);
    }
  }

  /** One for all modules of the build, which share most of their dependencies. */
  private ClassPathMentions mentions() {
    Map<String, Object> context =
        session.getPluginContext(
            execution.getMojoDescriptor().getPluginDescriptor(), session.getTopLevelProject());
    synchronized (context) {
      return (ClassPathMentions)
          context.computeIfAbsent(ClassPathMentions.class.getName(), any -> new ClassPathMentions());
    }
  }
}
