package nl.doelbinding.analysis.statement;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import nl.doelbinding.analysis.document.Block;
import nl.doelbinding.analysis.document.Block.Bullets;
import nl.doelbinding.analysis.document.Block.Paragraph;
import nl.doelbinding.analysis.document.Document.Section;
import nl.doelbinding.analysis.document.Line;
import nl.doelbinding.analysis.register.Activity;
import nl.doelbinding.analysis.register.DataItem;
import nl.doelbinding.annotations.Protection;

/**
 * What log files hold. A shortened or masked value stays personal data, and is never called
 * anything else.
 */
final class LogsSection implements Part {
  private static final Pattern LOG =
      Pattern.compile(
          "(?i)(^|[^\\p{L}]|server|toegangs|access|fouten|error|audit)"
              + "log(s|bestand|bestanden|file|files|boek|boeken)?($|[^\\p{L}])");

  @Override
  public Optional<Section> tell(Telling telling) {
    Wording wording = telling.wording();
    List<Line> lines = new ArrayList<>();
    Set<Line> protections = new LinkedHashSet<>();
    for (Activity activity : telling.register().activities()) {
      List<DataItem> logged = logged(activity);
      if (!logged.isEmpty()) {
        lines.add(wording.say("logs.line", telling.categories(logged), telling.link(activity)));
        logged.forEach(item -> protections.addAll(protections(item, telling)));
      }
    }
    if (lines.isEmpty()) {
      return Optional.empty();
    }
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Paragraph(wording.say("logs.intro")));
    blocks.add(new Bullets(lines));
    protections.forEach(line -> blocks.add(new Paragraph(line)));
    return Optional.of(new Section("logs", wording.text("logs"), blocks));
  }

  /** All data of what is stored in log files, elsewhere what is masked there. */
  private static List<DataItem> logged(Activity activity) {
    boolean inLogs =
        activity.locations().stream().anyMatch(place -> LOG.matcher(place.system()).find());
    return activity.data().stream()
        .filter(item -> inLogs || item.protection().contains(Protection.Measure.MASKED_IN_LOGS))
        .toList();
  }

  private static List<Line> protections(DataItem item, Telling telling) {
    return item.protection().stream()
        .map(
            measure ->
                telling.wording().say("protection." + measure, telling.categories(List.of(item))))
        .toList();
  }
}
