package nl.doelbinding.spring.masking;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.LoggerContextListener;
import ch.qos.logback.core.Appender;
import ch.qos.logback.core.OutputStreamAppender;
import ch.qos.logback.core.spi.AppenderAttachable;
import ch.qos.logback.core.spi.ConfigurationEvent;
import ch.qos.logback.core.spi.ConfigurationEvent.EventType;
import ch.qos.logback.core.spi.ConfigurationEventListener;
import java.util.Iterator;
import nl.doelbinding.masking.LogMasker;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/**
 * Puts a masking encoder round the encoder of every appender, now and whenever Logback reads its
 * configuration again. The only class here that meets Logback.
 */
final class LogbackMasking implements LoggerContextListener, ConfigurationEventListener {

  private final LoggerContext context;
  private volatile @Nullable LogMasker masker;

  private LogbackMasking(LoggerContext context) {
    this.context = context;
  }

  /**
   * Masks what Logback writes from now on, or with {@code null} no longer.
   *
   * @return whether Logback is what the application logs with
   */
  static boolean install(@Nullable LogMasker masker) {
    if (!(LoggerFactory.getILoggerFactory() instanceof LoggerContext context)) {
      return false;
    }
    LogbackMasking masking =
        context.getCopyOfListenerList().stream()
            .filter(LogbackMasking.class::isInstance)
            .map(LogbackMasking.class::cast)
            .findFirst()
            .orElse(null);
    if (masking == null) {
      masking = new LogbackMasking(context);
      context.addListener(masking);
      context.addConfigurationEventListener(masking);
    }
    masking.masker = masker;
    masking.maskAll();
    return true;
  }

  @Override
  public void listen(ConfigurationEvent event) {
    if (event.getEventType() == EventType.CONFIGURATION_ENDED_SUCCESSFULLY
        || event.getEventType() == EventType.CONFIGURATION_ENDED_WITH_XML_PARSING_ERRORS) {
      maskAll();
    }
  }

  private void maskAll() {
    LogMasker current = masker;
    if (current != null) {
      for (Logger logger : context.getLoggerList()) {
        maskAll(logger.iteratorForAppenders(), current);
      }
    }
  }

  private void maskAll(Iterator<Appender<ILoggingEvent>> appenders, LogMasker current) {
    while (appenders.hasNext()) {
      mask(appenders.next(), current);
    }
  }

  @SuppressWarnings("unchecked") // an appender of a logger writes logging events
  private void mask(Appender<ILoggingEvent> appender, LogMasker current) {
    if (appender.getClass().getName().startsWith("nl.doelbinding.logging.")) {
      return; // masks by itself what it hands on
    }
    if (appender instanceof OutputStreamAppender<?> stream) {
      BootEncoder.putInto((OutputStreamAppender<ILoggingEvent>) stream, current);
    } else if (appender instanceof AppenderAttachable<?> attachable) {
      maskAll(((AppenderAttachable<ILoggingEvent>) attachable).iteratorForAppenders(), current);
    } else {
      context
          .getLogger(LogbackMasking.class)
          .warn(
              "The appender {} ({}) has no encoder, so that doelbinding.masking does not reach it",
              appender.getName(),
              appender.getClass().getName());
    }
  }

  @Override
  public boolean isResetResistant() {
    return true;
  }

  @Override
  public void onStart(LoggerContext started) {}

  @Override
  public void onReset(LoggerContext reset) {}

  /** Logback forgets one half of this listener then; the other must not go on alone. */
  @Override
  public void onStop(LoggerContext stopped) {
    masker = null;
  }

  @Override
  public void onLevelChange(Logger logger, Level level) {}
}
