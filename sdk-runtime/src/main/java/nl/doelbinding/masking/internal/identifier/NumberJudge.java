package nl.doelbinding.masking.internal.identifier;

import nl.doelbinding.masking.internal.Text;

/** Knows one kind of number. Looks a bounded distance ahead and back. */
interface NumberJudge {

  /**
   * The span of the number that starts here, packed; or none.
   *
   * @param start where it starts: its first digit, or a plus sign or bracket before it
   * @param digits where its first digit is
   */
  long at(Text text, int start, int digits);
}
