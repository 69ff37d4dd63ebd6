package nl.doelbinding.analysis.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.doelbinding.analysis.rule.Rule;
import nl.doelbinding.analysis.rule.Rules;
import nl.doelbinding.analysis.rule.Severity;

/**
 * All rules as SARIF describes them. There is no {@code helpUri}: it must be absolute, and the
 * pages of the rules lie beside the documentation, wherever that is read.
 */
final class SarifRules {

  private final List<Rule> rules = new ArrayList<>(Rules.all());

  /** Those of this tool, and of others that occur. */
  SarifRules(List<ReportedFinding> findings) {
    findings.stream()
        .map(found -> found.violation().rule())
        .distinct()
        .sorted()
        .filter(rule -> !rules.contains(rule))
        .forEach(rules::add);
  }

  int indexOf(Rule rule) {
    return rules.indexOf(rule);
  }

  List<Map<String, Object>> descriptors() {
    return rules.stream().map(SarifRules::descriptor).toList();
  }

  static String level(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case INFO -> "note";
    };
  }

  private static Map<String, Object> descriptor(Rule rule) {
    String article = rule.article().isEmpty() ? "" : " (" + rule.article() + ")";
    String help = "Why, what fires and how to cure or accept it: " + rule.page();
    Map<String, Object> properties = new LinkedHashMap<>();
    properties.put("tags", List.of("gdpr", "privacy", "security"));
    properties.put("precision", "high");
    properties.put("security-severity", severity(rule.severity()));
    Map<String, Object> descriptor = new LinkedHashMap<>();
    descriptor.put("id", rule.id());
    descriptor.put("name", rule.id());
    descriptor.put("shortDescription", Map.of("text", rule.summary()));
    descriptor.put("fullDescription", Map.of("text", rule.summary() + article + "."));
    descriptor.put("defaultConfiguration", Map.of("level", level(rule.severity())));
    descriptor.put("help", Map.of("text", help));
    descriptor.put("properties", properties);
    return descriptor;
  }

  /** On the scale of CVSS: high, medium, low. */
  private static String severity(Severity severity) {
    return switch (severity) {
      case ERROR -> "7.0";
      case WARNING -> "4.0";
      case INFO -> "1.0";
    };
  }
}
