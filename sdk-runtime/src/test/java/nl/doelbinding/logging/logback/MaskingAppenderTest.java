package nl.doelbinding.logging.logback;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.joran.JoranConfigurator;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.LoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.classic.util.LogbackMDCAdapter;
import ch.qos.logback.core.joran.spi.JoranException;
import ch.qos.logback.core.read.ListAppender;
import ch.qos.logback.core.status.Status;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.instrumentation.logback.appender.v1_0.OpenTelemetryAppender;
import io.opentelemetry.sdk.OpenTelemetrySdk;
import io.opentelemetry.sdk.logs.SdkLoggerProvider;
import io.opentelemetry.sdk.logs.data.LogRecordData;
import io.opentelemetry.sdk.logs.export.SimpleLogRecordProcessor;
import io.opentelemetry.sdk.testing.exporter.InMemoryLogRecordExporter;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import nl.doelbinding.masking.LogMasker;
import nl.doelbinding.masking.settings.Setting;
import nl.doelbinding.testing.Allocation;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.slf4j.MarkerFactory;
import org.slf4j.event.KeyValuePair;

class MaskingAppenderTest {

  private final LoggerContext context = new LoggerContext();

  @BeforeEach
  void setUp() {
    context.setMDCAdapter(new LogbackMDCAdapter());
  }

  @AfterEach
  void tearDown() {
    context.stop();
  }

  @Test
  void keys_are_masked_as_well_as_values() {
    LoggingEvent event =
        new LoggingEvent("nl.acme", context.getLogger("test"), Level.INFO, "hello", null, null);
    event.setMDCPropertyMap(Map.of("of 203.0.113.77", "7", "order", "8"));
    event.addKeyValuePair(new KeyValuePair("from 2001:db8:85a3:8d3::1", 7));

    ILoggingEvent masked = MaskedEvent.of(event, new EventParts(LogMasker.ofDefaults()::mask));

    assertThat(masked.getMDCPropertyMap()).isEqualTo(Map.of("of 203.0.113.0", "7", "order", "8"));
    assertThat(masked.getKeyValuePairs())
        .singleElement()
        .satisfies(
            pair -> {
              assertThat(pair.key).isEqualTo("from 2001:db8:85a3::");
              assertThat(pair.value).isEqualTo(7);
            });
  }

  @Test
  void the_appender_of_open_telemetry_exports_no_full_address() throws Exception {
    Logger logger =
        configured(
            """
            <appender name="INNER"
                class="io.opentelemetry.instrumentation.logback.appender.v1_0.OpenTelemetryAppender">
              <captureMdcAttributes>*</captureMdcAttributes>
              <captureKeyValuePairAttributes>true</captureKeyValuePairAttributes>
              <captureArguments>true</captureArguments>
              <captureTemplate>true</captureTemplate>
            </appender>
            """,
            "");
    InMemoryLogRecordExporter exported = InMemoryLogRecordExporter.create();
    List<LogRecordData> records;
    try (OpenTelemetrySdk sdk = exportingTo(exported)) {
      ((OpenTelemetryAppender) masking(logger).getAppender("INNER")).setOpenTelemetry(sdk);
      context.getMDCAdapter().put("client", "203.0.113.77");

      logger
          .atWarn()
          .addKeyValue("peer", "198.51.100.9")
          .addArgument("2001:db8:85a3:8d3::1")
          .setCause(new IOException("refused: /192.0.2.7:5432", new IOException("by 192.0.2.8")))
          .log("from {} through 192.0.2.9");
      records = List.copyOf(exported.getFinishedLogRecordItems());
    }

    assertThat(records).hasSize(1);
    LogRecordData told = records.get(0);
    assertThat(told.getBodyValue().asString()).isEqualTo("from 2001:db8:85a3:: through 192.0.2.0");
    assertThat(told.getAttributes().get(AttributeKey.stringKey("client"))).isEqualTo("203.0.113.0");
    assertThat(told.getAttributes().get(AttributeKey.stringKey("peer"))).isEqualTo("198.51.100.0");
    assertThat(told.getAttributes().get(AttributeKey.stringKey("exception.message")))
        .isEqualTo("refused: /192.0.2.0:5432");
    assertThat(told.getAttributes().get(AttributeKey.stringKey("exception.stacktrace")))
        .startsWith("java.io.IOException: refused: /192.0.2.0:5432\n")
        .contains("Caused by: java.io.IOException: by 192.0.2.0\n");
    assertThat(told.toString())
        .doesNotContain("203.0.113.77", "198.51.100.9", "192.0.2.7", "192.0.2.8", "192.0.2.9");
  }

