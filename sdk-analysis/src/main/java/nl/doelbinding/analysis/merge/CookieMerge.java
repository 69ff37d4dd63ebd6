package nl.doelbinding.analysis.merge;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.doelbinding.analysis.register.CookieEntry;

/** Cookies of which several modules say the same become one. */
final class CookieMerge {
  private static final Comparator<CookieEntry> ORDER =
      Comparator.comparing(CookieEntry::name).thenComparing(CookieEntry::toString);

  private CookieMerge() {}

  /** The cookies, by name; of those of whom two modules tell, the first module is named. */
  static List<CookieEntry> cookies(List<Slice> slices, Ids ids) {
    Map<CookieEntry, CookieEntry> cookies = new TreeMap<>(ORDER);
    for (Slice slice : slices) {
      for (CookieEntry cookie : slice.cookies()) {
        // What is no activity is what somebody else says of a purpose.
        String settled = ids.of(slice, cookie.purpose());
        String purpose = settled == null ? cookie.purpose() : settled;
        cookies.putIfAbsent(
            cookie.at(null, purpose), cookie.at(slice.told(cookie.module()), purpose));
      }
    }
    return List.copyOf(cookies.values());
  }
}
