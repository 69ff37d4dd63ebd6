package nl.doelbinding.analysis;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import nl.doelbinding.analysis.register.ModuleEntry;
import nl.doelbinding.analysis.render.RenderedFile;
import nl.doelbinding.analysis.report.Origins;
import nl.doelbinding.analysis.report.ReportFormat;
import nl.doelbinding.analysis.report.ReportInput;
import nl.doelbinding.analysis.scan.ScannedClass;

/**
 * The reports that a user gets of an analysis: the same for every front end. Stateless; threads may
 * share it.
 *
 * @since 0.1
 */
public final class ReportFiles {

  private ReportFiles() {}

  /**
   * What reports say of an analysis, in the language of the configuration.
   *
   * @param module what was looked at, as people call it
   * @param directory what the paths of places begin in, relative to the root of the repository;
   *     empty where that is the root
   */
  public static ReportInput input(AnalysisResult result, String module, String directory) {
    ReportInput input =
        ReportInput.of(module, directory, result.violations(), result.accepted(), origins(result));
    return result.configuration() == null ? input : input.in(result.configuration().language());
  }

  /** The files of formats, each under the name of its format. */
  public static List<RenderedFile> of(ReportInput input, Collection<ReportFormat> formats) {
    return formats.stream()
        .distinct()
        .map(format -> RenderedFile.of(format.fileName(), format.report().render(input)))
        .toList();
  }

  /** From which artifacts the classes of an analysis came. */
  static Origins origins(AnalysisResult result) {
    Map<Path, String> names = new HashMap<>();
    Map<String, Collection<String>> held = new HashMap<>();
    for (ScannedClass scanned : result.scan().classes()) {
      held.computeIfAbsent(scanned.model().name(), name -> new TreeSet<>())
          .add(names.computeIfAbsent(scanned.root(), root -> name(root, result)));
    }
    result
        .holders()
        .forEach(
            (name, roots) ->
                roots.forEach(
                    root ->
                        held.computeIfAbsent(name, unknown -> new TreeSet<>())
                            .add(names.computeIfAbsent(root, one -> name(one, result)))));
    return new Origins(held);
  }

  /**
   * Where the build tells its module, a directory of classes is that module: the name of the
   * directory would be another in every checkout.
   */
  private static String name(Path root, AnalysisResult result) {
    return result.moduleRegister().modules().stream()
        .filter(module -> !module.group().isEmpty() && Files.isDirectory(root))
        .map(ModuleEntry::artifact)
        .findFirst()
        .orElseGet(() -> ArtifactName.of(root));
  }
}