  @Test
  void every_part_of_an_event_is_masked() throws Exception {
    ListAppender<ILoggingEvent> seen = new ListAppender<>();
    Logger logger = recordingTo(seen);
    context.getMDCAdapter().put("client", "203.0.113.77");
    IOException thrown = new IOException("refused: /192.0.2.7:5432");
    thrown.addSuppressed(new IOException("closing 192.0.2.8"));

    logger
        .atWarn()
        .addMarker(MarkerFactory.getDetachedMarker("from 198.51.100.9"))
        .addKeyValue("peers", List.of("192.0.2.5", "192.0.2.6"))
        .addArgument(InetAddress.getByAddress(new byte[] {(byte) 198, 51, 100, 7}))
        .addArgument(new Object[] {"192.0.2.3", 42})
        .addArgument(42)
        .setCause(thrown)
        .log("{} {} {} and 192.0.2.9");

    ILoggingEvent event = seen.list.get(0);
    assertThat(event.getFormattedMessage())
        .isEqualTo("/198.51.100.0 [192.0.2.0, 42] 42 and 192.0.2.0");
    assertThat(event.getMessage()).isEqualTo("{} {} {} and 192.0.2.0");
    assertThat(event.getArgumentArray())
        .containsExactly("/198.51.100.0", new Object[] {"192.0.2.0", 42}, 42);
    assertThat(event.getMDCPropertyMap()).containsEntry("client", "203.0.113.0");
    assertThat(event.getKeyValuePairs().toString()).contains("[192.0.2.0, 192.0.2.0]");
    assertThat(event.getMarkerList().toString()).isEqualTo("[from 198.51.100.0]");
    assertThat(ThrowableProxyUtil.asString(event.getThrowableProxy()))
        .startsWith("java.io.IOException: refused: /192.0.2.0:5432")
        .contains("Suppressed: java.io.IOException: closing 192.0.2.0")
        .doesNotContain("192.0.2.7", "192.0.2.8");
  }

  @Test
  void an_event_without_an_address_is_passed_on_as_the_same_object_and_costs_nothing() {
    EventParts parts = new EventParts(LogMasker.ofDefaults()::mask);
    LoggingEvent event =
        new LoggingEvent(
            "nl.acme.Orders",
            context.getLogger("test"),
            Level.INFO,
            "order {} handled in {} ms",
            null,
            new Object[] {"2026-417", 12});
    event.setMDCPropertyMap(java.util.Map.of("order", "2026-417"));

    assertThat(MaskedEvent.of(event, parts)).isSameAs(event);
    // The iterator over the MDC; the compiler often leaves it out.
    assertThat(Allocation.measure(() -> MaskedEvent.of(event, parts))).isLessThanOrEqualTo(96);
  }

  @Test
  void an_argument_that_cannot_be_looked_at_is_hidden() throws Exception {
    ListAppender<ILoggingEvent> seen = new ListAppender<>();
    Logger logger = recordingTo(seen);

    logger.info("{}", new Unspeakable());

    assertThat(seen.list.get(0).getArgumentArray()).containsExactly("[masked]");
  }

  @Test
  void an_exception_in_a_circle_is_masked_and_ends() throws Exception {
    ListAppender<ILoggingEvent> seen = new ListAppender<>();
    Logger logger = recordingTo(seen);
    IOException first = new IOException("first 192.0.2.7");
    first.initCause(new IOException("second 192.0.2.8", first));

    logger.info("x", first);

    assertThat(ThrowableProxyUtil.asString(seen.list.get(0).getThrowableProxy()))
        .contains("first 192.0.2.0", "second 192.0.2.0")
        .doesNotContain("192.0.2.7", "192.0.2.8");
  }

  @ParameterizedTest
  @EnumSource(Setting.class)
  void every_setting_is_an_element_and_nonsense_in_it_lets_nothing_pass(Setting setting)
      throws Exception {
    Logger logger =
        configured(
            "<appender name=\"INNER\" class=\"ch.qos.logback.core.read.ListAppender\"/>",
            "<%1$s>no such thing</%1$s>".formatted(setting.key()));

    logger.info("from 203.0.113.77");

    assertThat(inner(logger).list).isEmpty();
    assertThat(problems()).anyMatch(text -> text.contains(setting.key()));
  }

  @Test
  void without_an_appender_it_says_so() throws Exception {
    MaskingAppender appender = new MaskingAppender();
    appender.setContext(context);

    appender.start();

    assertThat(appender.isStarted()).isFalse();
    assertThat(problems()).anyMatch(text -> text.contains("has no appender to pass events to"));
  }

  private static OpenTelemetrySdk exportingTo(InMemoryLogRecordExporter exporter) {
    return OpenTelemetrySdk.builder()
        .setLoggerProvider(
            SdkLoggerProvider.builder()
                .addLogRecordProcessor(SimpleLogRecordProcessor.create(exporter))
                .build())
        .build();
  }

  private Logger recordingTo(ListAppender<ILoggingEvent> seen) {
    seen.setContext(context);
    seen.start();
    MaskingAppender appender = new MaskingAppender();
    appender.setContext(context);
    appender.addAppender(seen);
    appender.start();
    Logger logger = context.getLogger("test");
    logger.addAppender(appender);
    return logger;
  }

  @SuppressWarnings("unchecked")
  private static ListAppender<ILoggingEvent> inner(Logger logger) {
    return (ListAppender<ILoggingEvent>) masking(logger).getAppender("INNER");
  }

  private static MaskingAppender masking(Logger logger) {
    return (MaskingAppender) logger.getLoggerContext().getLogger("ROOT").getAppender("MASKED");
  }

  private Logger configured(String inner, String settings) throws JoranException {
    String xml =
        """
        <configuration>
          %s
          <appender name="MASKED" class="nl.doelbinding.logging.logback.MaskingAppender">
            %s
            <appender-ref ref="INNER"/>
          </appender>
          <root level="INFO"><appender-ref ref="MASKED"/></root>
        </configuration>
        """
            .formatted(inner, settings);
    JoranConfigurator configurator = new JoranConfigurator();
    configurator.setContext(context);
    configurator.doConfigure(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
    return context.getLogger("test");
  }

  private List<String> problems() {
    return context.getStatusManager().getCopyOfStatusList().stream()
        .filter(status -> status.getLevel() >= Status.WARN)
        .map(Status::getMessage)
        .toList();
  }

  private static final class Unspeakable {
    @Override
    public String toString() {
      throw new IllegalStateException("203.0.113.77");
    }
  }
}
