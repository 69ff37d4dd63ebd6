package nl.doelbinding.masking.internal.identifier;

import nl.doelbinding.masking.internal.PackedSpan;
import nl.doelbinding.masking.internal.SpanFinder;
import nl.doelbinding.masking.internal.Text;

/**
 * Finds e-mail addresses (RFC 5321, RFC 6531), the at sign first. Neither part runs over another at
 * sign, so no character is looked at for more than two of them. Stateless; threads may share it.
 */
public final class EmailFinder implements SpanFinder {

  /** For Doelbinding itself. */
  public EmailFinder() {}

  @Override
  public long next(Text text, int from) {
    for (int index = from; index < text.end(); index++) {
      char c = text.at(index);
      if (c == '@' || c == '%' || c == '\\') {
        int length = Escapes.lengthOf('@', text, index);
        long span = length == 0 ? PackedSpan.NONE : at(text, from, index, length);
        if (span != PackedSpan.NONE) {
          return span;
        }
      }
    }
    return PackedSpan.NONE;
  }

  private static long at(Text text, int from, int sign, int length) {
    int start = LocalPart.start(text, from, sign);
    if (start == sign || isTool(text, start, sign)) {
      return PackedSpan.NONE;
    }
    int end = MailDomain.end(text, sign + length);
    if (end < 0) {
      return PackedSpan.NONE;
    }
    // ssh://jan@host.example: a name on a host, written as an address.
    boolean login = text.at(start - 1) == '/' && text.at(start - 2) == '/';
    return PackedSpan.of(start, end, login ? PackedSpan.EMAIL_LOOKALIKE : PackedSpan.EMAIL);
  }

  /** {@code git@host:path} is how everybody logs in there. */
  private static boolean isTool(Text text, int start, int end) {
    return end - start == 3 && Words.startsWith(text, start, "git");
  }

  @Override
  public boolean isSuspicious(byte[] bytes, int from, int to) {
    return true;
  }
}
