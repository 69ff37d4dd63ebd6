package nl.doelbinding.logging.log4j;

import java.util.List;
import nl.doelbinding.logging.internal.DeclaredValues;
import nl.doelbinding.logging.internal.MaskedArguments;
import nl.doelbinding.logging.internal.MaskedThrowable;
import nl.doelbinding.logging.internal.TextMasking;
import org.apache.logging.log4j.Marker;
import org.apache.logging.log4j.MarkerManager.Log4jMarker;
import org.apache.logging.log4j.ThreadContext.ContextStack;
import org.apache.logging.log4j.core.LogEvent;
import org.apache.logging.log4j.core.impl.ContextDataFactory;
import org.apache.logging.log4j.core.impl.Log4jLogEvent;
import org.apache.logging.log4j.message.Message;
import org.apache.logging.log4j.spi.MutableThreadContextStack;
import org.apache.logging.log4j.util.ReadOnlyStringMap;
import org.apache.logging.log4j.util.StringMap;
import org.jspecify.annotations.Nullable;

/** Makes events whose texts are masked. */
final class MaskedEvents {

  private MaskedEvents() {}

  /** The event; the same object if there is nothing to mask in it. */
  @SuppressWarnings("ReferenceEquality")
  static LogEvent of(LogEvent event, TextMasking masking) {
    Message message = MaskedMessage.of(event.getMessage(), masking);
    Throwable thrown =
        event.getThrown() == null ? null : MaskedThrowable.of(event.getThrown(), masking);
    StringMap context = context(event.getContextData(), masking);
    ContextStack stack = stack(event.getContextStack(), masking);
    String thread = text(event.getThreadName(), masking);
    String logger = text(event.getLoggerName(), masking);
    Marker marker = marker(event.getMarker(), masking);
    if (message == event.getMessage()
        && thrown == event.getThrown()
        && context == null
        && stack == null
        && thread == event.getThreadName()
        && logger == event.getLoggerName()
        && marker == event.getMarker()) {
      return event;
    }
    Log4jLogEvent.Builder masked = new Log4jLogEvent.Builder(event);
    masked.setMessage(message).setThrown(thrown).setMarker(marker);
    masked.setThreadName(thread).setLoggerName(logger);
    if (context != null) {
      masked.setContextData(context);
    }
    if (stack != null) {
      masked.setContextStack(stack);
    }
    return masked.build();
  }

  /** The event masked, and what its parameters declare hidden in all its texts. */
  static LogEvent ofDeclared(LogEvent event, TextMasking masking) {
    return of(event, DeclaredValues.of(masking, event.getMessage().getParameters()));
  }

  private static @Nullable String text(@Nullable String text, TextMasking masking) {
    return text == null ? null : masking.mask(text);
  }

  /** The context with its keys and values masked, or {@code null} if there is nothing to mask. */
  private static @Nullable StringMap context(
      @Nullable ReadOnlyStringMap context, TextMasking masking) {
    if (context == null || context.isEmpty()) {
      return null;
    }
    boolean[] changed = new boolean[1];
    context.<Object>forEach(
        (key, value) ->
            changed[0] |=
                !masking.mask(key).equals(key) || MaskedArguments.mask(value, masking) != value);
    if (!changed[0]) {
      return null;
    }
    StringMap masked = ContextDataFactory.createContextData(context.size());
    context.<Object>forEach(
        (key, value) -> masked.putValue(masking.mask(key), MaskedArguments.mask(value, masking)));
    return masked;
  }

  private static @Nullable ContextStack stack(@Nullable ContextStack stack, TextMasking masking) {
    if (stack == null || stack.getDepth() == 0) {
      return null;
    }
    List<String> texts = stack.asList();
    List<String> masked = texts.stream().map(masking::mask).toList();
    return masked.equals(texts) ? null : new MutableThreadContextStack(masked);
  }

  /** A marker whose name tells something becomes one of that name, masked, without parents. */
  private static @Nullable Marker marker(@Nullable Marker marker, TextMasking masking) {
    if (marker == null) {
      return null;
    }
    String masked = masking.mask(marker.toString());
    return masked.equals(marker.toString()) ? marker : new Log4jMarker(masked);
  }
}
