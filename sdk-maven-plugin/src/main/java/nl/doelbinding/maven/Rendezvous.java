package nl.doelbinding.maven;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import nl.doelbinding.analysis.AnalysisResult;
import nl.doelbinding.analysis.ModuleCoordinates;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Plugin;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/**
 * Where the modules of a build leave their registers, so that whoever comes last finds all of them.
 *
 * <p>No module waits: which one is last shows when it is there. A module that fails never comes,
 * and then nobody is last. What they leave lies in the plugin's context of the project at the top,
 * which one build of any version of Maven has once, with threads or without.
 */
final class Rendezvous {
  private final MavenSession session;
  private final MojoExecution execution;
  private final MavenProject top;

  Rendezvous(MavenSession session, MojoExecution execution) {
    this.session = session;
    this.execution = execution;
    this.top = top(session);
  }

  /** With {@code -pl} the project at the top may not be among those that are built. */
  private static MavenProject top(MavenSession session) {
    return session.getAllProjects().stream()
        .filter(MavenProject::isExecutionRoot)
        .findFirst()
        .orElse(session.getTopLevelProject());
  }

  /**
   * Removes the register that an earlier build left: when a module fails, nobody writes a new one,
   * and the old one must not pass for it.
   */
  void removeFormer() throws IOException {
    if (modules(session.getAllProjects()) < 2 || !Files.isDirectory(directory())) {
      return;
    }
    try (DirectoryStream<Path> files = Files.newDirectoryStream(directory(), "register*")) {
      for (Path file : files) {
        Files.deleteIfExists(file);
      }
    }
  }

  /**
   * Leaves what came of a module.
   *
   * @param result {@code null}: the module has no register
   * @return what came of all modules, in an order that is always the same, if this is the last one
   *     and the build has several
   */
  Optional<List<AnalysisResult>> finished(MavenProject project, @Nullable AnalysisResult result) {
    if (modules(session.getAllProjects()) < 2) {
      return Optional.empty();
    }
    Map<String, Optional<AnalysisResult>> finished = meetingPlace();
    synchronized (finished) {
      finished.put(project.getId(), Optional.ofNullable(result));
      boolean isLast =
          session.getProjects().stream()
              .filter(this::runsGoal)
              .allMatch(expected -> finished.containsKey(expected.getId()));
      List<AnalysisResult> results = finished.values().stream().flatMap(Optional::stream).toList();
      return isLast && !results.isEmpty() ? Optional.of(results) : Optional.empty();
    }
  }

  @SuppressWarnings("unchecked") // nobody else knows the key
  private Map<String, Optional<AnalysisResult>> meetingPlace() {
    Map<String, Object> context =
        session.getPluginContext(execution.getMojoDescriptor().getPluginDescriptor(), top);
    synchronized (context) {
      return (Map<String, Optional<AnalysisResult>>)
          context.computeIfAbsent(
              Rendezvous.class.getName() + execution.getSource(), unknown -> new TreeMap<>());
    }
  }

  /** How much of the build this is, in words. */
  String covered() {
    long built = modules(session.getProjects());
    long all = modules(session.getAllProjects());
    return built == all ? "all " + all + " modules" : built + " of " + all + " modules";
  }

  /** Where the register of the build goes. */
  Path directory() {
    return Path.of(top.getBuild().getDirectory(), "doelbinding");
  }

  /** What the register of the build is about. */
  ModuleCoordinates coordinates() {
    return new ModuleCoordinates(top.getGroupId(), top.getArtifactId(), top.getVersion());
  }

  private long modules(List<MavenProject> projects) {
    Predicate<MavenProject> isPom = project -> project.getPackaging().equals("pom");
    return projects.stream().filter(isPom.negate()).filter(this::runsGoal).count();
  }

  /** On a command line the goal runs for all; in a lifecycle for those who bound it. */
  private boolean runsGoal(MavenProject project) {
    if (execution.getSource() == MojoExecution.Source.CLI) {
      return true;
    }
    Plugin plugin = project.getPlugin(execution.getPlugin().getKey());
    return plugin != null
        && plugin.getExecutions().stream()
            .filter(bound -> bound.getGoals().contains(execution.getGoal()))
            .anyMatch(bound -> !"none".equals(bound.getPhase()));
  }
}
