package nl.doelbinding.analysis.weave;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.doelbinding.analysis.rule.Rules;
import nl.doelbinding.analysis.rule.SourcePlace;
import nl.doelbinding.analysis.rule.Violation;
import nl.doelbinding.weaving.ReadSite;
import nl.doelbinding.weaving.Refusal;
import nl.doelbinding.weaving.UnwovenRead;
import nl.doelbinding.weaving.WeavingReport;
import org.jspecify.annotations.Nullable;

/** From what weaving came to, to what is wrong. */
final class WeavingViolations {

  private final ShownRoots roots;

  WeavingViolations(ShownRoots roots) {
    this.roots = roots;
  }

  /** One violation for each class that was not woven, and for each file that could not be. */
  List<Violation> of(WeavingReport report) {
    List<Violation> violations = new ArrayList<>();
    Map<String, List<UnwovenRead>> byClass = new LinkedHashMap<>();
    for (UnwovenRead read : report.onClassPath().unwoven()) {
      byClass
          .computeIfAbsent(read.root() + " " + read.site().className(), any -> new ArrayList<>())
          .add(read);
    }
    byClass.values().forEach(reads -> violations.add(unwoven(reads)));
    Stream.concat(report.refused().stream(), report.onClassPath().refused().stream())
        .map(this::refused)
        .forEach(violations::add);
    report.problems().forEach(problem -> violations.add(unreadable(problem)));
    return violations;
  }

  private Violation unwoven(List<UnwovenRead> reads) {
    UnwovenRead first = reads.get(0);
    ReadSite site = first.site();
    List<String> fields =
        reads.stream().map(read -> read.site().qualifiedField()).distinct().toList();
    String root = roots.of(first.root());
    String weave =
        first.signed()
            ? "Have the agent weave it (-javaagent): " + root + " is signed and stays as it is"
            : "Bind doelbinding:weave in the module of " + root + ", or have the agent weave it";
    return new Violation(
        Rules.READER_NOT_WOVEN,
        site.className(),
        site.className()
            + " in "
            + root
            + " reads "
            + fields.get(0)
            + (fields.size() == 1 ? "" : " and " + (fields.size() - 1) + " more")
            + " without a check of its purposes as they are declared now",
        weave
            + ", or excuse it in doelbinding.yaml:\n"
            + "weaving: {excused: [{readers: "
            + site.className()
            + ", reason: \"…\"}]}",
        place(site));
  }

  private static @Nullable SourcePlace place(ReadSite site) {
    return site.source().isEmpty()
        ? null
        : new SourcePlace(site.source(), null, Math.max(site.line(), 0));
  }

  private Violation refused(Refusal refusal) {
    String subject = roots.of(refusal.subject());
    return new Violation(
        Rules.CANNOT_BE_WOVEN,
        subject,
        subject + ": " + refusal.reason(),
        "Nothing is woven until each class file can be: mend it, build it again or remove it",
        null);
  }

  private Violation unreadable(String problem) {
    return new Violation(
        Rules.UNREADABLE_INPUT,
        roots.of(problem.substring(0, Math.max(problem.indexOf(": "), 0))),
        problem,
        "What could not be read could not be woven either: rebuild or remove it",
        null);
  }
}
