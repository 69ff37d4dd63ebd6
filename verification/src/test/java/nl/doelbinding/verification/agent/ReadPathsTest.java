package nl.doelbinding.verification.agent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Every read path meets the checks that the documents say, whichever way they were woven. */
class ReadPathsTest {

  @TempDir static Path directory;

  static Fixture plain;
  static Fixture woven;

  @BeforeAll
  static void compile() throws Exception {
    plain = Fixture.compiledIn(directory);
    woven = plain.copiedTo(directory.resolve("woven")).woven();
  }

  @TestFactory
  Stream<DynamicNode> each_read_path_is_caught_as_documented() {
    return Stream.of(17, 25).flatMap(ReadPathsTest::onJdk);
  }

  private static Stream<DynamicNode> onJdk(int version) {
    Optional<Jdk> jdk = Jdk.of(version);
    if (jdk.isEmpty()) {
      return Stream.of(
          dynamicTest(
              "JDK " + version,
              () ->
                  org.junit.jupiter.api.Assumptions.abort(
                      "Skipped: no JDK " + version + " beside the one that runs")));
    }
    return Stream.of(
        way("build", jdk.get(), atBuild(jdk.get())),
        way("agent", jdk.get(), byAgent(jdk.get())),
        way("attach", jdk.get(), attached(jdk.get())));
  }

  /** The last run has to be as documented; those before it and the detached one free of checks. */
  private static DynamicNode way(String name, Jdk jdk, List<ReadPathTable> runs) {
    List<DynamicNode> tests = new ArrayList<>();
    ReadPathTable documented = ReadPathTable.documented();
    ReadPathTable checked = runs.get(runs.size() / 2);
    documented
        .rows()
        .forEach(
            (path, checks) ->
                tests.add(
                    dynamicTest(
                        path, () -> assertThat(checked.rows()).containsEntry(path, checks))));
    tests.add(
        dynamicTest(
            "the page shows it in that order",
            () -> assertThat(ReadPathTable.onPage()).isEqualTo(checked.markdown())));
    if (runs.size() > 1) {
      tests.add(dynamicTest("none before", () -> assertThat(runs.get(0).caught()).isEmpty()));
      tests.add(
          dynamicTest("none once detached", () -> assertThat(runs.get(2).caught()).isEmpty()));
    }
    return dynamicContainer(name + ", JDK " + jdk.version(), tests);
  }

  private static List<ReadPathTable> atBuild(Jdk jdk) {
    return List.of(new Run(jdk, directory).once(woven.classPath(), List.of(), "all"));
  }

  private static List<ReadPathTable> byAgent(Jdk jdk) {
    return List.of(
        new Run(jdk, directory)
            .once(
                plain.classPath(),
                List.of("-javaagent:" + AgentJar.path() + "=mode=observe"),
                "all"));
  }

  private static List<ReadPathTable> attached(Jdk jdk) {
    Run run = new Run(jdk, directory);
    try (ChildJvm child = run.start(plain.classPath(), List.of(), "all")) {
      ReadPathTable before = Run.printedBy(child);
      run.attach(child, "mode=observe");
      child.nudge();
      ReadPathTable during = Run.printedBy(child);
      run.attach(child, "action=detach");
      child.nudge();
      return List.of(before, during, Run.printedBy(child));
    }
  }
}
