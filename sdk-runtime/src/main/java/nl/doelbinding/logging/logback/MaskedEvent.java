package nl.doelbinding.logging.logback;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.classic.spi.LoggerContextVO;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.doelbinding.logging.internal.DeclaredValues;
import nl.doelbinding.logging.internal.TextMasking;
import org.jspecify.annotations.Nullable;
import org.slf4j.Marker;
import org.slf4j.event.KeyValuePair;

/** An event whose texts are masked. What is not a text is that of the event it stands for. */
final class MaskedEvent implements ILoggingEvent {

  private final ILoggingEvent event;
  private final String threadName;
  private final String loggerName;
  private final @Nullable String message;
  private final @Nullable String formattedMessage;
  private final @Nullable Object @Nullable [] arguments;
  private final @Nullable Map<String, String> mdc;
  private final @Nullable List<KeyValuePair> pairs;
  private final @Nullable List<Marker> markers;
  private final @Nullable IThrowableProxy throwable;

  private MaskedEvent(ILoggingEvent event, EventParts parts) {
    this.event = event;
    this.threadName = parts.text(event.getThreadName());
    this.loggerName = parts.text(event.getLoggerName());
    this.message = parts.text(event.getMessage());
    this.formattedMessage = parts.text(event.getFormattedMessage());
    this.arguments = parts.arguments(event.getArgumentArray());
    this.mdc = parts.map(event.getMDCPropertyMap());
    this.pairs = parts.pairs(event.getKeyValuePairs());
    this.markers = parts.markers(event.getMarkerList());
    this.throwable = parts.throwable(event.getThrowableProxy());
  }

  /** The event masked; the same object, and hardly a byte, if there is nothing to mask in it. */
  static ILoggingEvent of(ILoggingEvent event, EventParts parts) {
    return tells(event, parts) ? new MaskedEvent(event, parts) : event;
  }

  /** The event masked, and what its arguments and values declare hidden in all its texts. */
  static ILoggingEvent ofDeclared(ILoggingEvent event, TextMasking masking) {
    List<@Nullable Object> logged = new ArrayList<>();
    logged.add(event.getArgumentArray());
    List<KeyValuePair> pairs = event.getKeyValuePairs();
    if (pairs != null) {
      pairs.forEach(pair -> logged.add(pair.value));
    }
    TextMasking declared = DeclaredValues.of(masking, logged);
    return of(event, new EventParts(declared));
  }

  /** Parts in which nothing is to be masked are the same objects. */
  @SuppressWarnings("ReferenceEquality")
  private static boolean tells(ILoggingEvent event, EventParts parts) {
    String message = event.getMessage();
    String formattedMessage = event.getFormattedMessage();
    @Nullable Object[] arguments = event.getArgumentArray();
    Map<String, String> mdc = event.getMDCPropertyMap();
    List<KeyValuePair> pairs = event.getKeyValuePairs();
    List<Marker> markers = event.getMarkerList();
    IThrowableProxy throwable = event.getThrowableProxy();
    return parts.text(formattedMessage) != formattedMessage
        || parts.text(message) != message
        || parts.arguments(arguments) != arguments
        || parts.map(mdc) != mdc
        || parts.pairs(pairs) != pairs
        || parts.markers(markers) != markers
        || parts.throwable(throwable) != throwable
        || parts.text(event.getThreadName()) != event.getThreadName()
        || parts.text(event.getLoggerName()) != event.getLoggerName();
  }

  @Override
  public String getThreadName() {
    return threadName;
  }

  @Override
  public Level getLevel() {
    return event.getLevel();
  }

  @Override
  public @Nullable String getMessage() {
    return message;
  }

  @Override
  public @Nullable Object @Nullable [] getArgumentArray() {
    return arguments;
  }

  @Override
  public @Nullable String getFormattedMessage() {
    return formattedMessage;
  }

  @Override
  public String getLoggerName() {
    return loggerName;
  }

  @Override
  public LoggerContextVO getLoggerContextVO() {
    return event.getLoggerContextVO();
  }

  @Override
  public @Nullable IThrowableProxy getThrowableProxy() {
    return throwable;
  }

  @Override
  public StackTraceElement[] getCallerData() {
    return event.getCallerData();
  }

  @Override
  public boolean hasCallerData() {
    return event.hasCallerData();
  }

  @Override
  public @Nullable List<Marker> getMarkerList() {
    return markers;
  }

  @Override
  public @Nullable Map<String, String> getMDCPropertyMap() {
    return mdc;
  }

  @Override
  @SuppressWarnings("deprecation") // Logback's interface still asks for it.
  public @Nullable Map<String, String> getMdc() {
    return mdc;
  }

  @Override
  public long getTimeStamp() {
    return event.getTimeStamp();
  }

  @Override
  public int getNanoseconds() {
    return event.getNanoseconds();
  }

  @Override
  public Instant getInstant() {
    return event.getInstant();
  }

  @Override
  public long getSequenceNumber() {
    return event.getSequenceNumber();
  }

  @Override
  public @Nullable List<KeyValuePair> getKeyValuePairs() {
    return pairs;
  }

  /** What is masked was read already; the rest is kept by the event itself. */
  @Override
  public void prepareForDeferredProcessing() {
    event.prepareForDeferredProcessing();
  }

  @Override
  public String toString() {
    return "[" + getLevel() + "] " + formattedMessage;
  }
}
