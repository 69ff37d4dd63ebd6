package nl.doelbinding.masking.internal.identifier;

import nl.doelbinding.masking.internal.Chars;
import nl.doelbinding.masking.internal.Text;

/**
 * The word before a number that says what it is: {@code "bsn": "…"}, {@code tel. …}. It must stand
 * near, and what ends a value ends the search: the name of one value says nothing of the next. A
 * closing bracket does so too, as it ends what masking writes, so that masking once is enough.
 */
final class Evidence {

  static final Evidence BSN =
      new Evidence("bsn", "sofi", "sofinummer", "burgerservicenummer", "service number");

  static final Evidence PHONE =
      new Evidence(
          "tel",
          "telefoon",
          "telefoonnummer",
          "telephone",
          "phone",
          "phonenumber",
          "mobiel",
          "mobile",
          "gsm",
          "fax",
          "msisdn",
          "sms",
          "whatsapp",
          "bel",
          "call");

  static final Evidence CARD =
      new Evidence(
          "card",
          "cardnumber",
          "creditcard",
          "pan",
          "visa",
          "mastercard",
          "maestro",
          "amex",
          "kaart");

  private static final int NEAR = 32;

  private final String[] words;

  private Evidence(String... words) {
    this.words = words;
  }

  /** Whether it stands before this place. */
  boolean isBefore(Text text, int start) {
    int index = start;
    int distance = 0;
    while (distance < NEAR && index > Text.START) {
      int escape = Escapes.lengthBefore(text, index);
      if (isEnd(text, index, escape)) {
        return false;
      }
      if (escape == 0 && Chars.isLetter(text.at(index - 1)) && endsHere(text, index)) {
        return true;
      }
      distance += escape > 0 ? escape : Chars.weight(text.at(index - 1));
      index -= Math.max(1, escape);
    }
    return false;
  }

  private boolean endsHere(Text text, int end) {
    char after = text.at(end);
    if (after >= 'a' && after <= 'z') {
      return false;
    }
    for (String word : words) {
      if (Words.endsWith(text, end, word)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isEnd(Text text, int end, int escape) {
    char c = escape > 0 ? Escapes.value(text, end - escape, escape) : text.at(end - 1);
    if (Chars.isDigit(c)) {
      // phone2 is a name, 2 alone is a value.
      return !Chars.isLetter(text.at(end - 2));
    }
    return ",;&?{}])@|\n".indexOf(c) >= 0;
  }
}
