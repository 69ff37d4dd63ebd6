package nl.doelbinding.verification.agent;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs the program of the read paths in a JVM of its own. */
record Run(Jdk jdk, Path directory) {

  private static final String PROGRAM = "nl.acme.ReadPaths";
  private static final String ATTACH = "nl.doelbinding.agent.weaving.agent.AttachTool";

  static Run onSeventeen(Path directory) {
    return new Run(Jdk.of(17).or(() -> Jdk.of(25)).orElseThrow(), directory);
  }

  /** Starts it; it stays until it is closed. */
  ChildJvm start(List<Path> classPath, List<String> options, String part) {
    List<String> arguments = new ArrayList<>(options);
    arguments.add(PROGRAM);
    arguments.add(part);
    return ChildJvm.start(jdk, errors(), classPath, arguments.toArray(String[]::new));
  }

  /** Runs all paths of a part and lets it end in good order. */
  ReadPathTable once(List<Path> classPath, List<String> options, String part) {
    try (ChildJvm child = start(classPath, options, part)) {
      ReadPathTable printed = printedBy(child);
      assertThat(child.exitValue()).as(child.errors()).isZero();
      return printed;
    }
  }

  void attach(ChildJvm to, String arguments) {
    String pid = String.valueOf(to.pid());
    try (ChildJvm tool =
        ChildJvm.start(jdk, errors(), List.of(AgentJar.path()), ATTACH, pid, arguments)) {
      assertThat(tool.exitValue()).as(tool.errors()).isZero();
    }
  }

  static ReadPathTable printedBy(ChildJvm child) {
    ReadPathTable printed = ReadPathTable.printed(child.lines());
    assertThat(printed.rows()).as(child.errors()).isNotEmpty();
    return printed;
  }

  private Path errors() {
    return directory.resolve("errors-" + System.nanoTime());
  }
}
