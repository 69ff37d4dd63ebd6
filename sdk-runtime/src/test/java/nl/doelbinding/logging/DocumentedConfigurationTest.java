package nl.doelbinding.logging;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.joran.JoranConfigurator;
import ch.qos.logback.classic.util.LogbackMDCAdapter;
import ch.qos.logback.core.status.Status;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.LogManager;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.doelbinding.annotations.LegalBasis;
import nl.doelbinding.annotations.PersonalData;
import nl.doelbinding.annotations.Purpose;
import nl.doelbinding.logging.logback.MaskingAppender;
import org.apache.logging.log4j.ThreadContext;
import org.apache.logging.log4j.core.appender.CountingNoOpAppender;
import org.apache.logging.log4j.core.config.ConfigurationSource;
import org.apache.logging.log4j.core.config.xml.XmlConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code docs/masking.md} tells to paste, pasted. */
class DocumentedConfigurationTest {

  private static final Path PAGE = Path.of("../docs/masking.md");

  @TempDir Path directory;

  @Test
  void the_configuration_of_logback_masks() throws Exception {
    LoggerContext context = logback(example("logback"));

    context.getMDCAdapter().put("client", "2001:db8:85a3:8d3::1");
    context.getLogger("test").info("from 203.0.113.77");
    context.stop();

    assertThat(written()).endsWith("[2001:db8::] test - from 203.0.0.0\n");
  }

  @Test
  void the_configuration_of_logback_for_events_puts_the_appender_behind_the_mask()
      throws Exception {
    LoggerContext context = logback(example("logback events"));

    MaskingAppender masking = (MaskingAppender) context.getLogger("ROOT").getAppender("MASKED");

    assertThat(masking.isStarted()).isTrue();
    assertThat(masking.getAppender("OTEL")).isNotNull();
    context.stop();
  }

  @Test
  void the_configuration_for_declared_values_hides_them() throws Exception {
    LoggerContext context =
        logback(
            """
            <configuration>
              <appender name="FILE" class="ch.qos.logback.core.FileAppender">
                <file>application.log</file>
                %s
              </appender>
              <root level="INFO"><appender-ref ref="FILE"/></root>
            </configuration>
            """
                .formatted(example("declared")));

    context.getLogger("test").info("saved {}", new Subscriber("jan@example.nl"));
    context.stop();

    assertThat(written()).isEqualTo("saved Subscriber[email=[masked:email]]\n");
  }

  @Test
  void the_configuration_of_log4j_masks() throws Exception {
    try (var context = log4j(example("log4j"))) {
      ThreadContext.put("client", "2001:db8:85a3:8d3::1");
      context.getLogger("test").info("from 203.0.113.77");
    } finally {
      ThreadContext.clearAll();
    }

    assertThat(written()).endsWith("[2001:db8::] test - from 203.0.0.0\n");
  }

  @Test
  void the_configuration_of_log4j_for_events_puts_the_appender_behind_the_mask() throws Exception {
    // The appender of OpenTelemetry for Log4j is not on the class path of this test.
    String events = example("log4j events").replace("<OpenTelemetry ", "<CountingNoOp ");

    try (var context = log4j(events)) {
      context.getLogger("test").info("from 203.0.113.77");

      assertThat(context.getConfiguration().<CountingNoOpAppender>getAppender("OTEL").getCount())
          .isEqualTo(1);
    }
  }

  @Test
  void the_configuration_of_java_util_logging_masks() throws Exception {
    LogManager manager = LogManager.getLogManager();
    try (InputStream properties = stream(placed(example("jul")))) {
      manager.readConfiguration(properties);
      java.util.logging.Logger.getLogger("test").info("from 203.0.113.77");
      manager.reset();
    } finally {
      manager.readConfiguration();
    }

    assertThat(written()).contains("from 203.0.0.0\n");
  }

  record Subscriber(@PersonalData(purpose = Newsletter.class) String email) {}

  @Purpose(name = "x", description = "x", legalBasis = LegalBasis.CONSENT)
  interface Newsletter {}

  private LoggerContext logback(String xml) throws Exception {
    LoggerContext context = new LoggerContext();
    context.setMDCAdapter(new LogbackMDCAdapter());
    JoranConfigurator configurator = new JoranConfigurator();
    configurator.setContext(context);
    configurator.doConfigure(stream(placed(xml)));
    assertThat(context.getStatusManager().getCopyOfStatusList())
        .filteredOn(status -> status.getLevel() >= Status.WARN)
        .isEmpty();
    return context;
  }

  private org.apache.logging.log4j.core.LoggerContext log4j(String xml) throws Exception {
    var context = new org.apache.logging.log4j.core.LoggerContext("test");
    context.start(new XmlConfiguration(context, new ConfigurationSource(stream(placed(xml)))));
    return context;
  }

  private static InputStream stream(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  /** The same, with its file in the directory of the test. */
  private String placed(String configuration) {
    return configuration.replace("application.log", file().toString());
  }

  private Path file() {
    return directory.resolve("application.log");
  }

  private String written() throws Exception {
    return Files.readString(file());
  }

  private static String example(String name) throws Exception {
    Matcher block =
        Pattern.compile("<!-- example: " + name + " -->\n```\\w+\n(.*?)```", Pattern.DOTALL)
            .matcher(Files.readString(PAGE));
    assertThat(block.find()).as("an example %s in %s", name, PAGE).isTrue();
    return block.group(1);
  }
}
