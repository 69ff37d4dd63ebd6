package nl.doelbinding.benchmarks.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The load generator wrk, as Debian packages it. */
final class Wrk {

  private static final Pattern REQUESTS = Pattern.compile("(\\d+) requests in ");
  private static final Pattern RATE = Pattern.compile("Requests/sec:\\s+([\\d.]+)");
  private static final Pattern P99 = Pattern.compile("99%\\s+([\\d.]+)(us|ms|s)");
  private static final Map<String, Double> MILLISECONDS = Map.of("us", 0.001, "ms", 1.0, "s", 1e3);

  private Wrk() {}

  /**
   * What it measured.
   *
   * @param requests how many were answered
   * @param perSecond the same by time
   * @param p99 the time that 99 of 100 requests stayed under, in milliseconds
   */
  record Load(long requests, double perSecond, double p99) {}

  static Load run(int port, int seconds) throws IOException, InterruptedException {
    List<String> command =
        List.of(
            "wrk",
            "--threads=1",
            "--connections=32",
            "--duration=" + seconds + "s",
            "--latency",
            "--header=Referer: http://127.0.0.1/start",
            "--header=User-Agent: Mozilla/5.0 (X11; Linux x86_64; rv:132.0) Gecko/20100101"
                + " Firefox/132.0",
            "--header=X-Forwarded-For: 203.0.113.77, 2001:db8:85a3:8d3::1",
            "http://127.0.0.1:" + port + "/articles/42?page=3");
    Process process;
    try {
      process = new ProcessBuilder(command).redirectErrorStream(true).start();
    } catch (IOException absent) {
      throw new IOException("wrk is not installed: apt-get install wrk", absent);
    }
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.waitFor() != 0 || output.contains("Non-2xx") || output.contains("Socket errors")) {
      throw new IOException("wrk was not answered as it should be:\n" + output);
    }
    Matcher p99 = found(P99, output);
    return new Load(
        Long.parseLong(found(REQUESTS, output).group(1)),
        Double.parseDouble(found(RATE, output).group(1)),
        Double.parseDouble(p99.group(1)) * MILLISECONDS.getOrDefault(p99.group(2), 1.0));
  }

  private static Matcher found(Pattern pattern, String output) throws IOException {
    Matcher matcher = pattern.matcher(output);
    if (!matcher.find()) {
      throw new IOException("wrk printed nothing like " + pattern + ":\n" + output);
    }
    return matcher;
  }
}
