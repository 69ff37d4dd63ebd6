package nl.doelbinding.analysis.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.doelbinding.analysis.rule.Violation;
import nl.doelbinding.analysis.testing.Compilation;
import nl.doelbinding.analysis.testing.SourceCases;
import nl.doelbinding.analysis.testing.SourceCases.Case;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FlowCheckTest {

  private static final List<Case> CASES =
      Stream.of("logs.txt", "exceptions.txt", "texts.txt", "recipients.txt", "requests.txt")
          .flatMap(name -> SourceCases.read(FlowCheckTest.class, name).stream())
          .toList();

  private static List<Violation> violations = List.of();

  @BeforeAll
  static void compile(@TempDir Path output) throws IOException {
    List<String> sources = new ArrayList<>(FlowRun.stubs());
    CASES.forEach(each -> sources.add(each.source()));
    Compilation.compile(output, List.of(), sources.toArray(String[]::new));
    violations = FlowRun.check(output).violations();
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

  static List<Case> cases() {
    return CASES;
  }
}
