package nl.doelbinding.benchmarks.logs;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A program that reads a log from standard input.
 *
 * @param title what the table calls it
 * @param command what starts it
 */
record LogTool(String title, List<String> command) {

  private static final String IPV4 = "([0-9]{1,3}\\.[0-9]{1,3}\\.[0-9]{1,3})\\.[0-9]{1,3}";

  /** Ours first. What is not installed has no place in the table. */
  static List<LogTool> all(Path jar, int processors) {
    List<String> java =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:ActiveProcessorCount=" + processors,
            "-jar",
            jar.toString(),
            "logs");
    return List.of(
        new LogTool("doelbinding logs mask", with(java, "mask", "--quiet")),
        new LogTool("doelbinding logs mask --check", with(java, "mask", "--quiet", "--check")),
        new LogTool("doelbinding logs find", with(java, "find")),
        new LogTool("cat", List.of("cat")),
        new LogTool("ipv6loganon", List.of("ipv6loganon")),
        // Into a pipe: where it sees that all is thrown away, it stops at the first address.
        new LogTool(
            "grep -oE, IPv4 only", List.of("sh", "-c", "grep -oE '" + IPV4 + "' | cat >/dev/null")),
        new LogTool("sed -E, IPv4 only", List.of("sed", "-E", "s/" + IPV4 + "/\\1.0/g")),
        new LogTool("anonip", List.of("anonip")));
  }

  private static List<String> with(List<String> command, String... more) {
    List<String> all = new ArrayList<>(command);
    all.addAll(List.of(more));
    return List.copyOf(all);
  }
}
