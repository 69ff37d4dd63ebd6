package nl.doelbinding.analysis;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.doelbinding.analysis.baseline.DecidedMembers;
import nl.doelbinding.analysis.cache.ScanCache;
import nl.doelbinding.analysis.cache.ScanOutcome;
import nl.doelbinding.analysis.check.ClassCheck;
import nl.doelbinding.analysis.check.UndeclaredCheck;
import nl.doelbinding.analysis.config.CheckSettings;
import nl.doelbinding.analysis.config.Configuration;
import nl.doelbinding.analysis.detect.Detector;
import nl.doelbinding.analysis.detect.Finding;
import nl.doelbinding.analysis.flow.FlowCheck;
import nl.doelbinding.analysis.merge.RegistersOnPath;
import nl.doelbinding.analysis.reach.ReachCheck;
import nl.doelbinding.analysis.register.ModuleEntry;
import nl.doelbinding.analysis.register.Register;
import nl.doelbinding.analysis.register.build.BuiltRegister;
import nl.doelbinding.analysis.register.build.RegisterBuilder;
import nl.doelbinding.analysis.register.build.RegisterInput;
import nl.doelbinding.analysis.register.build.RetentionStarts;
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
    return run(request, Progress.NONE, ScanCache.none());
  }

  /**
   * The same, with what a front end adds.
   *
   * @param progress hears how far it is
   * @param cache remembers what was found; the outcome is the same without it
   */
  public static AnalysisResult run(AnalysisRequest request, Progress progress, ScanCache cache) {
    ClassPathModels classPath = new ClassPathModels(request.classPath());
    try (ClassRoots roots = ClassRoots.open(request.classes())) {
      return run(request, roots, classPath, progress, cache);
    } finally {
      close(classPath);
    }
  }

  private static AnalysisResult run(
      AnalysisRequest request,
      ClassRoots roots,
      ClassPathModels classPath,
      Progress progress,
      ScanCache cache) {
    List<Violation> violations = new ArrayList<>();
    InputCheck inputs = new InputCheck(request, violations::add);
    Configuration configuration = inputs.configuration();
    CheckSettings settings =
        configuration == null ? CheckSettings.ofDefaults() : configuration.check();
    ClassModels classes = scannedFirst(roots, classPath);
    Declarations declarations = new Declarations(classes);
    SourceIndex sources = new SourceFiles(request.sources(), request.baseDirectory());
    OnDemand<Detector> detector = new OnDemand<>(() -> new Detector(classes, settings.terms()));

    ScanOutcome outcome =
        cache.get(
            request.scanInputs(),
            roots,
            () -> {
              DeclaringClasses declaring = new DeclaringClasses(classes, declarations);
              FlowCheck flows = new FlowCheck(classes, declarations, detector.get(), sources);
              if (configuration != null) {
                configuration.cookies().forEach(cookie -> flows.declareCookie(cookie.name()));
              }
              List<ClassCheck> checks =
                  List.of(
                      new UndeclaredCheck(
                          classes, declaring, declarations, detector.get(), sources),
                      flows);
              ReachCheck reads = new ReachCheck(classes, declarations, sources);
              ScanResult streamed =
                  roots.scan(
                      opened -> {
                        checks.forEach(check -> check.look(opened));
                        reads.look(opened);
                      },
                      declaring::contain,
                      progress);
              List<Violation> found =
                  Stream.concat(
                          checks.stream().flatMap(check -> check.violations().stream()),
                          reads.violations(streamed.classes(), roots::show).stream())
                      .toList();
              return new ScanOutcome(
                  streamed, found, roots.holders(subjects(found)), classPath.problems());
            });
    ScanResult scan = outcome.scan();
    violations.addAll(outcome.violations());

    inputs.check(scan);
    BuiltRegister built =
        RegisterBuilder.build(
            new RegisterInput(
                scan,
                classes,
                declarations,
                configuration,
                module(request.module()),
                sources,
                (owner, member) -> detector.get().categoryOf(owner, member),
                () -> new RetentionStarts(declarations).on(request.classPath())));
    violations.addAll(built.violations());
    WholeRegister merged = merged(request, built.register(), settings, inputs, violations);
    Register whole = new Versioning(request, violations::add).of(merged.merged().register());
    Set<String> problems = new TreeSet<>(outcome.classPathProblems());
    problems.addAll(classPath.problems());
    inputs.checkClassPath(List.copyOf(problems));
    DecidedMembers decided = new DecidedMembers(declarations, settings.exclude());
    Judging.Verdict verdict =
        new Judging(request, settings).judge(violations, decided.count(scan.classes()));
    return new AnalysisResult(
        scan,
        outcome.holders(),
        configuration,
        built.register(),
        whole,
        verdict.counting(),
        verdict.adoption());
  }

  private static WholeRegister merged(
      AnalysisRequest request,
      Register own,
      CheckSettings settings,
      InputCheck inputs,
      List<Violation> violations) {
    RegistersOnPath others = RegistersOnPath.read(request.runtime(), settings.withoutRegister());
    WholeRegister whole =
        WholeRegister.of(own, others.registers(), settings, inputs.configurationPlace());
    violations.addAll(others.violations());
    violations.removeIf(whole.merged()::heals);
    violations.addAll(whole.violations());
    return whole;
  }

  /** Both what breaks a rule and what holds the data: a report tells the place of the one. */
  private static List<String> subjects(List<Violation> violations) {
    return violations.stream()
        .flatMap(
            violation -> {
              Finding finding = violation.finding();
              return finding == null
                  ? Stream.of(violation.subject())
                  : Stream.of(violation.subject(), finding.className());
            })
        .toList();
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
