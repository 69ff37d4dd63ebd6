package nl.doelbinding.analysis.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.doelbinding.analysis.detect.Finding;
import nl.doelbinding.analysis.register.IndentedJson;
import nl.doelbinding.analysis.register.SdkVersion;
import nl.doelbinding.analysis.rule.Rule;
import nl.doelbinding.analysis.rule.Severity;
import nl.doelbinding.analysis.rule.Violation;

/** Everything, for programs: as {@code findings.schema.json} says. */
final class JsonReport implements Report {

  private static final int FORMAT_VERSION = 1;

  @Override
  public String render(ReportInput input) {
    Map<String, Object> document = new LinkedHashMap<>();
    document.put("$schema", "urn:doelbinding:schema:findings:" + FORMAT_VERSION);
    document.put("format", "doelbinding-findings");
    document.put("formatVersion", FORMAT_VERSION);
    Map<String, Object> generator = new LinkedHashMap<>();
    generator.put("name", "doelbinding");
    generator.put("version", SdkVersion.CURRENT);
    document.put("generator", generator);
    document.put("module", input.module());
    document.put("counts", counts(input));
    document.put("rules", rules(input));
    Fingerprints fingerprints = new Fingerprints();
    document.put(
        "findings",
        input.findings().stream().map(found -> finding(found, fingerprints.next(found))).toList());
    return IndentedJson.write(document);
  }

  private static Map<String, Object> counts(ReportInput input) {
    Map<String, Object> counts = new LinkedHashMap<>();
    for (Severity severity : Severity.values()) {
      counts.put(lower(severity), input.count(severity));
    }
    counts.put("accepted", input.accepted().size());
    return counts;
  }

  private static List<Map<String, Object>> rules(ReportInput input) {
    return input.findings().stream()
        .map(found -> found.violation().rule())
        .distinct()
        .sorted()
        .map(JsonReport::rule)
        .toList();
  }

  private static Map<String, Object> rule(Rule rule) {
    Map<String, Object> entry = new LinkedHashMap<>();
    entry.put("id", rule.id());
    entry.put("summary", rule.summary());
    putUnlessEmpty(entry, "article", rule.article());
    entry.put("page", rule.page());
    return entry;
  }

  private static Map<String, Object> finding(ReportedFinding found, String fingerprint) {
    Violation violation = found.violation();
    Finding detected = violation.finding();
    Map<String, Object> entry = new LinkedHashMap<>();
    entry.put("rule", violation.rule().id());
    entry.put("severity", lower(violation.severity()));
    entry.put("subject", violation.subject());
    entry.put("message", violation.message());
    putUnlessEmpty(entry, "cure", violation.cure());
    putUnlessEmpty(entry, "artifact", found.artifact());
    putUnlessEmpty(entry, "class", found.className());
    putUnlessEmpty(entry, "member", found.member());
    if (detected != null) {
      entry.put("category", detected.category().name());
      entry.put("confidence", lower(detected.confidence()));
      entry.put("reason", detected.reason());
    }
    entry.put("path", found.path());
    if (found.line() > 0) {
      entry.put("line", found.line());
    }
    entry.put("accepted", found.accepted());
    entry.put("fingerprint", fingerprint);
    return entry;
  }

  private static void putUnlessEmpty(Map<String, Object> into, String key, String value) {
    if (!value.isEmpty()) {
      into.put(key, value);
    }
  }

  private static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
