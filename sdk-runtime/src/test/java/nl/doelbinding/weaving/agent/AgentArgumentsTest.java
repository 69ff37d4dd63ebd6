package nl.doelbinding.weaving.agent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Path;
import java.util.List;
import nl.doelbinding.weaving.Exemption;
import nl.doelbinding.weaving.agent.AgentArguments.Action;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class AgentArgumentsTest {

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", " "})
  void without_arguments_it_weaves_and_leaves_the_mode_alone(String text) {
    assertThat(AgentArguments.parse(text))
        .isEqualTo(new AgentArguments(Action.WEAVE, null, null, List.of()));
  }

  @Test
  void all_arguments_are_read_and_written_back() {
    AgentArguments arguments =
        AgentArguments.parse(
            "mode=observe, exempt=equals,report=woven.txt,action=REPORT,excuse=acme.*+other.*");

    assertThat(arguments)
        .isEqualTo(
            new AgentArguments(
                Action.REPORT,
                "observe",
                Path.of("woven.txt"),
                List.of("exempt=equals", "excuse=acme.*+other.*")));
    assertThat(arguments.options().exempt()).containsExactly(Exemption.EQUALS);
    assertThat(arguments.options().excuse("other.Reader")).isPresent();
    assertThat(AgentArguments.parse(arguments.toString())).isEqualTo(arguments);
    assertThat(arguments.absolute().report()).isEqualTo(Path.of("woven.txt").toAbsolutePath());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "mode=obsrve | \"mode=obsrve\": allowed are off, observe, enforce",
        "observe | \"observe\": known are action=…, mode=…, report=…, excuse=…, exempt=…",
        "modus=off | \"modus=off\": known are action=…, mode=…, report=…, excuse=…, exempt=…",
        "mode=off,mode=off | \"mode=off\": mode is given twice",
        "mode=off, | \"\": known are action=…, mode=…, report=…, excuse=…, exempt=…",
        "report= | \"report=\": name a file",
        "action=stop | \"action=stop\": allowed are weave, detach, report",
        "exempt=nothing | \"exempt=nothing\": exempt: \"nothing\" is not one of constructor, equals, hashCode, persistence, none",
        "action=report | \"action=report\": say where: report=FILE",
      })
  void an_argument_it_does_not_understand_is_refused_with_what_is_allowed(
      String text, String message) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> AgentArguments.parse(text))
        .withMessageEndingWith("does not understand the argument " + message);
  }
}
