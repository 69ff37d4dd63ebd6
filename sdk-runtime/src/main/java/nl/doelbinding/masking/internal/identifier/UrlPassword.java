package nl.doelbinding.masking.internal.identifier;

import nl.doelbinding.masking.internal.Chars;
import nl.doelbinding.masking.internal.PackedSpan;
import nl.doelbinding.masking.internal.Text;

/** Finds the password of {@code scheme://user:password@host}, RFC 3986, 3.2.1. */
final class UrlPassword {

  private static final int MAX_USER = 64;
  private static final int MAX_PASSWORD = 256;

  private UrlPassword() {}

  /** The password that starts here, behind a colon. */
  static long at(Text text, int start) {
    if (!isBehindUser(text, start - 1)) {
      return PackedSpan.NONE;
    }
    int end = -1;
    int length = 0;
    for (int index = start; length < MAX_PASSWORD && isAuthority(text.at(index)); index++) {
      length += Chars.weight(text.at(index));
      if (text.at(index) == '@') {
        // The last one: who forgets to encode a password has them in it.
        end = index;
      }
    }
    return end > start && !Words.startsWith(text, start, "[token]")
        ? PackedSpan.of(start, end, PackedSpan.TOKEN)
        : PackedSpan.NONE;
  }

  private static boolean isBehindUser(Text text, int colon) {
    int index = colon;
    while (colon - index < MAX_USER && isUser(text.at(index - 1))) {
      index--;
    }
    return text.at(index - 1) == '/' && text.at(index - 2) == '/';
  }

  private static boolean isUser(char c) {
    return Chars.isWord(c) || ".-~%+".indexOf(c) >= 0;
  }

  private static boolean isAuthority(char c) {
    return c > ' ' && "/?#\"'<>\\".indexOf(c) < 0;
  }
}
