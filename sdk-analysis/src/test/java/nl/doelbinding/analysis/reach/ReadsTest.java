package nl.doelbinding.analysis.reach;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.doelbinding.analysis.rule.Violation;
import nl.doelbinding.analysis.testing.Compilation;
import nl.doelbinding.analysis.testing.SourceCases;
import nl.doelbinding.analysis.testing.SourceCases.Case;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ReadsTest {

  private static final List<Case> CASES = SourceCases.read(ReadsTest.class, "reads.txt");

  private static List<Violation> violations = List.of();

  @BeforeAll
  static void compile(@TempDir Path output) {
    ReachRun.compile(output);
    String[] sources = CASES.stream().map(Case::source).toArray(String[]::new);
    Compilation.compile(output, List.of(output), sources);
    violations = ReachRun.violations(List.of(output), List.of());
  }

  @ParameterizedTest
  @MethodSource("cases")
  void fires_where_the_comments_say_and_nowhere_else(Case each) {
    List<Violation> found =
        violations.stream()
            .filter(violation -> violation.subject().startsWith(each.packageName() + "."))
            .toList();

    Set<String> lines = new TreeSet<>();
    for (Violation violation : found) {
      lines.add(
          violation.place().line()
              + (violation.isError() ? " fires " : " warns ")
              + violation.rule().id());
    }
    assertThat(lines).as("%s%n%s", each.source(), found).isEqualTo(each.expected());
  }

  @Test
  void tells_nothing_about_the_classes_that_all_of_them_share() {
    assertThat(violations).noneMatch(violation -> violation.subject().startsWith("shop."));
  }

  static List<Case> cases() {
    return CASES;
  }
}
