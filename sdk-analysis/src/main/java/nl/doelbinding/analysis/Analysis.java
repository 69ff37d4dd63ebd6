package nl.doelbinding.analysis;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.doelbinding.analysis.check.ClaimCheck;
import nl.doelbinding.analysis.check.ClassCheck;
import nl.doelbinding.analysis.check.UndeclaredCheck;
import nl.doelbinding.analysis.config.Configuration;
import nl.doelbinding.analysis.detect.Detector;
import nl.doelbinding.analysis.flow.FlowCheck;
import nl.doelbinding.analysis.register.ModuleEntry;
import nl.doelbinding.analysis.register.build.BuiltRegister;
import nl.doelbinding.analysis.register.build.RegisterBuilder;
import nl.doelbinding.analysis.register.build.RegisterInput;
import nl.doelbinding.analysis.rule.Violation;
import nl.doelbinding.analysis.scan.ClassRoots;
import nl.doelbinding.analysis.scan.DeclaringClasses;
import nl.doelbinding.analysis.scan.Progress;
import nl.doelbinding.analysis.scan.ScanResult;
import nl.doelbinding.analysis.source.SourceFiles;
import nl.doelbinding.analysis.source.SourceIndex;
import nl.doelbinding.classfile.ClassModel;
import nl.doelbinding.declaration.ClassModels;
import nl.doelbinding.declaration.ClassPathModels;
import nl.doelbinding.declaration.Declarations;

/**
 * The whole of the build side in one call: scans, checks, and builds the register.
 *
 * <pre>{@code
 * AnalysisResult result = Analysis.run(request);
 * result.violations().forEach(violation -> log.warn(violation.toString()));
 * }</pre>
 *
 * <p>Nothing is written, and no class of the application is loaded. What cannot be read is a
 * violation and never an exception. Stateless; threads may share it.
 *
 * @since 0.1
 */
public final class Analysis {
  private Analysis() {}

  /** Analyses what a request names. */
  public static AnalysisResult run(AnalysisRequest request) {
    return run(request, Progress.NONE);
  }

  /** The same, and tells how far it is. */
  public static AnalysisResult run(AnalysisRequest request, Progress progress) {
    ClassPathModels classPath = new ClassPathModels(request.classPath());
    try (ClassRoots roots = ClassRoots.open(request.classes())) {
      return run(request, roots, classPath, progress);
    } finally {
      close(classPath);
    }
  }

  private static AnalysisResult run(
      AnalysisRequest request, ClassRoots roots, ClassPathModels classPath, Progress progress) {
    List<Violation> violations = new ArrayList<>();
    ClassModels classes = scannedFirst(roots, classPath);
    Declarations declarations = new Declarations(classes);
    SourceIndex sources = new SourceFiles(request.sources(), request.baseDirectory());
    Detector detector = new Detector(classes);
    DeclaringClasses declaring = new DeclaringClasses(classes, declarations);
    List<ClassCheck> checks =
        List.of(
            new UndeclaredCheck(classes, declaring, declarations, detector, sources),
            new FlowCheck(classes, declarations, detector, sources));

    ScanResult scan =
        roots.scan(
            opened -> checks.forEach(check -> check.look(opened)), declaring::contain, progress);

    InputCheck inputs = new InputCheck(request, violations::add);
    inputs.check(scan);
    Configuration configuration = inputs.configuration();
    BuiltRegister built =
        RegisterBuilder.build(
            new RegisterInput(
                scan,
                classes,
                declarations,
                configuration,
                module(request.module()),
                sources,
                detector::categoryOf));
    violations.addAll(built.violations());
    checks.forEach(check -> violations.addAll(check.violations()));
    if (configuration != null) {
      ClaimCheck claims = new ClaimCheck(scan, declarations, built.register(), sources);
      violations.addAll(claims.violations(configuration));
    }
    inputs.checkClassPath(classPath.problems());
    return new AnalysisResult(scan, configuration, built.register(), violations);
  }

  private static ClassModels scannedFirst(ClassModels scanned, ClassModels classPath) {
    return name -> {
      Optional<ClassModel> found = scanned.find(name);
      return found.isPresent() ? found : classPath.find(name);
    };
  }

  private static ModuleEntry module(ModuleCoordinates module) {
    return new ModuleEntry(
        module.group(),
        module.artifact(),
        module.version().isEmpty() ? null : module.version(),
        null);
  }

  private static void close(ClassPathModels classPath) {
    try {
      classPath.close();
    } catch (IOException ignored) {
      // The jars were only read from; what was read from them is complete.
    }
  }
}
