package nl.doelbinding.masking.key;

import java.util.Optional;
import nl.doelbinding.masking.address.IpAddress;
import org.jspecify.annotations.Nullable;

/**
 * An encrypted address as it is written: {@code pfx=100.115.72.131@2026-11-22/ghjkmnpqrs}, that is
 * the scheme, the encrypted address, the period of the key if keys have one, and the tag.
 */
record Mark(Scheme scheme, IpAddress address, String period, String tag) {

  private static final int MAX_LENGTH = 80;
  private static final char[][] PERIODS = {
    "0000-00-00".toCharArray(), "0000-W00".toCharArray(), "0000-00".toCharArray()
  };

  /** Reads a text that is a mark and nothing else. */
  static Optional<Mark> parse(String text) {
    Scheme scheme = scheme(text);
    int slash = text.length() - MarkTag.LENGTH - 1;
    if (scheme == null
        || text.length() > MAX_LENGTH
        || slash < 0
        || text.charAt(slash) != '/'
        || !Letters.areAll(text, slash + 1)) {
      return Optional.empty();
    }
    int at = text.indexOf('@');
    int end = at < 0 ? slash : at;
    String period = at < 0 || at > slash ? "" : text.substring(at + 1, slash);
    if (at >= 0 && !isPeriod(period)) {
      return Optional.empty();
    }
    return IpAddress.parse(text.substring(scheme.before.length(), end))
        .map(address -> new Mark(scheme, address, period, text.substring(slash + 1)));
  }

  private static @Nullable Scheme scheme(String text) {
    for (Scheme scheme : Scheme.ALL) {
      if (text.startsWith(scheme.before)) {
        return scheme;
      }
    }
    return null;
  }

  /** Whether it has the form of one; only those there have been have a tag. */
  private static boolean isPeriod(String text) {
    for (char[] form : PERIODS) {
      int index = 0;
      while (index < form.length
          && index < text.length()
          && (form[index] == '0'
              ? isDigit(text.charAt(index))
              : form[index] == text.charAt(index))) {
        index++;
      }
      if (index == form.length && index == text.length()) {
        return true;
      }
    }
    return false;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
