package nl.doelbinding.analysis.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.doelbinding.analysis.detect.Finding;
import nl.doelbinding.analysis.register.IndentedJson;
import nl.doelbinding.analysis.register.SdkVersion;
import nl.doelbinding.analysis.rule.Violation;

/**
 * SARIF 2.1.0, which GitHub, GitLab, Azure DevOps and editors read. At most 5,000 results, as many
 * as GitHub shows; what was left out is said.
 */
final class SarifReport implements Report {

  private static final int MOST_RESULTS = 5_000;
  private static final String ROOT = "%SRCROOT%";

  @Override
  public String render(ReportInput input) {
    Map<String, Object> document = new LinkedHashMap<>();
    document.put("version", "2.1.0");
    document.put("runs", List.of(run(input)));
    return IndentedJson.write(document);
  }

  private static Map<String, Object> run(ReportInput input) {
    List<ReportedFinding> findings = input.findings();
    SarifRules rules = new SarifRules(findings);
    Map<String, Object> driver = new LinkedHashMap<>();
    driver.put("name", "Doelbinding");
    driver.put("version", SdkVersion.CURRENT);
    driver.put("rules", rules.descriptors());
    Fingerprints fingerprints = new Fingerprints();
    Map<String, Object> run = new LinkedHashMap<>();
    run.put("tool", Map.of("driver", driver));
    run.put("invocations", List.of(invocation(input)));
    run.put(
        "originalUriBaseIds",
        Map.of(ROOT, Map.of("description", text("The root of the repository"))));
    run.put("columnKind", "utf16CodeUnits");
    run.put(
        "results",
        findings.stream()
            .limit(MOST_RESULTS)
            .map(found -> result(found, rules, fingerprints.next(found)))
            .toList());
    return run;
  }

  private static Map<String, Object> invocation(ReportInput input) {
    Map<String, Object> invocation = new LinkedHashMap<>();
    invocation.put(
        "executionSuccessful", input.violations().stream().noneMatch(Violation::isAboutInput));
    int all = input.findings().size();
    if (all > MOST_RESULTS) {
      Map<String, Object> notification = new LinkedHashMap<>();
      notification.put("level", "warning");
      notification.put(
          "message",
          text(
              "There are "
                  + all
                  + " findings; the worst "
                  + MOST_RESULTS
                  + " are here. The formats json and csv hold all."));
      invocation.put("toolExecutionNotifications", List.of(notification));
    }
    return invocation;
  }

  private static Map<String, Object> result(
      ReportedFinding found, SarifRules rules, String fingerprint) {
    Violation violation = found.violation();
    Map<String, Object> result = new LinkedHashMap<>();
    result.put("ruleId", violation.rule().id());
    result.put("ruleIndex", rules.indexOf(violation.rule()));
    result.put("level", SarifRules.level(violation.severity()));
    result.put("message", text(message(violation)));
    result.put("locations", List.of(location(found)));
    result.put("partialFingerprints", Map.of("ruleAndSubject/v1", fingerprint));
    if (found.accepted()) {
      Map<String, Object> suppression = new LinkedHashMap<>();
      suppression.put("kind", "external");
      suppression.put("status", "accepted");
      result.put("suppressions", List.of(suppression));
    }
    Map<String, Object> properties = properties(found);
    if (!properties.isEmpty()) {
      result.put("properties", properties);
    }
    return result;
  }

  private static String message(Violation violation) {
    return violation.cure().isEmpty()
        ? violation.message()
        : violation.message() + "\n\n" + violation.cure();
  }

  private static Map<String, Object> location(ReportedFinding found) {
    Map<String, Object> file = new LinkedHashMap<>();
    file.put("uri", SourceUri.of(found.path()));
    if (!SourceUri.isAbsolute(found.path())) {
      file.put("uriBaseId", ROOT);
    }
    Map<String, Object> physical = new LinkedHashMap<>();
    physical.put("artifactLocation", file);
    physical.put("region", Map.of("startLine", found.lineOrFirst()));
    Map<String, Object> logical = new LinkedHashMap<>();
    logical.put("fullyQualifiedName", found.violation().subject());
    if (!found.className().isEmpty()) {
      logical.put("kind", found.member().isEmpty() ? "type" : "member");
    }
    Map<String, Object> location = new LinkedHashMap<>();
    location.put("physicalLocation", physical);
    location.put("logicalLocations", List.of(logical));
    return location;
  }

  private static Map<String, Object> properties(ReportedFinding found) {
    Finding finding = found.violation().finding();
    Map<String, Object> properties = new LinkedHashMap<>();
    if (!found.artifact().isEmpty()) {
      properties.put("artifact", found.artifact());
    }
    if (finding != null) {
      properties.put("category", finding.category().name());
      properties.put("confidence", finding.confidence().name().toLowerCase(Locale.ROOT));
      properties.put("reason", finding.reason());
    }
    return properties;
  }

  private static Map<String, Object> text(String text) {
    return Map.of("text", text);
  }
}
