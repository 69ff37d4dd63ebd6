package nl.doelbinding.masking.internal.identifier;

import java.util.BitSet;
import nl.doelbinding.masking.internal.Chars;
import nl.doelbinding.masking.internal.Text;

/** The country codes of ITU-T E.164 that are assigned. No code is the beginning of another. */
final class CountryCodes {

  private static final String ASSIGNED =
      "1 7 20 27 30-34 36 39-41 43-49 51-58 60-66 81 82 84 86 90-95 98 211-213 216 218 220-258 "
          + "260-269 290 291 297-299 350-359 370-378 380-383 385-387 389 420 421 423 500-509 590-599 "
          + "670 672-683 685-692 800 808 850 852 853 855 856 870 878 880-883 886 888 960-968 970-977 "
          + "979 992-996 998";

  private static final BitSet CODES = codes();

  private CountryCodes() {}

  /** How long the code is that these digits start with, or 0. */
  static int length(Text text, int start) {
    int code = 0;
    for (int length = 1; length <= 3; length++) {
      char c = text.at(start + length - 1);
      if (!Chars.isDigit(c)) {
        return 0;
      }
      code = code * 10 + c - '0';
      if (CODES.get(code)) {
        return length;
      }
    }
    return 0;
  }

  private static BitSet codes() {
    BitSet codes = new BitSet(1000);
    for (String range : ASSIGNED.split(" ", -1)) {
      int dash = range.indexOf('-');
      int first = Integer.parseInt(dash < 0 ? range : range.substring(0, dash));
      codes.set(first, 1 + (dash < 0 ? first : Integer.parseInt(range.substring(dash + 1))));
    }
    return codes;
  }
}
