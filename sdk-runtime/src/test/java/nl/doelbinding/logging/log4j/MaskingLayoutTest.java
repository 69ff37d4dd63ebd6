package nl.doelbinding.logging.log4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.doelbinding.annotations.LegalBasis;
import nl.doelbinding.annotations.PersonalData;
import nl.doelbinding.annotations.Purpose;
import nl.doelbinding.masking.LogMasker;
import nl.doelbinding.masking.MaskedBytes;
import nl.doelbinding.masking.settings.Setting;
import nl.doelbinding.testing.Allocation;
import org.apache.logging.log4j.Level;
import org.apache.logging.log4j.ThreadContext;
import org.apache.logging.log4j.core.Layout;
import org.apache.logging.log4j.core.LogEvent;
import org.apache.logging.log4j.core.appender.AppenderLoggingException;
import org.apache.logging.log4j.core.async.AsyncLoggerContext;
import org.apache.logging.log4j.core.impl.Log4jLogEvent;
import org.apache.logging.log4j.core.layout.AbstractStringLayout;
import org.apache.logging.log4j.core.layout.ByteBufferDestination;
import org.apache.logging.log4j.core.layout.ByteBufferDestinationHelper;
import org.apache.logging.log4j.core.layout.PatternLayout;
import org.apache.logging.log4j.message.SimpleMessage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class MaskingLayoutTest {

  @TempDir Path directory;

  @AfterEach
  void tearDown() {
    ThreadContext.clearAll();
  }

  @Test
  void message_parameters_context_and_stack_trace_are_masked() throws Exception {
    Path file = directory.resolve("application.log");
    try (Log4j log4j = Log4j.writing(file, masking("", "%level [%X{client}] %x %msg%n"))) {
      ThreadContext.put("client", "203.0.113.77");
      ThreadContext.push("by 198.51.100.9");

      log4j
          .logger()
          .warn(
              "login of {} via {} failed",
              "u-1",
              "2001:db8:85a3:8d3::1",
              new IOException("refused: /192.0.2.5:5432", new IOException("by 2001:db8::5")));

      assertThat(log4j.problems()).isEmpty();
    }

    assertThat(Files.readString(file))
        .startsWith("WARN [203.0.113.0] [by 198.51.100.0] login of u-1 via 2001:db8:85a3:: failed")
        .contains("java.io.IOException: refused: /192.0.2.0:5432")
        .contains("Caused by: java.io.IOException: by 2001:db8::\n")
        .contains("MaskingLayoutTest.java:")
        .doesNotContain("203.0.113.77", "198.51.100.9", "192.0.2.5", "2001:db8::5", "8d3");
  }

  @Test
  void the_json_template_layout_stays_json() throws Exception {
    Path file = directory.resolve("application.log");
    String layout =
        "<MaskingLayout><JsonTemplateLayout eventTemplateUri=\"classpath:EcsLayout.json\"/></MaskingLayout>";
    try (Log4j log4j = Log4j.writing(file, layout)) {
      ThreadContext.put("client", "203.0.113.77");

      log4j.logger().error("first\nfrom {}", "2001:db8::1", new IOException("by 192.0.2.5"));

      assertThat(log4j.problems()).isEmpty();
    }

    JsonNode line = new JsonMapper().readTree(Files.readString(file));
    assertThat(line.get("message").asString()).isEqualTo("first\nfrom 2001:db8::");
    assertThat(line.get("client").asString()).isEqualTo("203.0.113.0");
    assertThat(line.get("error.message").asString()).isEqualTo("by 192.0.2.0");
    assertThat(line.get("error.stack_trace").asString()).contains("IOException: by 192.0.2.0");
  }

  @Test
  void settings_are_attributes() throws Exception {
    Path file = directory.resolve("application.log");
    try (Log4j log4j =
        Log4j.writing(file, masking("strategy=\"redact\" marker=\"(address)\"", "%msg%n"))) {
      log4j.logger().info("from 203.0.113.77 and 2001:db8::7");
      assertThat(log4j.problems()).isEmpty();
    }

    assertThat(file).hasContent("from (address) and (address)");
  }

  @ParameterizedTest
  @EnumSource(Setting.class)
  void every_setting_is_an_attribute_and_nonsense_in_it_lets_nothing_be_written(Setting setting) {
    Path file = directory.resolve("application.log");
    try (Log4j log4j =
        Log4j.writing(file, masking(setting.key() + "=\"no such thing\"", "%msg%n"))) {
      log4j.logger().info("from 203.0.113.77");

      assertThat(log4j.problems())
          .anyMatch(text -> text.contains("nothing is written") && text.contains(setting.key()));
    }

    assertThat(file).isEmptyFile();
  }

  @Test
  void without_a_layout_nothing_is_written_and_the_error_says_why() {
    Path file = directory.resolve("application.log");
    try (Log4j log4j = Log4j.writing(file, "<MaskingLayout/>")) {
      log4j.logger().info("from 203.0.113.77");

      assertThat(log4j.problems()).anyMatch(text -> text.contains("there is no layout in it"));
    }

    assertThat(file).isEmptyFile();
  }

  @Test
  void a_layout_that_compresses_is_refused() {
    Path file = directory.resolve("application.log");
    try (Log4j log4j =
        Log4j.writing(file, "<MaskingLayout><GelfLayout host=\"here\"/></MaskingLayout>")) {
      log4j.logger().info("from 203.0.113.77");

      assertThat(log4j.problems()).anyMatch(text -> text.contains("compressionType=\"OFF\""));
    }

    assertThat(file).isEmptyFile();
  }

  @Test
  void header_and_footer_are_masked() {
    Path file = directory.resolve("application.log");
    String layout =
        """
        <MaskingLayout>
          <PatternLayout pattern="%msg%n" header="opened at 192.0.2.1%n" footer="closed at 192.0.2.1%n"/>
        </MaskingLayout>
        """;
    try (Log4j log4j = Log4j.writing(file, layout)) {
      log4j.logger().info("hello");
    }

    assertThat(file).hasContent("opened at 192.0.2.0\nhello\nclosed at 192.0.2.0\n");
  }

  @ParameterizedTest
  @ValueSource(ints = {100, 3_000, 20_000, 200_000})
  void a_line_longer_than_every_buffer_is_whole_before_it_is_masked(int length) throws Exception {
    Path file = directory.resolve("application.log");
    String filler = "é".repeat(length);
    try (Log4j log4j =
        Log4j.of(
            "<File name=\"FILE\" fileName=\"%s\" bufferSize=\"256\">%s</File>"
                .formatted(file, masking("", "%msg%n")),
            "<Root level=\"INFO\"><AppenderRef ref=\"FILE\"/></Root>")) {
      // Whatever the size of a part, some address lies on its edge.
      for (int shift = 0; shift < 16; shift++) {
        log4j.logger().info("{}{} 203.0.113.77 {}", "x".repeat(shift), filler, filler);
      }
      assertThat(log4j.problems()).isEmpty();
    }

    List<String> lines = Files.readAllLines(file);
    assertThat(lines).hasSize(16);
    assertThat(lines)
        .allSatisfy(line -> assertThat(line).endsWith(filler + " 203.0.113.0 " + filler));
  }

  @ParameterizedTest
  @ValueSource(strings = {"RollingFile", "RollingRandomAccessFile"})
  void rolling_files_are_masked_over_every_roll(String appender) throws Exception {
    String appenders =
        """
        <%1$s name="FILE" fileName="%2$s/application.log" filePattern="%2$s/application-%%i.log">
          %3$s
          <SizeBasedTriggeringPolicy size="4KB"/>
          <DefaultRolloverStrategy max="100"/>
        </%1$s>
        """
            .formatted(appender, directory, masking("", "%msg%n"));
    try (Log4j log4j =
        Log4j.of(appenders, "<Root level=\"INFO\"><AppenderRef ref=\"FILE\"/></Root>")) {
      for (int index = 0; index < 1_000; index++) {
        log4j.logger().info("line {} from 203.0.113.77", index);
      }
      assertThat(log4j.problems()).isEmpty();
    }

    assertThat(linesBelow(directory))
        .containsExactlyInAnyOrderElementsOf(
            IntStream.range(0, 1_000).mapToObj(i -> "line " + i + " from 203.0.113.0").toList());
  }

  @Test
  void an_asynchronous_logger_is_masked_in_its_order() throws Exception {
    Path file = directory.resolve("application.log");
    try (Log4j log4j =
        Log4j.of(
            "<RandomAccessFile name=\"FILE\" fileName=\"%s\" immediateFlush=\"false\">%s</RandomAccessFile>"
                .formatted(file, masking("", "%X{client} %msg%n")),
            "<AsyncRoot level=\"INFO\"><AppenderRef ref=\"FILE\"/></AsyncRoot>")) {
      logThousand(log4j);
    }

    assertThat(Files.readAllLines(file)).containsExactlyElementsOf(thousandMasked());
  }

  @Test
  void all_loggers_asynchronous_are_masked_in_their_order() throws Exception {
    Path file = directory.resolve("application.log");
    try (Log4j log4j =
        Log4j.of(
            new AsyncLoggerContext("asynchronous"),
            "<File name=\"FILE\" fileName=\"%s\">%s</File>"
                .formatted(file, masking("", "%X{client} %msg%n")),
            "<Root level=\"INFO\"><AppenderRef ref=\"FILE\"/></Root>")) {
      logThousand(log4j);
    }

    assertThat(Files.readAllLines(file)).containsExactlyElementsOf(thousandMasked());
  }

  private static void logThousand(Log4j log4j) {
    ThreadContext.put("client", "203.0.113.77");
    for (int index = 0; index < 1_000; index++) {
      log4j.logger().info("line {} via {}", index, "2001:db8:85a3:8d3::1");
    }
  }

  private static List<String> thousandMasked() {
    return IntStream.range(0, 1_000)
        .mapToObj(index -> "203.0.113.0 line " + index + " via 2001:db8:85a3::")
        .toList();
  }

  @Test
  void a_big_stack_trace_is_masked() throws Exception {
    Path file = directory.resolve("application.log");
    Throwable thrown = new IOException("at the bottom 192.0.2.200");
    for (int depth = 0; depth < 100; depth++) {
      thrown = new IllegalStateException("level " + depth + " from 192.0.2.201", thrown);
      thrown.addSuppressed(new IOException("closing 2001:db8:85a3:8d3::" + depth));
    }
    try (Log4j log4j = Log4j.writing(file, masking("", "%msg%n"))) {
      log4j.logger().error("it failed", thrown);
      assertThat(log4j.problems()).isEmpty();
    }

    String written = Files.readString(file);
    assertThat(written.length()).isGreaterThan(20_000);
    assertThat(written)
        .contains(
            "at the bottom 192.0.2.0\n", "level 99 from 192.0.2.0\n", "closing 2001:db8:85a3::\n")
        .doesNotContain("192.0.2.20", "8d3");
  }

  @Test
  void text_and_bytes_for_appenders_of_other_kinds_are_masked() {
    Layout<?> layout = layout(PatternLayout.newBuilder().setPattern("%msg").build());

    assertThat(layout.toSerializable(event("from 203.0.113.77"))).isEqualTo("from 203.0.113.0");
    assertThat(layout.toByteArray(event("from 203.0.113.77")))
        .asString(StandardCharsets.UTF_8)
        .isEqualTo("from 203.0.113.0");
  }

  @Test
  void a_layout_in_utf_16_is_masked() {
    Layout<?> layout =
        layout(
            PatternLayout.newBuilder()
                .setPattern("%msg")
                .setCharset(StandardCharsets.UTF_16LE)
                .build());

    assertThat(new Written().encoded(layout, event("é 203.0.113.77")))
        .isEqualTo("é 203.0.113.0".getBytes(StandardCharsets.UTF_16LE));
  }

  @Test
  void nothing_is_written_when_the_layout_inside_fails_and_its_message_is_not_told() {
    Layout<?> layout = layout(new HalfLayout());
    Written written = new Written();

    assertThatThrownBy(() -> layout.encode(event("x"), written))
        .isInstanceOf(AppenderLoggingException.class)
        .hasMessageContaining("HalfLayout failed with java.lang.IllegalStateException")
        .hasMessageNotContaining("203.0.113.77")
        .hasNoCause();
    assertThat(written.bytes()).isEmpty();
  }

  @Test
  void a_layout_that_cannot_be_linked_lets_nothing_be_written() {
    Layout<?> layout =
        layout(
            new AbstractStringLayout(StandardCharsets.UTF_8) {
              @Override
              public Charset getCharset() {
                throw new NoClassDefFoundError("203.0.113.77");
              }

              @Override
              public String toSerializable(LogEvent event) {
                return "from 203.0.113.77";
              }
            });

    assertThat(new Written().encoded(layout, event("x"))).isEmpty();
  }

  @Test
  void it_needs_the_location_if_the_layout_inside_does() {
    assertThat(((MaskingLayout) layout(pattern("%msg"))).requiresLocation()).isFalse();
    assertThat(((MaskingLayout) layout(pattern("%L %msg"))).requiresLocation()).isTrue();
  }

  @Purpose(name = "x", description = "x", legalBasis = LegalBasis.CONTRACT)
  interface Ordering {}

  record Customer(int id, @PersonalData(purpose = Ordering.class) String email) {}

  @ParameterizedTest
  @ValueSource(strings = {"Root", "AsyncRoot"})
  void what_the_parameters_declare_is_masked_where_that_is_asked_for(String root) throws Exception {
    Path file = directory.resolve("application.log");
    try (Log4j log4j =
        Log4j.of(
            "<File name=\"FILE\" fileName=\"%s\">%s</File>"
                .formatted(file, masking("maskDeclaredArguments=\"true\"", "%X{user} %msg%n")),
            "<%1$s level=\"INFO\"><AppenderRef ref=\"FILE\"/></%1$s>".formatted(root))) {
      ThreadContext.put("user", "jan@example.nl");
      Customer customer = new Customer(7, "jan@example.nl");

      log4j
          .logger()
          .info("Saved {} from 203.0.113.77", customer, new IOException("no jan@example.nl"));
    }

    assertThat(Files.readString(file))
        .startsWith("[masked:email] Saved Customer[id=7, email=[masked:email]] from 203.0.113.0\n")
        .contains("java.io.IOException: no [masked:email]")
        .doesNotContain("jan@");
  }

  @Test
  void an_event_without_an_address_allocates_not_a_byte() {
    assertThat(allocated("order 4.2 handled in 12.5 ms by Foo::bar, no address in it")).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"order 4.2, asked by 203.0.113.77", "asked by 2001:db8:85a3:8d3::1"})
  void an_event_with_an_address_allocates_not_a_byte_beside_what_the_masker_does(String message) {
    byte[] line = message.getBytes(StandardCharsets.UTF_8);
    MaskedBytes masked = new MaskedBytes();
    LogMasker masker = LogMasker.ofDefaults();
    long ofMasker =
        Allocation.measure(
            () -> {
              masked.clear();
              masker.mask(line, 0, line.length, masked);
            });

    assertThat(allocated(message)).isLessThanOrEqualTo(ofMasker);
  }

  private static long allocated(String message) {
    Layout<?> layout = layout(pattern("%d %level [%t] %logger - %msg%n"));
    LogEvent event = event(message);
    Written written = new Written();
    long allocated =
        Allocation.measure(
            () -> {
              written.clear();
              layout.encode(event, written);
            });
    assertThat(written.text()).doesNotContain("203.0.113.77", "8d3").endsWith("\n");
    return allocated;
  }

  private static Layout<?> layout(Layout<?> inner) {
    MaskingLayoutBuilder builder = MaskingLayout.newBuilder().setLayout(inner);
    builder.setMasker(LogMasker.ofDefaults());
    return builder.build();
  }

  private static PatternLayout pattern(String pattern) {
    return PatternLayout.newBuilder()
        .setPattern(pattern)
        .setCharset(StandardCharsets.UTF_8)
        .build();
  }

  private static LogEvent event(String message) {
    return Log4jLogEvent.newBuilder()
        .setLoggerName("nl.acme.Orders")
        .setLevel(Level.INFO)
        .setThreadName("worker-1")
        .setMessage(new SimpleMessage(message))
        .build();
  }

  private static String masking(String attributes, String pattern) {
    return "<MaskingLayout %s><PatternLayout charset=\"UTF-8\" pattern=\"%s\"/></MaskingLayout>"
        .formatted(attributes, pattern);
  }

  private static List<String> linesBelow(Path directory) throws IOException {
    try (Stream<Path> files = Files.list(directory)) {
      return files
          .flatMap(
              file -> {
                try {
                  return Files.readAllLines(file).stream();
                } catch (IOException failed) {
                  throw new IllegalStateException(failed);
                }
              })
          .collect(Collectors.toList());
    }
  }

  /** Where a layout writes to, with a buffer that no line fits in. */
  private static final class Written implements ByteBufferDestination {

    private final ByteBuffer part = ByteBuffer.allocate(16);
    private final ByteBuffer all = ByteBuffer.allocate(1 << 16);

    @Override
    public ByteBuffer getByteBuffer() {
      return part;
    }

    @Override
    public ByteBuffer drain(ByteBuffer buffer) {
      buffer.flip();
      all.put(buffer);
      buffer.clear();
      return buffer;
    }

    @Override
    public void writeBytes(ByteBuffer data) {
      ByteBufferDestinationHelper.writeToUnsynchronized(data, this);
    }

    @Override
    public void writeBytes(byte[] data, int offset, int length) {
      ByteBufferDestinationHelper.writeToUnsynchronized(data, offset, length, this);
    }

    void clear() {
      part.clear();
      all.clear();
    }

    byte[] bytes() {
      drain(part);
      byte[] bytes = new byte[all.position()];
      all.flip().get(bytes);
      return bytes;
    }

    String text() {
      return new String(bytes(), StandardCharsets.UTF_8);
    }

    byte[] encoded(Layout<?> layout, LogEvent event) {
      layout.encode(event, this);
      return bytes();
    }
  }

  /** Writes half of a line, then fails and says the address. */
  private static final class HalfLayout extends AbstractStringLayout {

    HalfLayout() {
      super(StandardCharsets.UTF_8);
    }

    @Override
    public void encode(LogEvent event, ByteBufferDestination destination) {
      byte[] half = "from 203.0.113.77".getBytes(StandardCharsets.UTF_8);
      destination.writeBytes(half, 0, half.length);
      throw new IllegalStateException("no 203.0.113.77");
    }

    @Override
    public String toSerializable(LogEvent event) {
      throw new IllegalStateException("no 203.0.113.77");
    }

    @Override
    public Map<String, String> getContentFormat() {
      return Map.of();
    }
  }
}
