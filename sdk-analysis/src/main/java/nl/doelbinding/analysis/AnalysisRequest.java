package nl.doelbinding.analysis;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.doelbinding.analysis.approval.ApprovedRegister;
import nl.doelbinding.analysis.approval.RegisterGate;
import nl.doelbinding.analysis.baseline.BaselineChoice;
import nl.doelbinding.analysis.cache.ScanInputs;
import nl.doelbinding.analysis.merge.RuntimePath;
import nl.doelbinding.analysis.scan.ScanLimits;
import org.jspecify.annotations.Nullable;

/**
 * What to look at.
 *
 * @param classes the directories and jars whose classes are analysed; at least one
 * @param classPath where superclasses, purposes and annotations of other modules are looked up
 * @param runtime the jars and directories that run together with the classes, whose registers are
 *     merged with that of the module; nothing of tests
 * @param sources the roots of source files, for lines in messages; may be empty
 * @param baseDirectory what paths in messages are relative to
 * @param configuration {@code doelbinding.yaml}; {@code null} when none is meant to be used, as for
 *     a mere scan
 * @param module the module
 * @param baseline what is accepted for now; {@code null} to see all there is
 * @param approved the approved register, from which versions count on; {@code null}: the one of the
 *     usual name in the base directory, if there is one
 * @since 0.1
 */
public record AnalysisRequest(
    List<Path> classes,
    List<Path> classPath,
    List<RuntimePath> runtime,
    List<Path> sources,
    Path baseDirectory,
    @Nullable Path configuration,
    ModuleCoordinates module,
    @Nullable BaselineChoice baseline,
    @Nullable Path approved) {

  /** Copies the lists. */
  public AnalysisRequest {
    classes = List.copyOf(classes);
    classPath = List.copyOf(classPath);
    runtime = List.copyOf(runtime);
    sources = List.copyOf(sources);
  }

  /**
   * All that a scan depends on; what is left out here would make an old outcome look new. The
   * registers of the runtime class path are left out: they are read and merged after the scan, each
   * time; so is the approved register, by which versions are counted.
   */
  ScanInputs scanInputs() {
    List<Path> files = new ArrayList<>(sources);
    if (configuration != null) {
      files.add(configuration);
    }
    return new ScanInputs(
        classes,
        classPath,
        files,
        List.of(
            baseDirectory.toAbsolutePath().toString(),
            module.toString(),
            ScanLimits.standard().toString()));
  }

  /** With the approved register of the usual name, and without registers of other modules. */
  public AnalysisRequest(
      List<Path> classes,
      List<Path> classPath,
      List<Path> sources,
      Path baseDirectory,
      @Nullable Path configuration,
      ModuleCoordinates module,
      @Nullable BaselineChoice baseline) {
    this(
        classes,
        classPath,
        List.of(),
        sources,
        baseDirectory,
        configuration,
        module,
        baseline,
        null);
  }

  /** Where what was approved is kept. */
  public RegisterGate gate() {
    Path file = approved == null ? baseDirectory.resolve(ApprovedRegister.FILE_NAME) : approved;
    return new RegisterGate(file, ShownPath.of(baseDirectory, file));
  }

  /** Without a baseline, and without registers of other modules. */
  public AnalysisRequest(
      List<Path> classes,
      List<Path> classPath,
      List<Path> sources,
      Path baseDirectory,
      @Nullable Path configuration,
      ModuleCoordinates module) {
    this(classes, classPath, sources, baseDirectory, configuration, module, null);
  }
}
