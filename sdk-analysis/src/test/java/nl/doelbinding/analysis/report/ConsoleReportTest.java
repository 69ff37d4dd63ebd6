package nl.doelbinding.analysis.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.doelbinding.analysis.rule.Rule;
import nl.doelbinding.analysis.rule.Rules;
import nl.doelbinding.analysis.rule.SourcePlace;
import nl.doelbinding.analysis.rule.Violation;
import org.junit.jupiter.api.Test;

class ConsoleReportTest {

  @Test
  void each_violation_stands_alone_worst_first_and_the_last_line_sums_up() {
    ConsoleReport report = new ConsoleReport(false, "target/doelbinding/report.html");

    String text =
        report.render(
            List.of(
                violation(Rules.PURPOSE_UNUSED, "nl.acme.Statistics", 0),
                violation(Rules.POSSIBLY_UNDECLARED, "nl.acme.Ticket.note", 7),
                violation(Rules.UNDECLARED, "nl.acme.Customer.email", 31)));

    assertThat(text)
        .isEqualTo(
            """
            [DB-101] nl.acme.Customer.email is so (Customer.java:31)
                     @PersonalData(purpose = Newsletter.class)
                     or: @NotPersonalData("why")
                     docs/rules/DB-101.md
            [DB-102] nl.acme.Ticket.note is so (Ticket.java:7)
                     @PersonalData(purpose = Newsletter.class)
                     or: @NotPersonalData("why")
                     docs/rules/DB-102.md
            [DB-217] nl.acme.Statistics is so
                     @PersonalData(purpose = Newsletter.class)
                     or: @NotPersonalData("why")
                     docs/rules/DB-217.md
            1 error, 1 warning, 1 note; worst: DB-101 nl.acme.Customer.email, \
            DB-102 nl.acme.Ticket.note, DB-217 nl.acme.Statistics; \
            report: target/doelbinding/report.html
            """);
  }

  @Test
  void only_the_worst_three_are_named_at_the_end() {
    List<Violation> many =
        List.of(
            violation(Rules.UNDECLARED, "a.A.d", 1),
            violation(Rules.UNDECLARED, "a.A.c", 1),
            violation(Rules.UNDECLARED, "a.A.b", 1),
            violation(Rules.UNDECLARED, "a.A.a", 1));

    assertThat(ConsoleReport.plain().summary(many))
        .isEqualTo("4 errors; worst: DB-101 a.A.a, DB-101 a.A.b, DB-101 a.A.c");
  }

  @Test
  void nothing_wrong_is_one_line() {
    assertThat(ConsoleReport.plain().lines(List.of())).containsExactly("No violations");
  }

  @Test
  void colour_marks_the_severity_and_nothing_else() {
    ConsoleReport coloured = new ConsoleReport(true, "");
    Violation violation = violation(Rules.UNDECLARED, "a.A.b", 1);

    assertThat(coloured.lines(violation))
        .first()
        .asString()
        .startsWith("\u001B[1;31m[DB-101]\u001B[0m ");
    assertThat(coloured.render(List.of(violation)).replaceAll("\u001B\\[[0-9;]*m", ""))
        .isEqualTo(ConsoleReport.plain().render(List.of(violation)));
  }

  @Test
  void control_characters_from_class_files_do_not_reach_the_terminal() {
    Violation hostile =
        new Violation(
            Rules.UNDECLARED, "a.\u001B[2J", "a.\u001B[2J\n[DB-999] forged", "b\u0007\nc", null);

    assertThat(ConsoleReport.plain().render(List.of(hostile)))
        .isEqualTo(
            """
            [DB-101] a.?[2J [DB-999] forged
                     b?
                     c
                     docs/rules/DB-101.md
            1 error; worst: DB-101 a.?[2J
            """);
  }

  private static Violation violation(Rule rule, String subject, int line) {
    String file = subject.replaceAll(".*\\.([A-Z]\\w*).*", "$1") + ".java";
    return new Violation(
        rule,
        subject,
        subject + " is so",
        "@PersonalData(purpose = Newsletter.class)\nor: @NotPersonalData(\"why\")",
        line == 0 ? null : new SourcePlace(file, null, line));
  }
}
