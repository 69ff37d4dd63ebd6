package nl.doelbinding.maven;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.doelbinding.analysis.AnalysisResult;
import nl.doelbinding.analysis.ModuleCoordinates;
import nl.doelbinding.analysis.RegisterFiles;
import nl.doelbinding.analysis.RegisterFormat;
import nl.doelbinding.analysis.WholeRegister;
import nl.doelbinding.analysis.merge.FoundRegister;
import nl.doelbinding.analysis.register.Language;
import nl.doelbinding.analysis.register.ModuleEntry;
import nl.doelbinding.analysis.register.Register;
import nl.doelbinding.analysis.render.RenderedFile;
import nl.doelbinding.analysis.rule.Violation;

/**
 * The register of a whole build.
 *
 * @param leading the module whose configuration decides: the one that has merged most others
 * @param whole the register, and what is wrong with it as the team judges that
 * @param known what the modules found missing or wrong themselves
 */
record ReactorRegister(AnalysisResult leading, WholeRegister whole, Set<String> known) {

  /** Of at least one module. */
  static ReactorRegister of(ModuleCoordinates top, List<AnalysisResult> results) {
    AnalysisResult leading =
        results.stream()
            .min(
                Comparator.comparing((AnalysisResult one) -> -one.register().modules().size())
                    .thenComparing(one -> one.register().modules().get(0).id()))
            .orElseThrow();
    List<FoundRegister> registers =
        results.stream()
            .map(AnalysisResult::registerWithFindings)
            .map(register -> new FoundRegister(register, register.modules().get(0).id()))
            .toList();
    WholeRegister whole =
        WholeRegister.of(empty(leading.register(), top), registers, leading.settings(), null)
            .judgedBy(leading.settings().rules());
    Set<String> known =
        results.stream()
            .flatMap(one -> one.all().stream())
            .map(ReactorRegister::key)
            .collect(Collectors.toUnmodifiableSet());
    return new ReactorRegister(leading, whole, known);
  }

  private static String key(Violation violation) {
    return violation.rule().id() + " " + violation.subject();
  }

  /** The top declares nothing; it is the module that the register is made for. */
  private static Register empty(Register leading, ModuleCoordinates top) {
    return new Register(
        leading.generator(),
        List.of(new ModuleEntry(top.group(), top.artifact(), top.version(), null)),
        leading.role(),
        leading.organisation(),
        leading.jointControllers(),
        leading.representative(),
        leading.dpo(),
        leading.supervisoryAuthority(),
        leading.controllers(),
        List.of(),
        List.of(),
        List.of(),
        leading.securityMeasures(),
        leading.requestHandling(),
        leading.breachHandling(),
        leading.statement(),
        leading.events(),
        leading.claims(),
        List.of());
  }

  /** Where modules contradict each other. */
  List<Violation> contradictions() {
    return whole.merged().violations();
  }

  /** What is missing or wrong in the whole and in no module alone. */
  List<Violation> newGaps() {
    return whole.gaps().stream().filter(gap -> !known.contains(key(gap))).toList();
  }

  /**
   * The files of the register.
   *
   * @param languages the languages; empty: that of the configuration
   */
  List<RenderedFile> files(List<RegisterFormat> formats, List<Language> languages) {
    return RegisterFiles.of(
        whole.registerWithFindings(),
        formats,
        languages.isEmpty() ? List.of(RegisterFiles.language(leading)) : languages);
  }
}
