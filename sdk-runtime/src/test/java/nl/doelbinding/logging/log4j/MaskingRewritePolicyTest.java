package nl.doelbinding.logging.log4j;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.doelbinding.masking.LogMasker;
import nl.doelbinding.masking.settings.Setting;
import nl.doelbinding.testing.Allocation;
import org.apache.logging.log4j.Level;
import org.apache.logging.log4j.MarkerManager;
import org.apache.logging.log4j.ThreadContext;
import org.apache.logging.log4j.core.LogEvent;
import org.apache.logging.log4j.core.appender.AbstractAppender;
import org.apache.logging.log4j.core.appender.rewrite.RewriteAppender;
import org.apache.logging.log4j.core.config.Property;
import org.apache.logging.log4j.core.impl.Log4jLogEvent;
import org.apache.logging.log4j.message.MapMessage;
import org.apache.logging.log4j.message.ParameterizedMessage;
import org.apache.logging.log4j.message.StringMapMessage;
import org.apache.logging.log4j.message.StructuredDataMessage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MaskingRewritePolicyTest {

  private static final String APPENDERS =
      """
      <Null name="INNER"/>
      <Rewrite name="MASKED">
        <AppenderRef ref="INNER"/>
        <MaskingRewritePolicy %s/>
      </Rewrite>
      """;

  private static final String LOGGERS = "<Root level=\"INFO\"><AppenderRef ref=\"MASKED\"/></Root>";

  @AfterEach
  void tearDown() {
    ThreadContext.clearAll();
  }

  @Test
  void an_appender_behind_it_sees_every_part_of_an_event_masked() {
    try (Log4j log4j = masking("")) {
      ThreadContext.put("client", "203.0.113.77");
      ThreadContext.push("by 198.51.100.9");
      IOException thrown = new IOException("refused: /192.0.2.7", new IOException("by 192.0.2.8"));
      thrown.addSuppressed(new IOException("closing 192.0.2.6"));

      log4j
          .logger()
          .warn(
              new MarkerManager.Log4jMarker("from 192.0.2.5"),
              "{} {} through 192.0.2.9",
              "2001:db8:85a3:8d3::1",
              42,
              thrown);

      LogEvent event = seen(log4j).get(0);
      assertThat(event.getMessage().getFormattedMessage())
          .isEqualTo("2001:db8:85a3:: 42 through 192.0.2.0");
      assertThat(event.getMessage().getFormat()).isEqualTo("{} {} through 192.0.2.0");
      assertThat(event.getMessage().getParameters()).startsWith("2001:db8:85a3::", 42);
      assertThat(event.getContextData().toMap()).isEqualTo(Map.of("client", "203.0.113.0"));
      assertThat(event.getContextStack().asList()).containsExactly("by 198.51.100.0");
      assertThat(event.getMarker().getName()).isEqualTo("from 192.0.2.0");
      assertThat(event.getThrown()).hasToString("java.io.IOException: refused: /192.0.2.0");
      assertThat(event.getThrown().getStackTrace()).isEqualTo(thrown.getStackTrace());
      assertThat(event.getThrown().getCause()).hasToString("java.io.IOException: by 192.0.2.0");
      assertThat(event.getThrown().getSuppressed()[0]).hasMessage("closing 192.0.2.0");
      assertThat(log4j.problems()).isEmpty();
    }
  }

  @Test
  void keys_of_the_context_are_masked_as_well_as_values() {
    try (Log4j log4j = masking("")) {
      ThreadContext.put("of 203.0.113.77", "7");
      ThreadContext.put("order", "8");

      log4j.logger().info("hello");

      assertThat(seen(log4j).get(0).getContextData().toMap())
          .isEqualTo(Map.of("of 203.0.113.0", "7", "order", "8"));
    }
  }

  @Test
  void a_map_stays_a_map_of_its_class() {
    try (Log4j log4j = masking("")) {
      log4j.logger().info(new StringMapMessage().with("client", "203.0.113.77").with("order", "7"));
      StructuredDataMessage audit = new StructuredDataMessage("login", "of u-1", "audit");
      audit.put("client", "203.0.113.77");
      log4j.logger().info(audit);

      assertThat(seen(log4j).get(0).getMessage())
          .isInstanceOfSatisfying(
              StringMapMessage.class,
              map ->
                  assertThat(map.getData())
                      .isEqualTo(Map.of("client", "203.0.113.0", "order", "7")));
      assertThat(seen(log4j).get(1).getMessage())
          .isInstanceOfSatisfying(
              StructuredDataMessage.class,
              map -> assertThat(((MapMessage<?, ?>) map).get("client")).isEqualTo("203.0.113.0"));
    }
  }

  @Test
  void an_address_in_the_text_of_structured_data_is_masked_as_well() {
    try (Log4j log4j = masking("")) {
      log4j.logger().info(new StructuredDataMessage("login", "from 203.0.113.77", "audit"));

      assertThat(seen(log4j).get(0).getMessage().getFormattedMessage())
          .contains("from 203.0.113.0")
          .doesNotContain("203.0.113.77");
    }
  }

  @Test
  void an_event_without_an_address_is_the_same_object() {
    MaskingRewritePolicy policy = new MaskingRewritePolicy(LogMasker.ofDefaults()::mask, false);
    LogEvent event =
        Log4jLogEvent.newBuilder()
            .setLoggerName("nl.acme.Orders")
            .setLevel(Level.INFO)
            .setThreadName("worker-1")
            .setMessage(new ParameterizedMessage("order {} of {}", "2026-417", "u-1"))
            .build();

    assertThat(policy.rewrite(event)).isSameAs(event);
    assertThat(Allocation.measure(() -> policy.rewrite(event))).isLessThanOrEqualTo(64);
  }

  @ParameterizedTest
  @EnumSource(Setting.class)
  void every_setting_is_an_attribute_and_with_nonsense_in_it_every_text_is_hidden(Setting setting) {
    try (Log4j log4j = masking(setting.key() + "=\"no such thing\"")) {
      log4j.logger().info("from 203.0.113.77");

      assertThat(seen(log4j).get(0).getMessage().getFormattedMessage()).isEqualTo("[masked]");
      assertThat(log4j.problems())
          .anyMatch(text -> text.contains("every text is hidden") && text.contains(setting.key()));
    }
  }

  /** An appender that keeps events is put where the configuration has one that keeps none. */
  private static Log4j masking(String attributes) {
    Log4j log4j = Log4j.of(APPENDERS.formatted(attributes), LOGGERS);
    Recording recording = new Recording();
    RewriteAppender rewriting = log4j.appender("MASKED", RewriteAppender.class);
    rewriting.stop();
    log4j.replace("INNER", recording);
    rewriting.start();
    return log4j;
  }

  private static List<LogEvent> seen(Log4j log4j) {
    return log4j.appender("INNER", Recording.class).seen;
  }

  private static final class Recording extends AbstractAppender {

    private final List<LogEvent> seen = new ArrayList<>();

    Recording() {
      super("INNER", null, null, false, Property.EMPTY_ARRAY);
      start();
    }

    @Override
    public void append(LogEvent event) {
      seen.add(event.toImmutable());
    }
  }
}
