package nl.doelbinding.spring.masking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.joran.JoranConfigurator;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.encoder.EncoderBase;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.logging.LogFile;
import org.springframework.boot.logging.LoggingInitializationContext;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

class ApplicationLogTest {

  private static final Logger LOG = LoggerFactory.getLogger(ApplicationLogTest.class);
  private static final String PATTERN = "%level %logger{0} %X{client} %msg%n";

  @TempDir Path directory;

  private final Properties before = new Properties();
  private ApplicationContextInitializer<ConfigurableApplicationContext> initializer = none -> {};

  @BeforeEach
  void remember() {
    before.putAll(System.getProperties());
  }

  /** Spring Boot hands Logback its properties by way of the system's. */
  @AfterEach
  void leave_nothing_to_the_next() {
    LogbackMasking.install(null);
    System.setProperties(before);
  }

  @Test
  void the_file_and_the_console_hold_no_full_address_from_the_first_line_on() throws Exception {
    PrintStream console = System.out;
    ByteArrayOutputStream written = new ByteArrayOutputStream();
    System.setOut(new PrintStream(written, true, StandardCharsets.UTF_8));
    try {
      run("logging.file.name=" + file(), "app.name=203.0.113.77");
    } finally {
      System.setOut(console);
    }

    for (String log : new String[] {log(), written.toString(StandardCharsets.UTF_8)}) {
      assertThat(log)
          .contains("Starting ApplicationLogTest using Java ")
          .contains("Started ApplicationLogTest in ")
          .contains("from 203.0.113.0 and 2001:db8:85a3::")
          .contains("java.lang.IllegalStateException: gone: 203.0.113.0")
          .doesNotContain("203.0.113.77", "8d3");
    }
  }

  @Test
  void the_context_of_a_line_is_masked_too() throws Exception {
    run("logging.file.name=" + file(), "logging.pattern.file=" + PATTERN);

    assertThat(log()).contains("WARN ApplicationLogTest 198.51.100.0 from 203.0.113.0 and");
  }

  @Test
  void structured_logs_are_masked_and_stay_json() throws Exception {
    run("logging.file.name=" + file(), "logging.structured.format.file=logstash");

    assertThat(log())
        .contains("\"message\":\"from 203.0.113.0 and 2001:db8:85a3::\"")
        .contains("\"client\":\"198.51.100.0\"")
        .doesNotContain("203.0.113.77");
  }

  @Test
  void a_file_of_the_application_is_masked_behind_an_asynchronous_appender_as_well()
      throws Exception {
    run("logging.config=" + configuration());

    assertThat(log()).contains("from 203.0.113.0 and").doesNotContain("203.0.113.77");
  }

  @Test
  void a_configuration_that_is_read_again_is_masked_again() throws Exception {
    Path configuration = configuration();

    run(
        () -> {
          LoggerContext context = (LoggerContext) LoggerFactory.getILoggerFactory();
          context.reset();
          JoranConfigurator configurator = new JoranConfigurator();
          configurator.setContext(context);
          configurator.doConfigure(configuration.toFile());
          LOG.warn("again 203.0.113.77");
        },
        "logging.config=" + configuration);

    assertThat(log()).contains("again 203.0.113.0").doesNotContain("203.0.113.77");
  }

  @Test
  void a_configuration_that_is_read_after_a_stop_is_masked_from_its_first_line() throws Exception {
    Path configuration = configuration();

    run(
        () -> {
          LoggerContext context = (LoggerContext) LoggerFactory.getILoggerFactory();
          context.stop();
          JoranConfigurator configurator = new JoranConfigurator();
          configurator.setContext(context);
          configurator.doConfigure(configuration.toFile());
          context.start();
          LOG.warn("again 203.0.113.77");
        },
        "logging.config=" + configuration);

    assertThat(log()).contains("again 203.0.113.0").doesNotContain("203.0.113.77");
  }

  @Test
  void logging_that_an_initializer_set_up_anew_is_masked() throws Exception {
    initializer =
        context -> {
          LoggingSystem logging = LoggingSystem.get(getClass().getClassLoader());
          logging.cleanUp();
          logging.beforeInitialize();
          logging.initialize(
              new LoggingInitializationContext(context.getEnvironment()),
              null,
              LogFile.get(context.getEnvironment()));
        };

    run("logging.file.name=" + file(), "logging.pattern.file=" + PATTERN);

    assertThat(log())
        .contains("WARN ApplicationLogTest 198.51.100.0 from 203.0.113.0 and")
        .doesNotContain("203.0.113.77");
  }

