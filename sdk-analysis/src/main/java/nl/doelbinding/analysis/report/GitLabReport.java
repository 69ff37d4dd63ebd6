package nl.doelbinding.analysis.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.doelbinding.analysis.register.IndentedJson;
import nl.doelbinding.analysis.rule.Severity;
import nl.doelbinding.analysis.rule.Violation;

/** GitLab's Code Quality, which shows what a merge request adds. */
final class GitLabReport implements Report {

  @Override
  public String render(ReportInput input) {
    Fingerprints fingerprints = new Fingerprints();
    List<Map<String, Object>> issues =
        input.open().stream().map(found -> issue(found, fingerprints.next(found))).toList();
    return IndentedJson.write(issues);
  }

  private static Map<String, Object> issue(ReportedFinding found, String fingerprint) {
    Violation violation = found.violation();
    Map<String, Object> location = new LinkedHashMap<>();
    location.put("path", found.path());
    location.put("lines", Map.of("begin", found.lineOrFirst()));
    Map<String, Object> issue = new LinkedHashMap<>();
    issue.put("description", violation.message());
    issue.put("check_name", violation.rule().id());
    issue.put("fingerprint", fingerprint);
    issue.put("severity", severity(violation.severity()));
    issue.put("location", location);
    return issue;
  }

  private static String severity(Severity severity) {
    return switch (severity) {
      case ERROR -> "critical";
      case WARNING -> "minor";
      case INFO -> "info";
    };
  }
}
