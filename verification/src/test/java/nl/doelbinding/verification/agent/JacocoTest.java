package nl.doelbinding.verification.agent;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.doelbinding.verification.compilers.Workplace;
import org.jacoco.core.analysis.Analyzer;
import org.jacoco.core.analysis.CoverageBuilder;
import org.jacoco.core.analysis.IClassCoverage;
import org.jacoco.core.tools.ExecFileLoader;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Coverage is what it is without checks, and the checks are what they are without coverage. */
class JacocoTest {

  @TempDir static Path directory;

  static Fixture plain;
  static Map<String, Integer> missedLines;

  @BeforeAll
  static void measureWithoutChecks() throws Exception {
    plain = Fixture.compiledIn(directory);
    Path exec = directory.resolve("plain.exec");
    run(plain, List.of(jacoco(exec)));
    missedLines = missedLines(exec, plain);
    assertThat(missedLines).containsEntry("nl/acme/Customer", 5);
  }

  @Test
  void classes_woven_at_build_are_covered_as_before() throws Exception {
    Fixture woven = plain.copiedTo(directory.resolve("woven")).woven();
    Path exec = directory.resolve("woven.exec");

    assertMeetsWhatIsDocumented(run(woven, List.of(jacoco(exec))));

    assertThat(missedLines(exec, woven)).isEqualTo(missedLines);
  }

  @Test
  void with_our_agent_first() throws Exception {
    Path exec = directory.resolve("first.exec");

    assertMeetsWhatIsDocumented(run(plain, List.of(ours(), jacoco(exec))));

    assertThat(missedLines(exec, plain)).isEqualTo(missedLines);
  }

  @Test
  void with_the_agent_of_jacoco_first() throws Exception {
    Path exec = directory.resolve("second.exec");

    assertMeetsWhatIsDocumented(run(plain, List.of(jacoco(exec), ours())));

    assertThat(missedLines(exec, plain)).isEqualTo(missedLines);
  }

  private static void assertMeetsWhatIsDocumented(ReadPathTable met) {
    Map<String, String> documented = ReadPathTable.documented().rows();
    met.rows().forEach((path, checks) -> assertThat(documented).containsEntry(path, checks));
  }

  private static ReadPathTable run(Fixture fixture, List<String> agents) {
    return Run.onSeventeen(directory).once(fixture.classPath(), agents, "language");
  }

  /** By class; a class whose code JaCoCo does not recognise fails the test. */
  private static Map<String, Integer> missedLines(Path exec, Fixture fixture) throws IOException {
    ExecFileLoader loader = new ExecFileLoader();
    loader.load(exec.toFile());
    CoverageBuilder coverage = new CoverageBuilder();
    new Analyzer(loader.getExecutionDataStore(), coverage).analyzeAll(fixture.classes().toFile());
    assertThat(coverage.getNoMatchClasses()).isEmpty();
    Map<String, Integer> missed = new TreeMap<>();
    for (IClassCoverage covered : coverage.getClasses()) {
      missed.put(covered.getName(), covered.getLineCounter().getMissedCount());
    }
    return missed;
  }

  private static String ours() {
    return "-javaagent:" + AgentJar.path() + "=mode=observe";
  }

  private static String jacoco(Path exec) {
    String jar =
        Arrays.stream(Workplace.classPath().split(File.pathSeparator))
            .filter(entry -> entry.contains("org.jacoco.agent"))
            .findFirst()
            .orElseThrow();
    return "-javaagent:" + jar + "=destfile=" + exec + ",includes=nl.acme.*";
  }
}
