package nl.doelbinding.masking;

/**
 * What a masker has changed since it was made; what was masked already does not count.
 *
 * @param certain addresses and other identifiers masked that nothing else looks like
 * @param inNames addresses masked inside DNS names and ids
 * @param doubtful lookalikes masked
 * @param left lookalikes left as they are, because readability goes first
 * @param failures lines that could not be masked and had all their digits hidden instead
 * @since 0.1
 */
public record MaskingCounts(long certain, long inNames, long doubtful, long left, long failures) {

  /** All that was masked. */
  public long masked() {
    return certain + inNames + doubtful;
  }
}
