package nl.doelbinding.analysis.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import nl.doelbinding.analysis.detect.Confidence;
import nl.doelbinding.analysis.rule.Rules;
import nl.doelbinding.analysis.rule.Violation;
import org.junit.jupiter.api.Test;

class ConsoleOverviewTest {

  @Test
  void a_few_findings_are_told_one_by_one() {
    assertThat(ConsoleOverview.isNeeded(Inputs.few())).isFalse();
    assertThat(ConsoleOverview.isNeeded(Inputs.many(50))).isFalse();
    assertThat(ConsoleOverview.isNeeded(Inputs.many(51))).isTrue();
  }

  @Test
  void a_class_is_told_by_its_worst_aligned_and_each_cure_once() {
    List<Violation> violations = new ArrayList<>();
    violations.add(
        new Violation(Rules.UNREADABLE_INPUT, "a.jar", "a.jar: it is damaged", "Build it", null));
    for (String member : List.of("email", "b", "c", "d", "e", "f", "g")) {
      violations.add(Inputs.undeclared("nl.acme.Customer", member, Confidence.SURE, 31));
    }
    violations.add(Inputs.undeclared("nl.acme.Ticket", "note", Confidence.POSSIBLE, 0));

    List<ConsoleOverview.Block> blocks =
        new ConsoleOverview(ConsoleReport.plain())
            .blocks(ReportInput.of("shop", "", violations, List.of(), Origins.unknown()));

    assertThat(blocks.stream().flatMap(block -> block.lines().stream()))
        .containsExactly(
            "[DB-001] a.jar: it is damaged",
            "         Build it",
            "         docs/rules/DB-001.md",
            "nl.acme.Customer: 7 errors",
            "  [DB-101] b      EMAIL_ADDRESS, sure (Customer.java:31)",
            "  [DB-101] c      EMAIL_ADDRESS, sure (Customer.java:31)",
            "  [DB-101] d      EMAIL_ADDRESS, sure (Customer.java:31)",
            "  [DB-101] e      EMAIL_ADDRESS, sure (Customer.java:31)",
            "  [DB-101] email  EMAIL_ADDRESS, sure (Customer.java:31)",
            "  … and 2 more",
            "nl.acme.Ticket: 1 warning",
            "  [DB-102] note  EMAIL_ADDRESS, possible",
            "[DB-101] 7 times: Personal data is not declared",
            "         @PersonalData(purpose = Newsletter.class)",
            "         or: @NotPersonalData(\"why\")",
            "         docs/rules/DB-101.md",
            "[DB-102] once: Data may be personal and is not declared",
            "         @PersonalData(purpose = Newsletter.class)",
            "         or: @NotPersonalData(\"why\")",
            "         docs/rules/DB-102.md");
  }

  @Test
  void thousands_of_findings_stay_readable() {
    List<String> lines =
        new ConsoleOverview(ConsoleReport.plain())
            .blocks(Inputs.many(2_000)).stream().flatMap(block -> block.lines().stream()).toList();

    assertThat(lines).hasSizeLessThan(250).contains("… and 170 more classes");
  }
}
