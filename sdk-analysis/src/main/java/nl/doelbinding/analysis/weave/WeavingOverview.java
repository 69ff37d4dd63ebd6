package nl.doelbinding.analysis.weave;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.doelbinding.weaving.BoundMethod;
import nl.doelbinding.weaving.ExemptRead;
import nl.doelbinding.weaving.ReadSite;
import nl.doelbinding.weaving.WeavingReport;

/** What was woven, for a console: a line for each class, in columns, and the sum. */
final class WeavingOverview {

  private static final int MOST_CLASSES = 40;

  private WeavingOverview() {}

  static List<String> lines(WeavingReport report) {
    List<WovenType> types = WovenType.of(report);
    List<WovenType> shown = types.subList(0, Math.min(types.size(), MOST_CLASSES));
    int width = shown.stream().mapToInt(type -> type.name().length()).max().orElse(0);
    List<String> lines = new ArrayList<>();
    for (WovenType type : shown) {
      lines.add(
          String.format(
                  Locale.ROOT,
                  "  %-" + width + "s  %-10s  %s",
                  type.name(),
                  type.reads().isEmpty() ? "" : counted(type.reads().size(), "read", "reads"),
                  what(type))
              .stripTrailing());
    }
    if (types.size() > shown.size()) {
      lines.add("  and " + (types.size() - shown.size()) + " more, in weaving.md");
    }
    lines.add(sum(report));
    return lines;
  }

  private static String what(WovenType type) {
    String fields = names(type.reads().stream().map(ReadSite::field).toList());
    String bound =
        type.bound().isEmpty()
            ? ""
            : counted(type.bound().size(), "method", "methods")
                + " for "
                + names(
                    type.bound().stream()
                        .map(BoundMethod::purposes)
                        .flatMap(List::stream)
                        .map(name -> name.substring(name.lastIndexOf('.') + 1))
                        .toList());
    return fields + (fields.isEmpty() || bound.isEmpty() ? "" : "; ") + bound;
  }

  private static String names(List<String> all) {
    return all.stream().distinct().sorted().collect(Collectors.joining(", "));
  }

  private static String sum(WeavingReport report) {
    long fields = report.sites().stream().map(ReadSite::qualifiedField).distinct().count();
    long excused = report.exempt().stream().filter(ExemptRead::excused).count();
    long exempt = report.exempt().size() - excused;
    return "Guarded %s of %s; %s bound; %s exempt, %s excused; %s of %s written anew"
        .formatted(
            counted(report.sites().size(), "read", "reads"),
            counted(fields, "field", "fields"),
            counted(report.bound().size(), "method", "methods"),
            exempt,
            excused,
            report.changed().size(),
            counted(report.classes(), "class", "classes"));
  }

  private static String counted(long count, String one, String many) {
    return count + " " + (count == 1 ? one : many);
  }
}
