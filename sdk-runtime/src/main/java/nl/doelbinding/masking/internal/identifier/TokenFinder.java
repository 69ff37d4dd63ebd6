package nl.doelbinding.masking.internal.identifier;

import nl.doelbinding.masking.internal.PackedSpan;
import nl.doelbinding.masking.internal.SpanFinder;
import nl.doelbinding.masking.internal.Text;

/**
 * Finds the values of secrets: behind their names in query strings, headers, JSON and settings;
 * behind {@code Bearer}; before the at sign of a URL; and JSON web tokens wherever they stand. The
 * name stays. Stateless; threads may share it.
 *
 * <p>The end of a value is looked for only once it is sure that there is one: of values that are
 * none, each would be read to the end of the line.
 */
public final class TokenFinder implements SpanFinder {

  /** What a token has at least if nothing but the scheme names it. */
  private static final int MIN_UNNAMED = 16;

  /** For Doelbinding itself. */
  public TokenFinder() {}

  @Override
  public long next(Text text, int from) {
    for (int index = from; index < text.end(); index++) {
      long span =
          switch (text.at(index)) {
            case '=' -> behindName(text, index, index + 1, true);
            case ':' -> behindColon(text, index);
            case '%' -> behindEscape(text, index);
            case ' ' -> behindScheme(text, index);
            case 'e' -> JsonWebToken.at(text, index);
            default -> PackedSpan.NONE;
          };
      if (span != PackedSpan.NONE) {
        return span;
      }
    }
    return PackedSpan.NONE;
  }

  private static long behindColon(Text text, int colon) {
    long password = UrlPassword.at(text, colon + 1);
    return password == PackedSpan.NONE ? behindName(text, colon, colon + 1, false) : password;
  }

  private static long behindEscape(Text text, int index) {
    int equals = Escapes.lengthOf('=', text, index);
    int colon = Escapes.lengthOf(':', text, index);
    return equals + colon == 0
        ? PackedSpan.NONE
        : behindName(text, index, index + equals + colon, equals > 0);
  }

  private static long behindName(Text text, int index, int behind, boolean equals) {
    int nameEnd = SecretNames.end(text, index);
    SecretNames.Kind kind = SecretNames.kind(text, nameEnd);
    if (kind == SecretNames.Kind.NONE) {
      return PackedSpan.NONE;
    }
    boolean prose =
        !equals && kind != SecretNames.Kind.HEADER && !SecretNames.isQuoted(text, nameEnd);
    boolean doubtful =
        kind == SecretNames.Kind.DOUBTFUL || (prose && kind != SecretNames.Kind.PASSWORD);
    int open = SecretValue.open(text, behind, !equals || text.at(index - 1) == ' ');
    int start = SecretValue.start(text, open, kind == SecretNames.Kind.HEADER);
    if (SecretNames.isPlace(text, nameEnd, start)
        || (kind != SecretNames.Kind.PASSWORD && SecretValue.isObject(text, start))) {
      return PackedSpan.NONE;
    }
    if (!SecretValue.isValue(text, start) || (doubtful && !SecretValue.isRandom(text, start))) {
      return PackedSpan.NONE;
    }
    int end = SecretValue.end(text, open, start);
    return end <= start
        ? PackedSpan.NONE
        : PackedSpan.of(start, end, prose ? PackedSpan.TOKEN_LOOKALIKE : PackedSpan.TOKEN);
  }

  /** {@code Bearer …} without the name of its header. In prose a word follows, not a token. */
  private static long behindScheme(Text text, int space) {
    char last = (char) (text.at(space - 1) | 0x20);
    boolean scheme =
        (last == 'r' && Words.endsWith(text, space, "bearer"))
            || (last == 'c' && Words.endsWith(text, space, "basic"));
    if (!scheme) {
      return PackedSpan.NONE;
    }
    int start = space + 1;
    return SecretValue.isRandom(text, start) && SecretValue.isBase64(text, start, MIN_UNNAMED)
        ? PackedSpan.of(start, SecretValue.end(text, start, start), PackedSpan.TOKEN)
        : PackedSpan.NONE;
  }

  @Override
  public boolean isSuspicious(byte[] bytes, int from, int to) {
    return true;
  }
}
