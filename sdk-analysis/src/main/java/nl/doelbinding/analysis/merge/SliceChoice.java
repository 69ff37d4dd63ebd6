package nl.doelbinding.analysis.merge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Consumer;
import nl.doelbinding.analysis.config.ModulePatterns;
import nl.doelbinding.analysis.register.ModuleEntry;
import nl.doelbinding.analysis.register.Register;
import nl.doelbinding.analysis.register.RegisterJson;
import nl.doelbinding.analysis.rule.Rules;
import nl.doelbinding.analysis.rule.Violation;

/** Takes each module once: from its own register, else from one that has merged it. */
final class SliceChoice {
  private static final Comparator<Candidate> ORDER =
      Comparator.comparingInt(Candidate::rank)
          .thenComparing(Candidate::edition)
          .thenComparing(Candidate::place)
          .thenComparing(candidate -> candidate.slice().from().register().toString());

  private final ModulePatterns excluded;
  private final Consumer<Violation> violations;
  private final Map<String, List<Candidate>> byModule = new TreeMap<>();

  /**
   * A place where something is said of a module.
   *
   * @param rank 0: the module the merged register is made for; 1: a module's own register; 2: a
   *     register that has merged it
   */
  private record Candidate(Slice slice, int rank) {
    /** Equal for the same content. */
    String edition() {
      ModuleEntry module = slice.module();
      return Objects.requireNonNullElse(module.version(), "") + "#" + module.registerHash();
    }

    String place() {
      return rank == 2 ? slice.from().module().id() + ", which has merged it" : slice.from().name();
    }
  }

  SliceChoice(ModulePatterns excluded, Consumer<Violation> violations) {
    this.excluded = excluded;
    this.violations = violations;
  }

  /** The slices to merge: that of the own module first, the others by module. */
  List<Slice> of(FoundRegister own, List<FoundRegister> others) {
    add(own, true);
    others.stream()
        .filter(other -> !excluded.cover(other.name()) && !excluded.cover(other.module().id()))
        .forEach(other -> add(other, false));
    List<Slice> chosen = new ArrayList<>();
    byModule.forEach((id, candidates) -> chosen.add(choose(id, candidates)));
    chosen.sort(
        Comparator.comparing((Slice slice) -> !slice.own())
            .thenComparing(slice -> slice.module().id()));
    return chosen;
  }

  private void add(FoundRegister found, boolean own) {
    ModuleEntry first = found.module();
    List<ModuleEntry> modules = found.register().modules();
    add(new Candidate(new Slice(hashed(first, found.register()), own, found), own ? 0 : 1));
    modules.stream()
        .skip(1)
        .filter(module -> !excluded.cover(module.id()))
        .forEach(module -> add(new Candidate(new Slice(module, false, found), 2)));
  }

  private void add(Candidate candidate) {
    byModule
        .computeIfAbsent(candidate.slice().module().id(), unknown -> new ArrayList<>())
        .add(candidate);
  }

  private static ModuleEntry hashed(ModuleEntry module, Register register) {
    return module.registerHash() == null
        ? module.hashed(RegisterJson.hash(register.withFindings(List.of())))
        : module;
  }

  private Slice choose(String id, List<Candidate> candidates) {
    candidates.sort(ORDER);
    Candidate best = candidates.get(0);
    candidates.stream()
        .filter(other -> other.rank() == best.rank() && !other.edition().equals(best.edition()))
        .findFirst()
        .ifPresent(other -> report(id, best, other));
    return best.slice();
  }

  private void report(String id, Candidate one, Candidate other) {
    violations.accept(
        new Violation(
            Rules.MODULE_IN_TWO_VERSIONS,
            id,
            "%s is there twice: %s in %s and %s in %s; the register tells of the first"
                .formatted(id, version(one), one.place(), version(other), other.place()),
            "Let the build use one of them (dependencyManagement), or leave one out in"
                + " doelbinding.yaml: merge: {exclude: [\""
                + other.slice().from().name()
                + "\"]}",
            null));
  }

  private static String version(Candidate candidate) {
    ModuleEntry module = candidate.slice().module();
    return (module.version() == null ? "without a version" : module.version())
        + " with register "
        + module.registerHash();
  }
}
