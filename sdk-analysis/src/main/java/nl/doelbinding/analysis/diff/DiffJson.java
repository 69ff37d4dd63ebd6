package nl.doelbinding.analysis.diff;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.doelbinding.analysis.register.IndentedJson;
import org.jspecify.annotations.Nullable;

/** Changes for a program, in a form that is versioned. */
final class DiffJson {

  private DiffJson() {}

  static String write(DiffReport report) {
    Map<String, Object> counts = new LinkedHashMap<>();
    for (Weight weight : Weight.values()) {
      counts.put(weight.id(), report.of(weight).size());
    }
    Map<String, Object> document = new LinkedHashMap<>();
    document.put("format", "doelbinding-diff");
    document.put("formatVersion", 1);
    document.put("name", report.name());
    document.put("fails", report.fails());
    document.put("counts", counts);
    document.put("changes", report.changes().stream().map(DiffJson::of).toList());
    return IndentedJson.write(document);
  }

  private static Map<String, Object> of(Change change) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("kind", change.kind().id());
    map.put("weight", change.weight().id());
    map.put("rule", change.weight().rule().id());
    map.put("activities", change.activities());
    map.put("subject", change.subject());
    put(map, "before", change.before());
    put(map, "after", change.after());
    put(map, "tellDataSubjects", change.tellDataSubjects());
    map.put("text", change.text());
    put(map, "module", change.module());
    put(map, "source", change.source());
    return map;
  }

  private static void put(Map<String, Object> map, String name, @Nullable Object value) {
    if (value != null) {
      map.put(name, value);
    }
  }
}
