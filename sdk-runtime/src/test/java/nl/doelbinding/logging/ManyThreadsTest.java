package nl.doelbinding.logging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.util.LogbackMDCAdapter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import nl.doelbinding.logging.log4j.MaskingLayout;
import nl.doelbinding.logging.log4j.MaskingLayoutBuilder;
import nl.doelbinding.logging.logback.MaskingEncoder;
import nl.doelbinding.masking.LogMasker;
import org.apache.logging.log4j.Level;
import org.apache.logging.log4j.core.appender.FileAppender;
import org.apache.logging.log4j.core.impl.Log4jLogEvent;
import org.apache.logging.log4j.core.layout.PatternLayout;
import org.apache.logging.log4j.message.ParameterizedMessage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two frameworks, one masker, and more threads at once than it has buffers. */
class ManyThreadsTest {

  private static final int LINES = 100;
  private static final String MESSAGE = "{} {} from 203.0.113.77 via 2001:db8:85a3:8d3::{}";

  @TempDir Path directory;
  private final LogMasker masker = LogMasker.builder().build();
  private final LoggerContext logback = new LoggerContext();
  private Logger logger;
  private FileAppender log4j;
  private Path ofLogback;
  private Path ofLog4j;

  @BeforeEach
  void setUp() {
    ofLogback = directory.resolve("logback.log");
    ofLog4j = directory.resolve("log4j.log");
    logger = logback();
    log4j = log4j();
  }

  @Test
  void sixty_four_threads_leave_no_address_and_lose_no_line() throws Exception {
    check(Executors.newFixedThreadPool(64), 64);
  }

  @Test
  void a_thousand_virtual_threads_leave_no_address_and_lose_no_line() throws Exception {
    assumeTrue(Runtime.version().feature() >= 21, "Skipped: no virtual threads before JDK 21");
    check(
        (ExecutorService) Executors.class.getMethod("newVirtualThreadPerTaskExecutor").invoke(null),
        1_000);
  }

  private void check(ExecutorService executor, int threads) throws Exception {
    for (int thread = 0; thread < threads; thread++) {
      int number = thread;
      executor.execute(() -> lines(number, (line, n) -> logger.info(MESSAGE, number, line, n)));
      executor.execute(() -> lines(number, (line, n) -> append(number, line, n)));
    }
    executor.shutdown();
    assertThat(executor.awaitTermination(2, TimeUnit.MINUTES)).isTrue();
    logback.stop();
    log4j.stop();

    List<String> expected =
        IntStream.range(0, threads * LINES)
            .mapToObj(n -> n / LINES + " " + n % LINES + " from 203.0.113.0 via 2001:db8:85a3::")
            .sorted()
            .toList();
    assertThat(sortedLines(ofLogback)).isEqualTo(expected);
    assertThat(sortedLines(ofLog4j)).isEqualTo(expected);
    assertThat(masker.counts().failures()).isZero();
    assertThat(masker.counts().certain()).isEqualTo(4L * threads * LINES);
  }

  private static void lines(int thread, BiConsumer<Integer, Integer> log) {
    for (int line = 0; line < LINES; line++) {
      log.accept(line, 1 + thread % 9);
    }
  }

  private static List<String> sortedLines(Path file) throws Exception {
    return Files.readAllLines(file).stream().sorted().toList();
  }

  private void append(int thread, int line, int host) {
    log4j.append(
        Log4jLogEvent.newBuilder()
            .setLevel(Level.INFO)
            .setMessage(new ParameterizedMessage(MESSAGE, thread, line, host))
            .build());
  }

  private Logger logback() {
    logback.setMDCAdapter(new LogbackMDCAdapter());
    PatternLayoutEncoder pattern = new PatternLayoutEncoder();
    pattern.setContext(logback);
    pattern.setPattern("%msg%n");
    pattern.setCharset(StandardCharsets.UTF_8);
    MaskingEncoder encoder = new MaskingEncoder();
    encoder.setContext(logback);
    encoder.setEncoder(pattern);
    encoder.setMasker(masker);
    encoder.start();
    ch.qos.logback.core.FileAppender<ILoggingEvent> file = new ch.qos.logback.core.FileAppender<>();
    file.setContext(logback);
    file.setFile(ofLogback.toString());
    file.setEncoder(encoder);
    file.start();
    Logger logger = logback.getLogger("test");
    logger.addAppender(file);
    return logger;
  }

  private FileAppender log4j() {
    MaskingLayoutBuilder layout =
        MaskingLayout.newBuilder()
            .setLayout(
                PatternLayout.newBuilder()
                    .setPattern("%msg%n")
                    .setCharset(StandardCharsets.UTF_8)
                    .build());
    layout.setMasker(masker);
    FileAppender.Builder<?> builder = FileAppender.newBuilder();
    builder.withFileName(ofLog4j.toString());
    builder.setName("FILE");
    builder.setLayout(layout.build());
    FileAppender appender = builder.build();
    appender.start();
    return appender;
  }
}
