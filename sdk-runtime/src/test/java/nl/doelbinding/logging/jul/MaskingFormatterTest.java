package nl.doelbinding.logging.jul;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.ConsoleHandler;
import java.util.logging.FileHandler;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import nl.doelbinding.masking.LogMasker;
import nl.doelbinding.masking.settings.Setting;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MaskingFormatterTest {

  private static final String NAME = MaskingFormatter.class.getName();

  @TempDir Path directory;
  private Path file;
  private final PrintStream err = System.err;
  private final ByteArrayOutputStream told = new ByteArrayOutputStream();

  @BeforeEach
  void setUp() {
    file = directory.resolve("application.log");
    System.setErr(new PrintStream(told, true, StandardCharsets.UTF_8));
  }

  @AfterEach
  void tearDown() throws Exception {
    System.setErr(err);
    LogManager.getLogManager().readConfiguration();
  }

  @Test
  void a_record_is_masked_with_its_parameters_and_stack_trace() throws Exception {
    try (Handlers ignored = configured("")) {
      LogRecord failed = new LogRecord(Level.WARNING, "login of {0} via {1} failed");
      failed.setParameters(new Object[] {"u-1", "2001:db8:85a3:8d3::1"});
      failed.setThrown(new IOException("refused: /192.0.2.7:5432"));

      logger().log(failed);
    }

    assertThat(Files.readString(file))
        .contains("login of u-1 via 2001:db8:85a3:: failed")
        .contains("java.io.IOException: refused: /192.0.2.0:5432")
        .contains("MaskingFormatterTest.java:")
        .doesNotContain("192.0.2.7", "8d3");
    assertThat(told.toString(StandardCharsets.UTF_8)).isEmpty();
  }

  @Test
  void the_formatter_inside_and_the_settings_are_properties() throws Exception {
    try (Handlers ignored =
        configured(
            NAME + ".formatter = java.util.logging.XMLFormatter\n" + NAME + ".strategy = redact")) {
      logger().info("from 203.0.113.77");
    }

    assertThat(Files.readString(file))
        .startsWith("<?xml version=\"1.0\"")
        .contains("<message>from [ip]</message>")
        .endsWith("</log>\n");
  }

  @ParameterizedTest
  @EnumSource(Setting.class)
  void every_setting_is_a_property_and_nonsense_in_it_lets_nothing_be_written(Setting setting)
      throws Exception {
    try (Handlers ignored = configured(NAME + "." + setting.key() + " = no such thing")) {
      logger().info("from 203.0.113.77");
    }

    assertThat(file).isEmptyFile();
    assertThat(told.toString(StandardCharsets.UTF_8))
        .contains("nothing is written")
        .contains(setting.key());
  }

  @Test
  void a_formatter_that_is_none_lets_nothing_be_written() throws Exception {
    try (Handlers ignored = configured(NAME + ".formatter = java.lang.Thread")) {
      logger().info("from 203.0.113.77");
    }

    assertThat(file).isEmptyFile();
    assertThat(told.toString(StandardCharsets.UTF_8))
        .contains("formatter is \"java.lang.Thread\", which is no Formatter");
  }

  @Test
  void a_formatter_that_fails_is_told_without_the_message_of_its_fault() {
    MaskingFormatter formatter =
        new MaskingFormatter(
            new SimpleFormatter() {
              @Override
              public String format(LogRecord record) {
                throw new UnsupportedOperationException("203.0.113.77");
              }
            },
            LogMasker.ofDefaults());

    assertThatThrownBy(() -> formatter.format(new LogRecord(Level.INFO, "hello")))
        .isInstanceOf(IllegalStateException.class)
        .hasNoCause()
        .hasMessageContaining("failed with java.lang.UnsupportedOperationException")
        .hasMessageNotContaining("203");
  }

  @Test
  void head_and_tail_are_masked() {
    MaskingFormatter formatter =
        new MaskingFormatter(
            new SimpleFormatter() {
              @Override
              public String getHead(Handler handler) {
                return "opened at 192.0.2.1";
              }

              @Override
              public String getTail(Handler handler) {
                return "closed at 192.0.2.1";
              }
            },
            LogMasker.ofDefaults());

    Handler handler = new ConsoleHandler();
    assertThat(formatter.getHead(handler)).isEqualTo("opened at 192.0.2.0");
    assertThat(formatter.getTail(handler)).isEqualTo("closed at 192.0.2.0");
  }

  private Logger logger() {
    return Logger.getLogger("nl.acme.Orders");
  }

  private Handlers configured(String more) throws IOException {
    String properties =
        """
        handlers = java.util.logging.FileHandler
        java.util.logging.FileHandler.pattern = %s
        java.util.logging.FileHandler.encoding = UTF-8
        java.util.logging.FileHandler.formatter = %s
        """
                .formatted(file, NAME)
            + more;
    LogManager.getLogManager()
        .readConfiguration(
            new ByteArrayInputStream(properties.getBytes(StandardCharsets.ISO_8859_1)));
    return new Handlers();
  }

  /** Closes the handlers of the root logger, so that what they have written can be read. */
  private static final class Handlers implements AutoCloseable {

    @Override
    public void close() {
      for (Handler handler : Logger.getLogger("").getHandlers()) {
        if (handler instanceof FileHandler) {
          handler.close();
        }
      }
    }
  }
}
