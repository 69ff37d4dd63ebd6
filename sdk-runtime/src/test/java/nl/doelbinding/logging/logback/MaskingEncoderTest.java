package nl.doelbinding.logging.logback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.joran.JoranConfigurator;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.LoggingEvent;
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
import net.logstash.logback.argument.StructuredArguments;
import net.logstash.logback.marker.Markers;
import nl.doelbinding.annotations.LegalBasis;
import nl.doelbinding.annotations.PersonalData;
import nl.doelbinding.annotations.Purpose;
import nl.doelbinding.masking.LogMasker;
import nl.doelbinding.masking.settings.Setting;
import nl.doelbinding.testing.Allocation;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

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
    Logger logger =
        configured(
            "<encoder class=\"" + FramingEncoder.class.getName() + "\"/><charset>UTF-8</charset>");

    logger.info("hello");
    context.stop();

    assertThat(file).hasContent("opened at 192.0.2.0\nhello\nclosed at 192.0.2.0\n");
  }

  /** Tells its charset as the encoders of logstash-logback-encoder do. */
  public static class Utf16Encoder extends FramingEncoder {

    public String getEncoding() {
      return "UTF-16LE";
    }

    @Override
    public byte[] encode(ILoggingEvent event) {
      return event.getFormattedMessage().getBytes(StandardCharsets.UTF_16LE);
    }

    @Override
    public byte[] headerBytes() {
      return new byte[0];
    }

    @Override
    public byte[] footerBytes() {
      return new byte[0];
    }
  }

  @Test
  void an_encoder_that_is_no_layout_is_asked_for_its_charset() throws Exception {
    Logger logger = configured("<encoder class=\"" + Utf16Encoder.class.getName() + "\"/>");

    logger.info("from 203.0.113.77");
    context.stop();

    assertThat(Files.readString(file, StandardCharsets.UTF_16LE)).isEqualTo("from 203.0.113.0");
  }

  @Test
  void an_encoder_that_does_not_tell_its_charset_writes_nothing() throws Exception {
    Logger logger = configured("<encoder class=\"" + FramingEncoder.class.getName() + "\"/>");

    logger.info("hello");
    context.stop();

    assertThat(file).isEmptyFile();
    assertThat(problems())
        .anyMatch(
            text ->
                text.contains(FramingEncoder.class.getName() + " does not tell its charset")
                    && text.contains("<charset>UTF-8</charset>"));
  }

  @Test
  void an_encoder_that_fails_is_told_without_the_message_of_its_fault() {
    MaskingEncoder encoder = masking(new FailingEncoder());
    encoder.start();

    assertThatThrownBy(() -> encoder.encode(event("hello")))
        .isInstanceOf(IllegalStateException.class)
        .hasNoCause()
        .hasMessageContaining("FailingEncoder failed with java.lang.UnsupportedOperationException")
        .hasMessageNotContaining("203");
  }

  @Test
  void an_encoder_that_cannot_be_linked_lets_nothing_be_written() {
    MaskingEncoder encoder =
        masking(
            new FailingEncoder() {
              @Override
              public void start() {
                throw new NoClassDefFoundError("203.0.113.77");
              }
            });

    encoder.start();

    assertThat(encoder.isStarted()).isFalse();
    assertThat(encoder.encode(event("hello"))).isEmpty();
    assertThat(problems())
        .anyMatch(
            text ->
                text.contains("nothing is written: java.lang.NoClassDefFoundError at ")
                    && !text.contains("203"));
  }

  private MaskingEncoder masking(FramingEncoder nested) {
    MaskingEncoder encoder = new MaskingEncoder();
    encoder.setContext(context);
    encoder.setCharset(StandardCharsets.UTF_8);
    encoder.setEncoder(nested);
    return encoder;
  }

  private static class FailingEncoder extends FramingEncoder {
    @Override
    public byte[] encode(ILoggingEvent event) {
      throw new UnsupportedOperationException("203.0.113.77", new IOException("203.0.113.77"));
    }
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
  void a_strategy_that_fails_hides_the_digits_and_is_reported_once() {
    PatternLayoutEncoder nested = new PatternLayoutEncoder();
    nested.setContext(context);
    nested.setPattern("%msg%n");
    MaskingEncoder encoder = new MaskingEncoder();
    encoder.setContext(context);
    encoder.setMasker(LogMasker.builder().strategy(new FailingStrategy()).build());
    encoder.setEncoder(nested);
    encoder.start();

    String first = encoded(encoder, "from 203.0.113.77");
    String second = encoded(encoder, "from 203.0.113.78");

    assertThat(List.of(first, second)).containsOnly("from xxx.x.xxx.xx\n");
    assertThat(problems())
        .filteredOn(text -> text.contains("Masking a log line failed"))
        .hasSize(1);
  }

  @Test
  void a_masker_and_a_setting_contradict_each_other() {
    MaskingEncoder encoder = new MaskingEncoder();
    encoder.setContext(context);
    encoder.setEncoder(new FramingEncoder());
    encoder.setMasker(LogMasker.ofDefaults());
    encoder.setPreference("privacy");

    encoder.start();

    assertThat(encoder.isStarted()).isFalse();
    assertThat(problems()).anyMatch(text -> text.contains("preference contradicts masker"));
  }

  @ParameterizedTest
  @EnumSource(Setting.class)
  void every_setting_is_an_element_and_nonsense_in_it_lets_nothing_be_written(Setting setting)
      throws Exception {
    Logger logger =
        configured(pattern("%msg%n") + "<%1$s>no such thing</%1$s>".formatted(setting.key()));

    logger.info("from 203.0.113.77");
    context.stop();

    assertThat(file).isEmptyFile();
    assertThat(problems()).anyMatch(text -> text.contains(setting.key()));
  }

  @Test
  void a_strategy_is_named_in_xml() throws Exception {
    Logger logger =
        configured(pattern("%msg%n") + "<strategy>redact</strategy><marker>(address)</marker>");

    logger.info("from 203.0.113.77 and 2001:db8::7");
    context.stop();

    assertThat(file).hasContent("from (address) and (address)");
    assertThat(problems()).isEmpty();
  }

  @Test
  void the_logstash_encoder_is_masked_with_all_its_fields() throws Exception {
    Logger logger = configured("<encoder class=\"net.logstash.logback.encoder.LogstashEncoder\"/>");
    context.getMDCAdapter().put("client", "203.0.113.77");

    logger
        .atWarn()
        .addMarker(Markers.append("peer", "198.51.100.9"))
        .addArgument(StructuredArguments.keyValue("origin", "2001:db8:85a3:8d3::1"))
        .addKeyValue("proxies", List.of("192.0.2.5", "192.0.2.6"))
        .setCause(new IOException("refused: /192.0.2.7:5432"))
        .log("first line\nfrom {}");
    context.stop();

    JsonNode line = new JsonMapper().readTree(Files.readString(file));
    assertThat(line.get("message").asString()).isEqualTo("first line\nfrom origin=2001:db8:85a3::");
    assertThat(line.get("client").asString()).isEqualTo("203.0.113.0");
    assertThat(line.get("peer").asString()).isEqualTo("198.51.100.0");
    assertThat(line.get("origin").asString()).isEqualTo("2001:db8:85a3::");
    assertThat(line.get("proxies").toString()).isEqualTo("[\"192.0.2.0\",\"192.0.2.0\"]");
    assertThat(line.get("stack_trace").asString()).contains("refused: /192.0.2.0:5432\n");
    assertThat(problems()).isEmpty();
  }

  @Test
  void a_json_of_ones_own_with_the_field_names_of_ecs_is_masked() throws Exception {
    Logger logger =
        configured(
            """
            <encoder class="net.logstash.logback.encoder.LoggingEventCompositeJsonEncoder">
              <providers>
                <pattern><pattern>{"client.ip": "%X{client}", "message": "%msg"}</pattern></pattern>
                <stackTrace><fieldName>error.stack_trace</fieldName></stackTrace>
              </providers>
            </encoder>
            """);
    context.getMDCAdapter().put("client", "2001:db8:85a3:8d3::1");

    logger.error("from 203.0.113.77", new IOException("by 192.0.2.7"));
    context.stop();

    JsonNode line = new JsonMapper().readTree(Files.readString(file));
    assertThat(line.get("client.ip").asString()).isEqualTo("2001:db8:85a3::");
    assertThat(line.get("message").asString()).isEqualTo("from 203.0.113.0");
    assertThat(line.get("error.stack_trace").asString())
        .startsWith("java.io.IOException: by 192.0.2.0\n");
  }

  @Test
  void it_is_stateful_if_the_nested_encoder_is() {
    MaskingEncoder encoder = new MaskingEncoder();
    assertThat(encoder.isStateful()).isFalse();

    encoder.setEncoder(
        new FramingEncoder() {
          @Override
          public boolean isStateful() {
            return true;
          }
        });

    assertThat(encoder.isStateful()).isTrue();
  }

  @Test
  void a_line_without_an_address_costs_no_byte_more_than_the_nested_encoder() {
    PatternLayoutEncoder nested = new PatternLayoutEncoder();
    nested.setContext(context);
    nested.setPattern("%d %level [%thread] %logger - %msg%n");
    nested.start();
    MaskingEncoder encoder = new MaskingEncoder();
    encoder.setContext(context);
    encoder.setEncoder(nested);
    encoder.start();
    LoggingEvent event = event("order 4.2 handled in 12.5 ms by Foo::bar");

    assertThat(encoder.encode(event)).isEqualTo(nested.encode(event));
    Allocation.measure(() -> encoder.encode(event));
    long alone = Allocation.measure(() -> nested.encode(event));

    long masked = Allocation.measure(() -> encoder.encode(event));

    assertThat(masked).isEqualTo(alone);
  }

  @Purpose(name = "x", description = "x", legalBasis = LegalBasis.CONTRACT)
  interface Ordering {}

  record Customer(int id, @PersonalData(purpose = Ordering.class) String email) {}

  @Test
  void what_the_arguments_declare_is_masked_where_that_is_asked_for() throws Exception {
    Logger logger =
        configured(
            pattern("%X{user} %msg %kvp%n")
                + "<maskDeclaredArguments>true</maskDeclaredArguments>");
    Customer customer = new Customer(7, "jan@example.nl");
    context.getMDCAdapter().put("user", "jan@example.nl");

    logger.info("Saved {} for {}", customer, customer.email());
    logger
        .atInfo()
        .addKeyValue("who", customer)
        .setCause(new IOException("no jan@example.nl"))
        .log("from 203.0.113.77");
    context.stop();

    assertThat(Files.readString(file))
        .startsWith(
            "[masked:email] Saved Customer[id=7, email=[masked:email]] for [masked:email] \n"
                + "[masked:email] from 203.0.113.0 who=\"Customer[id=7, email=[masked:email]]\"\n")
        .contains("java.io.IOException: no [masked:email]")
        .doesNotContain("jan@");
  }

  @Test
  void what_the_arguments_declare_is_masked_in_json_as_well() throws Exception {
    Logger logger =
        configured(
            "<encoder class=\"net.logstash.logback.encoder.LogstashEncoder\"/>"
                + "<maskDeclaredArguments>true</maskDeclaredArguments>");

    logger.atInfo().addKeyValue("who", new Customer(7, "jan\"q\"@example.nl")).log("Saved");
    context.stop();

    assertThat(new JsonMapper().readTree(Files.readString(file)).get("who").asString())
        .isEqualTo("Customer[id=7, email=[masked:email]]");
  }

  private LoggingEvent event(String message) {
    return new LoggingEvent(
        "nl.acme.Orders", context.getLogger("test"), Level.INFO, message, null, null);
  }

  private String encoded(MaskingEncoder encoder, String message) {
    return new String(encoder.encode(event(message)), StandardCharsets.UTF_8);
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
