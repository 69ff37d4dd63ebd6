package nl.doelbinding.weaving.agent;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class AttachToolTest {

  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @Test
  void without_a_process_id_it_says_how_it_is_used() {
    assertThat(run()).isEqualTo(2);
    assertThat(run("myapp.jar")).isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("agent.jar PID [key=value,…]");
  }

  @Test
  void what_the_agent_would_refuse_is_refused_before_it_is_attached() {
    assertThat(run("1", "mode=obsrve")).isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("allowed are off, observe, enforce");
  }

  @Test
  void a_process_that_is_not_there_is_named() {
    assertThat(run("999999999")).isEqualTo(1);
    assertThat(err.toString(StandardCharsets.UTF_8))
        .startsWith("JVM 999999999 cannot be attached to (");
  }

  private int run(String... arguments) {
    return AttachTool.run(
        arguments,
        new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8),
        new PrintStream(err, true, StandardCharsets.UTF_8));
  }
}
