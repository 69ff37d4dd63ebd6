package nl.doelbinding.logging.logback;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.joran.JoranConfigurator;
import ch.qos.logback.classic.util.LogbackMDCAdapter;
import ch.qos.logback.core.joran.spi.JoranException;
import ch.qos.logback.core.status.Status;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MaskingEncoderTest {

  private final LoggerContext context = new LoggerContext();
  @TempDir Path directory;
  private Path file;

  @BeforeEach
  void setUp() {
    file = directory.resolve("application.log");
    context.setMDCAdapter(new LogbackMDCAdapter());
  }

  @AfterEach
  void tearDown() {
    context.stop();
  }

  @Test
  void message_arguments_mdc_and_stack_trace_are_masked() throws Exception {
    Logger logger =
        configured(
            """
            <encoder class="ch.qos.logback.classic.encoder.PatternLayoutEncoder">
              <pattern>%level [%X{client}] %msg %kvp%n</pattern>
            </encoder>
            """);
    context.getMDCAdapter().put("client", "203.0.113.77");

    logger
        .atWarn()
        .addKeyValue("peer", "198.51.100.9")
        .setCause(new IOException("refused: /192.0.2.5:5432", new IOException("by 2001:db8::5")))
        .log("login of {} via {} failed", "u-1", "2001:db8:85a3:8d3::1");
    context.stop();

    assertThat(Files.readString(file))
        .startsWith(
            "WARN [203.0.113.0] login of u-1 via 2001:db8:85a3:: failed peer=\"198.51.100.0\"")
        .contains("java.io.IOException: refused: /192.0.2.0:5432")
        .contains("Caused by: java.io.IOException: by 2001:db8::\n")
        .contains("MaskingEncoderTest.java:")
        .doesNotContain("203.0.113.77", "198.51.100.9", "192.0.2.5", "2001:db8::5", "8d3");
    assertThat(problems()).isEmpty();
  }

  @Test
  void prefix_lengths_are_configured_in_xml() throws Exception {
    Logger logger =
        configured(
            pattern("%msg%n")
                + "<ipv4PrefixLength>16</ipv4PrefixLength><ipv6PrefixLength>32</ipv6PrefixLength>");

    logger.info("203.0.113.77 2001:db8:85a3::1");
    context.stop();

    assertThat(file).hasContent("203.0.0.0 2001:db8::");
  }

  @Test
  void an_encoder_in_utf_16_is_masked_too() throws Exception {
    Logger logger = configured(pattern("%msg%n", "UTF-16LE"));

    logger.info("é 203.0.113.77 来");
    logger.info("nothing é");
    context.stop();

    assertThat(Files.readString(file, StandardCharsets.UTF_16LE))
        .isEqualTo("é 203.0.113.0 来\nnothing é\n");
  }

  @Test
  void a_charset_whose_letters_are_not_ascii_bytes_is_decoded() throws Exception {
    Logger logger = configured(pattern("%msg%n", "IBM037"));

    logger.info("203.0.113.77");
    context.stop();

    assertThat(new String(Files.readAllBytes(file), Charset.forName("IBM037")))
        .startsWith("203.0.113.0");
  }

  @Test
  void header_and_footer_are_masked() throws Exception {
    Logger logger = configured("<encoder class=\"" + FramingEncoder.class.getName() + "\"/>");

    logger.info("hello");
    context.stop();

    assertThat(file).hasContent("opened at 192.0.2.0\nhello\nclosed at 192.0.2.0\n");
  }

  @Test
  void a_json_encoder_stays_json() throws Exception {
    Logger logger = configured("<encoder class=\"ch.qos.logback.classic.encoder.JsonEncoder\"/>");

    logger.info("first\n203.0.113.77 of {}", "2001:db8::1");
    context.stop();

    assertThat(Files.readString(file))
        .contains("first\\n203.0.113.0 of {}", "\"2001:db8::\"")
        .endsWith("}\n");
  }

  @Test
  void without_a_nested_encoder_nothing_is_written_and_the_error_says_why() throws Exception {
    Logger logger = configured("");

    logger.info("from 203.0.113.77");
    context.stop();

    assertThat(file).isEmptyFile();
    assertThat(problems()).anyMatch(text -> text.contains("has no nested <encoder>"));
  }

  @Test
  void a_prefix_length_that_shows_hosts_is_refused_and_nothing_is_written() throws Exception {
    Logger logger = configured(pattern("%msg%n") + "<ipv4PrefixLength>32</ipv4PrefixLength>");

    logger.info("from 203.0.113.77");
    context.stop();

    assertThat(file).isEmptyFile();
    assertThat(problems()).anyMatch(text -> text.contains("ipv4PrefixLength is 32"));
  }

  @Test
  void a_strategy_that_fails_hides_the_digits_and_is_reported_once() throws Exception {
    Logger logger =
        configured(
            pattern("%msg%n") + "<strategy class=\"" + FailingStrategy.class.getName() + "\"/>");

    logger.info("from 203.0.113.77");
    logger.info("from 203.0.113.78");
    context.stop();

    assertThat(file).hasContent("from xxx.x.xxx.xx\nfrom xxx.x.xxx.xx\n");
    assertThat(problems())
        .filteredOn(text -> text.contains("Masking a log line failed"))
        .hasSize(1);
  }

  private Logger configured(String inside) throws JoranException {
    String xml =
        """
        <configuration>
          <appender name="FILE" class="ch.qos.logback.core.FileAppender">
            <file>%s</file>
            <encoder class="nl.doelbinding.logging.logback.MaskingEncoder">
              %s
            </encoder>
          </appender>
          <root level="INFO"><appender-ref ref="FILE"/></root>
        </configuration>
        """
            .formatted(file, inside);
    JoranConfigurator configurator = new JoranConfigurator();
    configurator.setContext(context);
    configurator.doConfigure(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
    return context.getLogger("test");
  }

  private static String pattern(String pattern) {
    return pattern(pattern, "UTF-8");
  }

  private static String pattern(String pattern, String charset) {
    return """
        <encoder class="ch.qos.logback.classic.encoder.PatternLayoutEncoder">
          <pattern>%s</pattern><charset>%s</charset>
        </encoder>
        """
        .formatted(pattern, charset);
  }

  private List<String> problems() {
    return context.getStatusManager().getCopyOfStatusList().stream()
        .filter(status -> status.getLevel() >= Status.WARN)
        .map(Status::getMessage)
        .toList();
  }
}
