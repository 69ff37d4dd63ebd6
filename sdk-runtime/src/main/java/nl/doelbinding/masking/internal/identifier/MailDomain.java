package nl.doelbinding.masking.internal.identifier;

import nl.doelbinding.masking.internal.Chars;
import nl.doelbinding.masking.internal.Text;

/**
 * What stands behind the at sign of an e-mail address: a DNS name of two labels or more, or an
 * address in brackets. A host without a dot, a version and a digest are none.
 */
final class MailDomain {

  private static final int MAX_LITERAL = 52;
  private static final String PUNYCODE = "xn--";

  /** What ends names of files and of systemd units, and is no top-level domain. */
  private static final String[] ENDINGS = {
    "png",
    "jpg",
    "jpeg",
    "gif",
    "webp",
    "svg",
    "css",
    "js",
    "json",
    "html",
    "htm",
    "php",
    "jsp",
    "xml",
    "jar",
    "dll",
    "exe",
    "log",
    "txt",
    "yml",
    "yaml",
    "conf",
    "java",
    "class",
    "properties",
    "service",
    "socket",
    "timer",
    "target",
    "mount",
    "automount",
    "slice",
    "scope",
    "device",
    "swap"
  };

  private MailDomain() {}

  /** Where it ends, or -1 if none starts here. */
  static int end(Text text, int start) {
    if (text.at(start) == '[') {
      return literal(text, start);
    }
    int end = start;
    while (isLabel(text, end) || isDot(text, start, end)) {
      end += Math.max(1, Escapes.lengthAt(text, end));
    }
    if (isVersion(text, start)) {
      return -1;
    }
    int dot = dotBefore(text, start, end);
    while (dot > start) {
      int top = topLevel(text, dot + 1, end);
      if (top > 0) {
        return top;
      }
      end = dot;
      dot = dotBefore(text, start, end);
    }
    return -1;
  }

  /** The end of the top-level domain that starts here, or -1. */
  private static int topLevel(Text text, int start, int limit) {
    int end = start;
    while (end < limit && Chars.isLetter(text.at(end))) {
      end++;
    }
    if (end == start) {
      return isForeign(text, start) ? limit : -1;
    }
    if (Words.startsWith(text, start, PUNYCODE)) {
      return limit;
    }
    if (end - start < 2 || Chars.isDigit(text.at(end))) {
      return -1;
    }
    for (String ending : ENDINGS) {
      if (end - start == ending.length() && Words.startsWith(text, start, ending)) {
        return -1;
      }
    }
    return end;
  }

  /** Numbers with a dot between, perhaps with a {@code v}: what packages have behind their name. */
  private static boolean isVersion(Text text, int start) {
    int index = (text.at(start) | 0x20) == 'v' ? start + 1 : start;
    int digits = index;
    while (Chars.isDigit(text.at(index))) {
      index++;
    }
    return index > digits && text.at(index) == '.' && Chars.isDigit(text.at(index + 1));
  }

  private static boolean isLabel(Text text, int index) {
    char c = text.at(index);
    return Words.isWord(c) || c == '-' || isForeign(text, index);
  }

  /** A dot between two labels. */
  private static boolean isDot(Text text, int start, int index) {
    return text.at(index) == '.'
        && index > start
        && text.at(index - 1) != '.'
        && isLabel(text, index + 1);
  }

  /** Whether a character that is not ASCII stands here, perhaps percent-encoded. */
  private static boolean isForeign(Text text, int index) {
    int length = Escapes.lengthAt(text, index);
    return (length > 0 ? Escapes.value(text, index, length) : text.at(index)) >= 0x80;
  }

  private static int dotBefore(Text text, int start, int end) {
    int dot = end - 1;
    while (dot > start && text.at(dot) != '.') {
      dot--;
    }
    return dot;
  }

  /** {@code [192.0.2.1]} and {@code [IPv6:2001:db8::1]}, RFC 5321, 4.1.3. */
  private static int literal(Text text, int start) {
    boolean ipv6 = Words.startsWith(text, start + 1, "ipv6:");
    int first = ipv6 ? start + 6 : start + 1;
    int end = first;
    while (end - start < MAX_LITERAL
        && (Chars.isHex(text.at(end)) || text.at(end) == '.' || text.at(end) == ':')) {
      end++;
    }
    boolean address = ipv6 || Chars.isDigit(text.at(first));
    return address && end > first && text.at(end) == ']' ? end + 1 : -1;
  }
}
