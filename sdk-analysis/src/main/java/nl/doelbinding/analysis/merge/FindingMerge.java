package nl.doelbinding.analysis.merge;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.doelbinding.analysis.register.Finding;
import nl.doelbinding.analysis.register.Register;
import nl.doelbinding.analysis.rule.Rules;
import org.jspecify.annotations.Nullable;

/**
 * Which findings of the registers hold for the merged one.
 *
 * <p>What is about a place in a module stays, with the module. What is about a register as a whole
 * is found anew by whoever checks the merged one; and what was missing in one module may be there
 * in another.
 *
 * @since 0.1
 */
public final class FindingMerge {
  /** What is about the input, the baseline or a register as a whole. */
  private static final String ABOUT_THE_WHOLE = "DB-(0[0-9]{2}|12[0-9]|218|2[2-6][0-9])";

  private static final Comparator<Finding> ORDER =
      Comparator.comparing(Finding::severity)
          .thenComparing(Finding::code)
          .thenComparing(finding -> String.valueOf(finding.subject()))
          .thenComparing(Finding::toString);

  private FindingMerge() {}

  /** The findings of slices, with the ids of activities that the merged register gives. */
  static List<Finding> findings(List<Slice> slices, Ids ids, Register merged) {
    Stream<Finding> own = Stream.empty();
    Stream<Finding> others = Stream.empty();
    for (Slice slice : slices) {
      Stream<Finding> moved =
          slice.findings().stream()
              .map(
                  finding ->
                      finding.at(slice.told(finding.module()), ids.of(slice, finding.activity())))
              .filter(finding -> !isHealed(finding, merged));
      if (slice.own()) {
        own = moved;
      } else {
        others = Stream.concat(others, moved.filter(FindingMerge::isAboutPlace));
      }
    }
    return together(own.toList(), others.toList());
  }

  /**
   * The findings of a module and those of the modules it depends on, worst first. What both tell of
   * one subject is told once: with the place, unless the module is stricter.
   */
  public static List<Finding> together(List<Finding> own, List<Finding> others) {
    Map<String, Finding> known = new HashMap<>();
    others.forEach(finding -> known.merge(key(finding), finding, FindingMerge::worse));
    List<Finding> ofModule =
        own.stream().filter(finding -> isWorse(finding, known.get(key(finding)))).toList();
    ofModule.forEach(finding -> known.remove(key(finding)));
    return Stream.concat(
            ofModule.stream(),
            others.stream()
                .filter(finding -> known.containsKey(key(finding)))
                .distinct()
                .sorted(ORDER))
        .sorted(Comparator.comparing(Finding::severity))
        .toList();
  }

  private static Finding worse(Finding one, Finding other) {
    return isWorse(other, one) ? other : one;
  }

  private static boolean isWorse(Finding finding, @Nullable Finding than) {
    return than == null || finding.severity().compareTo(than.severity()) < 0;
  }

  private static String key(Finding finding) {
    return finding.code() + " " + finding.subject();
  }

  private static boolean isAboutPlace(Finding finding) {
    return finding.location() != null && !finding.code().matches(ABOUT_THE_WHOLE);
  }

  private static boolean isHealed(Finding finding, Register merged) {
    return finding.code().equals(Rules.PURPOSE_UNUSED.id())
        && merged.activities().stream()
            .filter(activity -> activity.id().equals(finding.activity()))
            .anyMatch(activity -> MergedRegister.isUsed(merged, activity));
  }
}
