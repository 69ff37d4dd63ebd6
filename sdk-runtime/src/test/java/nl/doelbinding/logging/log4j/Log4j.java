package nl.doelbinding.logging.log4j;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.logging.log4j.Level;
import org.apache.logging.log4j.core.Appender;
import org.apache.logging.log4j.core.Logger;
import org.apache.logging.log4j.core.LoggerContext;
import org.apache.logging.log4j.core.config.ConfigurationSource;
import org.apache.logging.log4j.core.config.xml.XmlConfiguration;
import org.apache.logging.log4j.status.StatusData;
import org.apache.logging.log4j.status.StatusListener;
import org.apache.logging.log4j.status.StatusLogger;

/** A Log4j of its own, from a configuration file, that listens to what Log4j says of it. */
final class Log4j implements AutoCloseable {

  private final LoggerContext context;
  private final Problems problems = new Problems();

  private Log4j(LoggerContext context) {
    this.context = context;
  }

  static Log4j of(String appenders, String loggers) {
    return of(new LoggerContext("test"), appenders, loggers);
  }

  static Log4j of(LoggerContext context, String appenders, String loggers) {
    String xml =
        """
        <Configuration status="OFF">
          <Appenders>%s</Appenders>
          <Loggers>%s</Loggers>
        </Configuration>
        """
            .formatted(appenders, loggers);
    return ofXml(context, xml);
  }

  static Log4j ofXml(LoggerContext context, String xml) {
    Log4j log4j = new Log4j(context);
    StatusLogger.getLogger().registerListener(log4j.problems);
    try {
      ConfigurationSource source =
          new ConfigurationSource(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
      context.start(new XmlConfiguration(context, source));
    } catch (IOException impossible) {
      throw new IllegalStateException(impossible);
    }
    return log4j;
  }

  /** One file appender with this layout, for everything. */
  static Log4j writing(java.nio.file.Path file, String layout) {
    return of(
        "<File name=\"FILE\" fileName=\"%s\">%s</File>".formatted(file, layout),
        "<Root level=\"INFO\"><AppenderRef ref=\"FILE\"/></Root>");
  }

  Logger logger() {
    return context.getLogger("nl.acme.Orders");
  }

  <T> T appender(String name, Class<T> type) {
    return type.cast(context.getConfiguration().getAppender(name));
  }

  /** Puts an appender in the place of another, as if the configuration had named it. */
  void replace(String name, Appender appender) {
    context.getConfiguration().getAppenders().remove(name);
    context.getConfiguration().addAppender(appender);
  }

  List<String> problems() {
    return List.copyOf(problems.told);
  }

  @Override
  public void close() {
    context.stop();
    StatusLogger.getLogger().removeListener(problems);
  }

  private static final class Problems implements StatusListener {

    private final List<String> told = Collections.synchronizedList(new ArrayList<>());

    @Override
    public void log(StatusData data) {
      if (data.getLevel().isMoreSpecificThan(Level.WARN)) {
        told.add(
            data.getMessage().getFormattedMessage()
                + (data.getThrowable() == null ? "" : " " + data.getThrowable()));
      }
    }

    @Override
    public Level getStatusLevel() {
      return Level.WARN;
    }

    @Override
    public void close() {}
  }
}
