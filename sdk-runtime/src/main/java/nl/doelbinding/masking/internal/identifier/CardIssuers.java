package nl.doelbinding.masking.internal.identifier;

/** The first digits of payment cards, and how long the numbers of each brand are. */
final class CardIssuers {

  private CardIssuers() {}

  /** Whether a brand has numbers of so many digits that start with these six. */
  static boolean isUsual(int prefix, int count) {
    return isVisa(prefix, count)
        || isMastercard(prefix, count)
        || isAmericanExpress(prefix, count)
        || isDiners(prefix, count)
        || isOther(prefix, count)
        || isMaestro(prefix, count);
  }

  private static boolean isVisa(int prefix, int count) {
    return prefix / 100_000 == 4 && (count == 16 || count == 13 || count == 19);
  }

  private static boolean isMastercard(int prefix, int count) {
    return count == 16 && (isIn(prefix / 10_000, 51, 55) || isIn(prefix / 100, 2221, 2720));
  }

  private static boolean isAmericanExpress(int prefix, int count) {
    return count == 15 && (prefix / 10_000 == 34 || prefix / 10_000 == 37);
  }

  private static boolean isDiners(int prefix, int count) {
    int two = prefix / 10_000;
    boolean international = two == 36 || two == 38 || two == 39 || isIn(prefix / 1000, 300, 305);
    return international && (count == 14 || count == 16 || count == 19);
  }

  /** Discover, UnionPay, JCB, RuPay, Mir. */
  private static boolean isOther(int prefix, int count) {
    boolean discover = prefix / 100 == 6011 || isIn(prefix / 1000, 644, 659);
    boolean unionPay = prefix / 10_000 == 62;
    boolean jcb = isIn(prefix / 100, 3528, 3589);
    boolean mir = isIn(prefix / 100, 2200, 2204);
    return (count == 16 || count == 19) && (discover || unionPay || jcb || mir);
  }

  private static boolean isMaestro(int prefix, int count) {
    int two = prefix / 10_000;
    return (two == 50
            || isIn(two, 56, 58)
            || two == 60
            || two == 61
            || two == 63
            || isIn(two, 66, 69))
        && (count == 13 || count == 16 || count == 18 || count == 19);
  }

  private static boolean isIn(int number, int first, int last) {
    return number >= first && number <= last;
  }
}
