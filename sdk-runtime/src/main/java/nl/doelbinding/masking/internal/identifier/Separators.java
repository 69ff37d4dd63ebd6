package nl.doelbinding.masking.internal.identifier;

import nl.doelbinding.masking.internal.Text;

/** What people put between the groups of a long number. */
final class Separators {

  private Separators() {}

  /** The length of the separator that stands here, or 0. */
  static int length(Text text, int index) {
    char c = text.at(index);
    if (c == ' ' || c == '-' || c == '.' || c == '+') {
      return 1;
    }
    return c == '%' && text.at(index + 1) == '2' && text.at(index + 2) == '0' ? 3 : 0;
  }
}
