package nl.doelbinding.logging.logback;

import ch.qos.logback.classic.spi.IThrowableProxy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.doelbinding.logging.internal.MaskedArguments;
import nl.doelbinding.logging.internal.TextMasking;
import org.jspecify.annotations.Nullable;
import org.slf4j.Marker;
import org.slf4j.event.KeyValuePair;
import org.slf4j.helpers.BasicMarkerFactory;

/**
 * Masks the parts of an event. Each method returns the object it was given if there is nothing to
 * mask in it, and allocates nothing then.
 */
final class EventParts {

  private static final BasicMarkerFactory MARKERS = new BasicMarkerFactory();

  private final TextMasking masking;

  EventParts(TextMasking masking) {
    this.masking = masking;
  }

  @SuppressWarnings("NullAway") // null in, null out
  String text(@Nullable String text) {
    return text == null ? null : masking.mask(text);
  }

  @Nullable Object @Nullable [] arguments(@Nullable Object @Nullable [] arguments) {
    return MaskedArguments.mask(arguments, masking);
  }

  @Nullable Map<String, String> map(@Nullable Map<String, String> map) {
    if (map == null || map.isEmpty()) {
      return map;
    }
    for (Map.Entry<String, String> entry : map.entrySet()) {
      if (isChanged(entry.getKey()) || isChanged(entry.getValue())) {
        return maskedMap(map);
      }
    }
    return map;
  }

  private Map<String, String> maskedMap(Map<String, String> map) {
    Map<String, String> masked = new HashMap<>();
    map.forEach((key, value) -> masked.put(text(key), text(value)));
    return masked;
  }

  private boolean isChanged(@Nullable String text) {
    return text != null && !masking.mask(text).equals(text);
  }

  @Nullable List<KeyValuePair> pairs(@Nullable List<KeyValuePair> pairs) {
    if (pairs == null) {
      return null;
    }
    List<KeyValuePair> masked = pairs;
    for (int index = 0; index < pairs.size(); index++) {
      KeyValuePair pair = pairs.get(index);
      Object now = MaskedArguments.mask(pair.value, masking);
      String key = text(pair.key);
      if (now != pair.value || isChanged(pair.key)) {
        if (masked == pairs) {
          masked = new ArrayList<>(pairs);
        }
        masked.set(index, new KeyValuePair(key, now));
      }
    }
    return masked;
  }

  /** A marker whose text tells something becomes one of that text, masked, without references. */
  @Nullable List<Marker> markers(@Nullable List<Marker> markers) {
    if (markers == null) {
      return null;
    }
    List<Marker> masked = markers;
    for (int index = 0; index < markers.size(); index++) {
      Object now = MaskedArguments.mask(markers.get(index), masking);
      if (now instanceof String text) {
        if (masked == markers) {
          masked = new ArrayList<>(markers);
        }
        masked.set(index, MARKERS.getDetachedMarker(text));
      }
    }
    return masked;
  }

  @Nullable IThrowableProxy throwable(@Nullable IThrowableProxy throwable) {
    return throwable == null ? null : MaskedThrowableProxy.of(throwable, masking);
  }
}
