package nl.doelbinding.logging.log4j;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.doelbinding.logging.internal.MaskedArguments;
import nl.doelbinding.logging.internal.MaskedThrowable;
import nl.doelbinding.logging.internal.TextMasking;
import org.apache.logging.log4j.message.MapMessage;
import org.apache.logging.log4j.message.Message;
import org.apache.logging.log4j.message.SimpleMessage;
import org.jspecify.annotations.Nullable;

/** A message whose text, format and parameters are masked. */
final class MaskedMessage implements Message {

  private static final long serialVersionUID = 1;

  private final String text;
  private final @Nullable String format;
  private final transient @Nullable Object @Nullable [] parameters;
  private final @Nullable Throwable throwable;

  private MaskedMessage(
      String text,
      @Nullable String format,
      @Nullable Object @Nullable [] parameters,
      @Nullable Throwable throwable) {
    this.text = text;
    this.format = format;
    this.parameters = parameters;
    this.throwable = throwable;
  }

  /** The message; the same object if there is nothing to mask in it. */
  @SuppressWarnings({"deprecation", "ReferenceEquality"}) // Log4j's interface still has a format.
  static Message of(Message message, TextMasking masking) {
    if (message instanceof MapMessage<?, ?> map) {
      return ofMap(map, masking);
    }
    String text = message.getFormattedMessage();
    String format = message.getFormat();
    Object[] parameters = message.getParameters();
    Throwable throwable = message.getThrowable();
    String maskedText = text == null ? "" : masking.mask(text);
    String maskedFormat = format == null ? null : masking.mask(format);
    @Nullable Object[] maskedParameters = MaskedArguments.mask(parameters, masking);
    Throwable maskedThrowable = throwable == null ? null : MaskedThrowable.of(throwable, masking);
    if (maskedText.equals(text)
        && maskedFormat == format
        && maskedParameters == parameters
        && maskedThrowable == throwable) {
      return message;
    }
    return new MaskedMessage(maskedText, maskedFormat, maskedParameters, maskedThrowable);
  }

  /** Keeps a map a map, of its own class, as long as that leaves nothing to be seen. */
  @SuppressWarnings("unchecked")
  private static Message ofMap(MapMessage<?, ?> message, TextMasking masking) {
    Map<String, Object> values = new LinkedHashMap<>();
    boolean[] changed = new boolean[1];
    message.<Object>forEach(
        (key, value) -> {
          Object masked = MaskedArguments.mask(value, masking);
          changed[0] |= masked != value;
          values.put(key, masked == null ? "" : masked);
        });
    Message result = changed[0] ? ((MapMessage<?, Object>) message).newInstance(values) : message;
    String text = result.getFormattedMessage();
    String masked = masking.mask(text);
    return masked.equals(text) ? result : new SimpleMessage(masked);
  }

  @Override
  public String getFormattedMessage() {
    return text;
  }

  @Override
  @Deprecated
  @SuppressWarnings("InlineMeSuggester")
  public @Nullable String getFormat() {
    return format;
  }

  @Override
  public @Nullable Object @Nullable [] getParameters() {
    return parameters;
  }

  @Override
  public @Nullable Throwable getThrowable() {
    return throwable;
  }

  @Override
  public String toString() {
    return text;
  }
}