  @Test
  void turned_off_the_encoders_that_were_there_stand_in_their_places() throws Exception {
    run(
        () -> {
          LogbackMasking.install(null);
          LOG.warn("open 203.0.113.77");
        },
        "logging.file.name=" + file());

    assertThat(log()).contains("from 203.0.113.0 and").contains("open 203.0.113.77");
  }

  @Test
  void an_application_that_starts_again_takes_the_settings_of_the_new_start() throws Exception {
    run("logging.file.name=" + file());
    run("logging.file.name=" + file(), "doelbinding.masking.ipv4-prefix-length=8");

    assertThat(log()).contains("from 203.0.113.0 and").contains("from 203.0.0.0 and");
  }

  @Test
  void turned_off_the_log_is_that_of_the_application() throws Exception {
    run("logging.file.name=" + file());
    run("logging.file.name=" + file(), "doelbinding.masking.enabled=false");

    assertThat(log()).contains("from 203.0.113.77 and 2001:db8:85a3:8d3::1");
  }

  @Test
  void with_a_setting_that_cannot_be_used_nothing_is_started() {
    assertThatThrownBy(
            () -> run("logging.file.name=" + file(), "doelbinding.masking.strateg=truncate"))
        .hasStackTraceContaining("There is no property doelbinding.masking.strateg; there are ");
  }

  /** Tells nobody that it writes UTF-8. */
  public static class UntoldEncoder extends EncoderBase<ILoggingEvent> {

    @Override
    public byte[] headerBytes() {
      return new byte[0];
    }

    @Override
    public byte[] encode(ILoggingEvent event) {
      return event.getFormattedMessage().getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public byte[] footerBytes() {
      return new byte[0];
    }
  }

  @Test
  void an_encoder_that_does_not_tell_its_charset_stops_the_start() throws Exception {
    Path configuration =
        Files.writeString(
            directory.resolve("logback-untold.xml"),
            """
            <configuration>
              <appender name="UNTOLD" class="ch.qos.logback.core.FileAppender">
                <file>%s</file>
                <encoder class="%s" />
              </appender>
              <root level="INFO"><appender-ref ref="UNTOLD" /></root>
            </configuration>
            """
                .formatted(file(), UntoldEncoder.class.getName()));

    assertThatThrownBy(() -> run("logging.config=" + configuration))
        .hasStackTraceContaining("[UNTOLD], which do not tell their charset");
    LOG.warn("from 203.0.113.77");
    assertThat(file()).isEmptyFile();
  }

  private Path configuration() throws Exception {
    return Files.writeString(
        directory.resolve("logback-own.xml"),
        """
        <configuration>
          <appender name="FILE" class="ch.qos.logback.core.FileAppender">
            <file>%s</file>
            <encoder><pattern>%s</pattern></encoder>
          </appender>
          <appender name="ASYNC" class="ch.qos.logback.classic.AsyncAppender">
            <appender-ref ref="FILE" />
          </appender>
          <root level="INFO"><appender-ref ref="ASYNC" /></root>
        </configuration>
        """
            .formatted(file(), PATTERN));
  }

  private interface Task {
    void run() throws Exception;
  }

  private void run(String... properties) throws Exception {
    run(() -> {}, properties);
  }

  private void run(Task last, String... properties) throws Exception {
    TreeMap<String, Object> all = new TreeMap<>();
    for (String property : properties) {
      int equals = property.indexOf('=');
      all.put(property.substring(0, equals), property.substring(equals + 1));
    }
    SpringApplication application = new SpringApplication(Configured.class);
    application.setWebApplicationType(WebApplicationType.NONE);
    application.setMainApplicationClass(ApplicationLogTest.class);
    application.setBannerMode(Banner.Mode.OFF);
    application.setRegisterShutdownHook(false);
    application.addInitializers(initializer);
    application.setDefaultProperties(all);
    try (ConfigurableApplicationContext context = application.run()) {
      MDC.put("client", "198.51.100.77");
      LOG.warn(
          "from {} and {}",
          "203.0.113.77",
          "2001:db8:85a3:8d3::1",
          new IllegalStateException("gone: 203.0.113.77"));
      MDC.clear();
      last.run();
    }
    if (String.join(" ", properties).contains("logging.config")) {
      // What the asynchronous appender still holds.
      LoggingSystem.get(getClass().getClassLoader()).getShutdownHandler().run();
    }
  }

  private Path file() {
    return directory.resolve("application.log");
  }

  private String log() throws Exception {
    return Files.readString(file());
  }

  @SpringBootConfiguration
  @EnableAutoConfiguration
  static class Configured {}
}
