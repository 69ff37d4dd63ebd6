package nl.doelbinding.maven;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.doelbinding.analysis.merge.RuntimePath;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.artifact.DependencyResolutionRequiredException;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;

/** What every goal needs: the project, its classes and a way to be skipped. */
@SuppressWarnings("NullAway.Init") // Maven fills the parameters
abstract class AbstractDoelbindingMojo extends AbstractMojo {

  /** The project. */
  @Parameter(defaultValue = "${project}", readonly = true, required = true)
  protected MavenProject project;

  /**
   * Where the compiled classes are.
   *
   * @since 0.1
   */
  @Parameter(
      property = "doelbinding.classesDirectory",
      defaultValue = "${project.build.outputDirectory}")
  protected File classesDirectory;

  /**
   * Leaves the goal out: {@code -Ddoelbinding.skip}.
   *
   * @since 0.1
   */
  @Parameter(property = "doelbinding.skip", defaultValue = "false")
  protected boolean skip;

  @Override
  public final void execute() throws MojoExecutionException, MojoFailureException {
    if (skip) {
      getLog().info("Skipped: doelbinding.skip is set");
      skipped();
    } else if (project.getPackaging().equals("pom")) {
      getLog().info("Skipped: a project of packaging pom has no classes");
      skipped();
    } else {
      run();
    }
  }

  /** Is told that the goal has nothing to do here, for those who wait for it. */
  protected void skipped() throws MojoExecutionException, MojoFailureException {}

  /** Does the work of the goal. */
  protected abstract void run() throws MojoExecutionException, MojoFailureException;

  /** The classes of the project. */
  protected final Path classes() {
    return classesDirectory.toPath();
  }

  /** Where classes of other modules are looked up: the compile and runtime class path. */
  protected final List<Path> classPath() throws MojoExecutionException {
    try {
      return Stream.concat(
              project.getCompileClasspathElements().stream(),
              project.getRuntimeClasspathElements().stream())
          .distinct()
          .map(Path::of)
          .filter(element -> !element.equals(classes()) && Files.exists(element))
          .toList();
    } catch (DependencyResolutionRequiredException impossible) {
      throw unresolved(impossible);
    }
  }

  /** What runs together with the classes, with the names of the modules. */
  protected final List<RuntimePath> runtimePath() throws MojoExecutionException {
    Map<Path, String> modules = new HashMap<>();
    for (Artifact artifact : project.getArtifacts()) {
      if (artifact.getFile() != null) {
        modules.put(
            artifact.getFile().toPath(), artifact.getGroupId() + ":" + artifact.getArtifactId());
      }
    }
    try {
      return project.getRuntimeClasspathElements().stream()
          .map(Path::of)
          .filter(element -> !element.equals(classes()) && Files.exists(element))
          .map(
              element -> {
                String module = modules.get(element);
                return module == null ? RuntimePath.of(element) : new RuntimePath(element, module);
              })
          .toList();
    } catch (DependencyResolutionRequiredException impossible) {
      throw unresolved(impossible);
    }
  }

  private static MojoExecutionException unresolved(DependencyResolutionRequiredException cause) {
    return new MojoExecutionException(
        "Maven did not resolve the dependencies that this goal asks for", cause);
  }

  /** A number with its noun. */
  protected static final String counted(long count, String one, String many) {
    return count + " " + (count == 1 ? one : many);
  }
}
