package nl.doelbinding.logging.logback;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.Appender;
import ch.qos.logback.core.UnsynchronizedAppenderBase;
import ch.qos.logback.core.spi.AppenderAttachable;
import ch.qos.logback.core.spi.AppenderAttachableImpl;
import java.util.Iterator;
import nl.doelbinding.logging.internal.HiddenFault;
import nl.doelbinding.logging.internal.TextMasking;
import nl.doelbinding.masking.LogMasker;
import nl.doelbinding.masking.settings.MaskingSettings;
import org.jspecify.annotations.Nullable;

/**
 * Masks events before other appenders get them: for those that read the event itself and no line,
 * such as that of OpenTelemetry.
 *
 * <pre>{@code
 * <appender name="OTEL" class="io.opentelemetry…OpenTelemetryAppender"/>
 * <appender name="MASKED" class="nl.doelbinding.logging.logback.MaskingAppender">
 *   <appender-ref ref="OTEL"/>
 * </appender>
 * <root level="INFO"><appender-ref ref="MASKED"/></root>
 * }</pre>
 *
 * <p>Masked are the message and its arguments, MDC, key-value pairs, markers, the names of thread
 * and logger, and the messages of the exception, its causes and what it suppressed. An argument
 * whose text tells something is replaced by its masked text, an exception by one of another type
 * whose text begins with the type that was thrown. An event in which nothing is to be masked is
 * passed on as the same object.
 *
 * <p>Every setting of a masker is an element of its own, as in {@link MaskingEncoder}. With one
 * that cannot be used it reports an error to Logback's status manager and passes nothing on.
 *
 * <p>Configured by one thread; once started, threads may share it.
 *
 * @since 0.1
 */
public class MaskingAppender extends UnsynchronizedAppenderBase<ILoggingEvent>
    implements AppenderAttachable<ILoggingEvent>, MaskingElements {

  private final AppenderAttachableImpl<ILoggingEvent> appenders = new AppenderAttachableImpl<>();
  private final MaskingSettings settings = new MaskingSettings();
  private boolean maskDeclaredArguments;
  private @Nullable TextMasking masking;

  /** For Logback, which configures it by its setters. */
  public MaskingAppender() {}

  /** As {@link MaskingEncoder#setMaskDeclaredArguments}. */
  public void setMaskDeclaredArguments(boolean maskDeclaredArguments) {
    this.maskDeclaredArguments = maskDeclaredArguments;
  }

  @Override
  public MaskingSettings settings() {
    return settings;
  }

  /** Starts, or reports why it cannot. */
  @Override
  public void start() {
    if (!appenders.iteratorForAppenders().hasNext()) {
      addError(
          "MaskingAppender has no appender to pass events to. Put the appender to be masked inside"
              + " it: <appender-ref ref=\"…\"/>");
      return;
    }
    try {
      LogMasker masker = settings.masker();
      masking = masker::mask;
    } catch (RuntimeException | LinkageError unusable) {
      addError(
          "MaskingAppender cannot be used, so nothing is passed: " + HiddenFault.reason(unusable));
      return;
    }
    super.start();
  }

  @Override
  public void stop() {
    super.stop();
    appenders.detachAndStopAllAppenders();
  }

  @Override
  protected void append(ILoggingEvent event) {
    if (masking != null) {
      appenders.appendLoopOnAppenders(
          maskDeclaredArguments
              ? MaskedEvent.ofDeclared(event, masking)
              : MaskedEvent.of(event, new EventParts(masking)));
    }
  }

  @Override
  public void addAppender(Appender<ILoggingEvent> appender) {
    appenders.addAppender(appender);
  }

  @Override
  public Iterator<Appender<ILoggingEvent>> iteratorForAppenders() {
    return appenders.iteratorForAppenders();
  }

  @Override
  public Appender<ILoggingEvent> getAppender(String name) {
    return appenders.getAppender(name);
  }

  @Override
  public boolean isAttached(Appender<ILoggingEvent> appender) {
    return appenders.isAttached(appender);
  }

  @Override
  public void detachAndStopAllAppenders() {
    appenders.detachAndStopAllAppenders();
  }

  @Override
  public boolean detachAppender(Appender<ILoggingEvent> appender) {
    return appenders.detachAppender(appender);
  }

  @Override
  public boolean detachAppender(String name) {
    return appenders.detachAppender(name);
  }
}
