package nl.doelbinding.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class ProgressLineTest {
  private final StringWriter err = new StringWriter();
  private final AtomicLong clock = new AtomicLong(-5);

  @Test
  void a_scan_of_less_than_two_seconds_shows_nothing() {
    ProgressLine line = line(true);
    at(line, 1_999, 10);
    line.close();

    assertThat(err).hasToString("");
  }

  @Test
  void on_a_terminal_one_line_changes_and_goes_away() {
    ProgressLine line = line(true);
    at(line, 2_000, 1_200);
    at(line, 100, 1_300);
    at(line, 100, 1_400);
    line.close();

    String cleared = "\r" + " ".repeat("1,200 of 20,000 class files looked at".length()) + "\r";
    assertThat(err)
        .hasToString(
            "\r1,200 of 20,000 class files looked at\r1,400 of 20,000 class files looked at"
                + cleared);
  }

  @Test
  void in_a_log_there_is_a_line_every_ten_seconds() {
    ProgressLine line = line(false);
    for (int second = 1; second <= 21; second++) {
      at(line, 1_000, second);
    }
    line.close();

    assertThat(err.toString().lines())
        .containsExactly(
            "10 of 20,000 class files looked at", "20 of 20,000 class files looked at");
  }

  private ProgressLine line(boolean terminal) {
    return new ProgressLine(new PrintWriter(err), terminal, clock::get);
  }

  private void at(ProgressLine line, long milliseconds, long done) {
    clock.addAndGet(TimeUnit.MILLISECONDS.toNanos(milliseconds));
    line.at(done, 20_000, Path.of("a.jar"));
  }
}
