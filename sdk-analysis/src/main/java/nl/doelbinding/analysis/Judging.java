package nl.doelbinding.analysis;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.doelbinding.analysis.baseline.Adoption;
import nl.doelbinding.analysis.baseline.Baseline;
import nl.doelbinding.analysis.baseline.BaselineChoice;
import nl.doelbinding.analysis.baseline.BaselineException;
import nl.doelbinding.analysis.baseline.BaselineReader;
import nl.doelbinding.analysis.baseline.BaselineViolations;
import nl.doelbinding.analysis.baseline.Coverage;
import nl.doelbinding.analysis.config.CheckSettings;
import nl.doelbinding.analysis.rule.Rules;
import nl.doelbinding.analysis.rule.Violation;

/** Makes of all that was found what counts: as the team's settings and its baseline say. */
final class Judging {

  /** The rules about data that nobody declared, which are kept from classes that are left out. */
  private static final Set<String> ABOUT_UNDECLARED =
      Set.of("DB-101", "DB-102", "DB-110", "DB-111", "DB-112", "DB-113", "DB-114");

  private final AnalysisRequest request;
  private final CheckSettings settings;

  Judging(AnalysisRequest request, CheckSettings settings) {
    this.request = request;
    this.settings = settings;
  }

  /**
   * What counts and what is accepted.
   *
   * @param counting what fails or is shown
   * @param adoption how far the team is
   */
  record Verdict(List<Violation> counting, Adoption adoption) {}

  /**
   * Judges.
   *
   * @param decided about how many members somebody decided
   */
  Verdict judge(List<Violation> found, long decided) {
    Map<Boolean, List<Violation>> parts =
        found.stream().distinct().collect(Collectors.partitioningBy(this::isLookedAt));
    List<Violation> looked = parts.getOrDefault(true, List.of());
    List<Violation> counting = new ArrayList<>();
    Baseline.Judged judged = judged(looked, counting);
    counting.addAll(judged.counting());
    long undeclared =
        looked.stream()
            .filter(violation -> violation.rule().equals(Rules.UNDECLARED))
            .map(Violation::subject)
            .distinct()
            .count();
    Optional<Coverage> coverage = Coverage.of(decided, undeclared);
    coverage.flatMap(this::tooLow).ifPresent(counting::add);
    return new Verdict(
        settings.rules().applyTo(counting),
        new Adoption(
            settings.rules().applyTo(judged.accepted()),
            coverage.orElse(null),
            parts.getOrDefault(false, List.of())));
  }

  private boolean isLookedAt(Violation violation) {
    return settings.exclude().isEmpty()
        || !ABOUT_UNDECLARED.contains(violation.rule().id())
        || !settings
            .exclude()
            .covers(
                violation.finding() == null
                    ? violation.subject()
                    : violation.finding().className());
  }

  private Baseline.Judged judged(List<Violation> found, List<Violation> problems) {
    BaselineChoice choice = request.baseline();
    if (choice == null) {
      return Baseline.empty().judge(found, LocalDate.MIN);
    }
    Path file = choice.file(request.baseDirectory(), settings);
    if (Files.notExists(file) && !choice.isNamed(settings)) {
      return Baseline.empty().judge(found, choice.today());
    }
    BaselineViolations about = new BaselineViolations(ShownPath.of(request.baseDirectory(), file));
    try {
      Baseline.Judged judged = BaselineReader.read(file).judge(found, choice.today());
      problems.addAll(about.of(judged));
      return judged;
    } catch (BaselineException unusable) {
      problems.add(about.of(unusable));
      return Baseline.empty().judge(found, choice.today());
    }
  }

  private Optional<Violation> tooLow(Coverage coverage) {
    Integer least = settings.coverage();
    if (least == null || !coverage.isBelow(least)) {
      return Optional.empty();
    }
    String module = request.module().artifact();
    return Optional.of(
        new Violation(
            Rules.COVERAGE_TOO_LOW,
            module.isEmpty() ? "the module" : module,
            String.format(
                Locale.ROOT,
                "%s: %d %% of the personal data is decided about (%d of %d), and %d %% is asked for",
                module.isEmpty() ? "the module" : module,
                coverage.percentage(),
                coverage.decided(),
                coverage.total(),
                least),
            "doelbinding:suggest writes the annotations that are missing",
            null));
  }
}
