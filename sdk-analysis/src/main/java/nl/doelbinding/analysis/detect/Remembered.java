package nl.doelbinding.analysis.detect;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * What was worked out before. Bounded, so that memory stays flat as jars grow: a scan has far fewer
 * names than members, and what is forgotten is only worked out again. Threads may share it.
 */
final class Remembered<V> {

  private static final int MOST = 1 << 15;

  private final Map<String, V> known = new ConcurrentHashMap<>();
  private final Function<String, V> source;

  Remembered(Function<String, V> source) {
    this.source = source;
  }

  V of(String name) {
    V value = known.get(name);
    if (value == null) {
      // Not computeIfAbsent: the source may ask for other names, and for this one again.
      value = source.apply(name);
      if (known.size() < MOST) {
        known.put(name, value);
      }
    }
    return value;
  }
}
