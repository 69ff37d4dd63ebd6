package nl.doelbinding.spring.masking;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.Appender;
import ch.qos.logback.core.OutputStreamAppender;
import ch.qos.logback.core.spi.AppenderAttachable;
import ch.qos.logback.core.spi.ConfigurationEvent;
import ch.qos.logback.core.spi.ConfigurationEvent.EventType;
import ch.qos.logback.core.spi.ConfigurationEventListener;
import java.util.Collections;
import java.util.Iterator;
import java.util.Set;
import java.util.TreeSet;
import java.util.WeakHashMap;
import nl.doelbinding.masking.LogMasker;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/**
 * Puts a masking encoder round the encoder of every appender, now and whenever Logback reads its
 * configuration again. The only class here that meets Logback.
 *
 * <p>It listens to configurations only: Logback forgets those listeners neither when it is reset
 * nor when it is stopped, as Spring Boot does with it to set it up once more. What makes appenders
 * without reading a configuration tells nobody; {@link #again} is for that.
 */
final class LogbackMasking implements ConfigurationEventListener {

  private static @Nullable LogbackMasking installed;

  private final LoggerContext context;
  private final Set<Appender<?>> told = Collections.newSetFromMap(new WeakHashMap<>());
  private final Set<String> silent = new TreeSet<>();
  private @Nullable LogMasker masker;

  private LogbackMasking(LoggerContext context) {
    this.context = context;
  }

  /**
   * Masks what Logback writes from now on, or with {@code null} no longer: then the encoders that
   * were there stand in their places again. What stays are masking encoders and appenders that the
   * application's own configuration names, and lines that are written already.
   *
   * @return whether Logback is what the application logs with
   * @throws IllegalStateException if the encoder of an appender cannot be masked; it writes nothing
   */
  @SuppressWarnings("ReferenceEquality") // the one context that is in use
  static synchronized boolean install(@Nullable LogMasker masker) {
    if (!(LoggerFactory.getILoggerFactory() instanceof LoggerContext context)) {
      return false;
    }
    LogbackMasking masking = installed;
    if (masking == null || masking.context != context) {
      masking = new LogbackMasking(context);
      context.addConfigurationEventListener(masking);
      installed = masking;
    }
    masking.use(masker);
    return true;
  }

  /** Masks appenders that were made since, as {@link #install} said. Otherwise changes nothing. */
  static synchronized void again() {
    if (installed != null) {
      installed.maskAll();
    }
  }

  private synchronized void use(@Nullable LogMasker now) {
    masker = now;
    maskAll();
    if (!silent.isEmpty()) {
      throw new IllegalStateException(
          "doelbinding.masking cannot mask the encoders of the appenders "
              + silent
              + ", which do not tell their charset. Put <encoder"
              + " class=\"nl.doelbinding.logging.logback.MaskingEncoder\"> with"
              + " <charset>UTF-8</charset> round them in the configuration of Logback");
    }
  }

  @Override
  public void listen(ConfigurationEvent event) {
    if (event.getEventType() == EventType.CONFIGURATION_ENDED_SUCCESSFULLY
        || event.getEventType() == EventType.CONFIGURATION_ENDED_WITH_XML_PARSING_ERRORS) {
      maskAll();
    }
  }

  private synchronized void maskAll() {
    silent.clear();
    for (Logger logger : context.getLoggerList()) {
      maskAll(logger.iteratorForAppenders());
    }
  }

  private void maskAll(Iterator<Appender<ILoggingEvent>> appenders) {
    while (appenders.hasNext()) {
      mask(appenders.next());
    }
  }

  @SuppressWarnings("unchecked") // an appender of a logger writes logging events
  private void mask(Appender<ILoggingEvent> appender) {
    if (appender.getClass().getName().startsWith("nl.doelbinding.logging.")) {
      return; // masks by itself what it hands on
    }
    if (appender instanceof OutputStreamAppender<?> stream) {
      if (!BootEncoder.putInto((OutputStreamAppender<ILoggingEvent>) stream, masker)) {
        silent.add(String.valueOf(appender.getName()));
      }
    } else if (appender instanceof AppenderAttachable<?> attachable) {
      maskAll(((AppenderAttachable<ILoggingEvent>) attachable).iteratorForAppenders());
    } else if (masker != null && told.add(appender)) {
      context
          .getLogger(LogbackMasking.class)
          .warn(
              "The appender {} ({}) has no encoder, so that doelbinding.masking does not reach it",
              appender.getName(),
              appender.getClass().getName());
    }
  }
}
