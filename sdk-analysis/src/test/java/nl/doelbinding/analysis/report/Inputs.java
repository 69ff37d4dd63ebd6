package nl.doelbinding.analysis.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.doelbinding.analysis.detect.Confidence;
import nl.doelbinding.analysis.detect.Finding;
import nl.doelbinding.analysis.rule.Rule;
import nl.doelbinding.analysis.rule.Rules;
import nl.doelbinding.analysis.rule.SourcePlace;
import nl.doelbinding.analysis.rule.Violation;
import nl.doelbinding.annotations.Category;

/** What the tests of formats have rendered. */
final class Inputs {

  /** Names that a class file may hold, and that mean something to a terminal, page or script. */
  static final List<String> HOSTILE =
      List.of(
          "<script>alert(1)</script>",
          "</style><img src=x onerror=alert(1)>",
          "\" onmouseover=\"alert(1)",
          "=HYPERLINK(1)",
          "+1",
          "-1",
          "@SUM(A1)",
          "\t=1",
          "a,b;\"c\"",
          "100%0A::error::forged",
          "x\n::error::forged",
          "\u001B[2J\u0007",
          "a\u202Eb\u2028c\uFEFF\uD800",
          "]]>&amp;<!--",
          "| `cell` | [link](x) @everyone",
          "../../etc/passwd",
          "..\\..\\x:y");

  private Inputs() {}

  static ReportInput empty() {
    return ReportInput.of("shop", "", List.of(), List.of(), Origins.unknown());
  }

  /** One of each kind, in the module {@code core} of a repository. */
  static ReportInput few() {
    return ReportInput.of(
        "shop",
        "core",
        List.of(
            violation(Rules.PURPOSE_UNUSED, "nl.acme.Statistics", 0),
            undeclared("nl.acme.Ticket", "note", Confidence.POSSIBLE, 7),
            undeclared("nl.acme.Customer$Card", "iban", Confidence.LIKELY, 0),
            undeclared("nl.acme.Customer", "email", Confidence.SURE, 31),
            violation(Rules.UNREADABLE_INPUT, "lib/old one.jar!/a/B.class", 0),
            violation(Rules.CLAIM_CONTRADICTED, "recipient mail", 0)),
        List.of(undeclared("nl.acme.Legacy", "phone", Confidence.SURE, 3)),
        new Origins(
            Map.of(
                "nl.acme.Customer", List.of("shop-core"),
                "nl.acme.Customer$Card", List.of("shop-core"),
                "nl.acme.Ticket", List.of("shop-web", "shop-core"))));
  }

  static ReportInput hostile() {
    List<Violation> violations = new ArrayList<>();
    for (String name : HOSTILE) {
      violations.add(undeclared(name, name, Confidence.SURE, 1));
      violations.add(
          new Violation(
              Rules.POSSIBLY_UNDECLARED, name, name, name, new SourcePlace(name, name, 3)));
    }
    return ReportInput.of(
        HOSTILE.get(0),
        "",
        violations,
        List.of(undeclared(HOSTILE.get(1), HOSTILE.get(2), Confidence.SURE, 1)),
        Origins.unknown());
  }

  /** So many findings, ten in a class. */
  static ReportInput many(int count) {
    return ReportInput.of(
        "shop",
        "",
        IntStream.range(0, count)
            .mapToObj(
                number ->
                    undeclared(
                        "nl.acme.Class" + number / 10, "field" + number, Confidence.SURE, number))
            .toList(),
        List.of(),
        Origins.unknown());
  }

  static Violation undeclared(String className, String member, Confidence confidence, int line) {
    String subject = className.replace('$', '.') + "." + member;
    String simple = className.replaceAll(".*\\.([A-Za-z]+).*", "$1");
    return new Violation(
            confidence == Confidence.POSSIBLE ? Rules.POSSIBLY_UNDECLARED : Rules.UNDECLARED,
            subject,
            subject + " looks like an e-mail address and carries no @PersonalData",
            "@PersonalData(purpose = Newsletter.class)\nor: @NotPersonalData(\"why\")",
            line == 0
                ? null
                : new SourcePlace(
                    simple + ".java", "src/main/java/nl/acme/" + simple + ".java", line))
        .withFinding(
            new Finding(className, member, Category.EMAIL_ADDRESS, confidence, "its name"));
  }

  private static Violation violation(Rule rule, String subject, int line) {
    return new Violation(
        rule,
        subject,
        subject + " is so",
        "",
        line == 0 ? null : new SourcePlace("A.java", null, line));
  }
}
