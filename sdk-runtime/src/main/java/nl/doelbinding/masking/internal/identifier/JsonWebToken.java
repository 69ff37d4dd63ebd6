package nl.doelbinding.masking.internal.identifier;

import nl.doelbinding.masking.internal.Chars;
import nl.doelbinding.masking.internal.PackedSpan;
import nl.doelbinding.masking.internal.Text;

/** Knows JSON web tokens (RFC 7519) by how every one starts: a brace and a quote in base64. */
final class JsonWebToken {

  private static final int MIN = 20;

  private JsonWebToken() {}

  /** The token that starts here. A row is read from its first character only, so once. */
  static long at(Text text, int start) {
    if (text.at(start + 1) != 'y' || text.at(start + 2) != 'J' || !isStart(text, start)) {
      return PackedSpan.NONE;
    }
    int end = start;
    int dots = 0;
    while (isPart(text.at(end))) {
      dots += text.at(end) == '.' ? 1 : 0;
      end++;
    }
    return dots >= 2 && end - start >= MIN
        ? PackedSpan.of(start, end, PackedSpan.TOKEN)
        : PackedSpan.NONE;
  }

  private static boolean isStart(Text text, int start) {
    return !isPart(text.at(start - 1)) || Chars.isAfterEscape(text, start);
  }

  private static boolean isPart(char c) {
    return Chars.isWord(c) || c == '-' || c == '.';
  }
}
