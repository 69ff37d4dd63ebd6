package nl.doelbinding.analysis.statement;

/**
 * Something a statement must tell and the register does not say, or says in words that do not fit.
 *
 * @param section the anchor of the part of the statement it is about, {@code purpose-newsletter}
 * @param sentence what is missing and how to add it
 * @since 0.1
 */
public record StatementGap(String section, String sentence) {
  /** The sentence with the part it is about before it. */
  @Override
  public String toString() {
    return section + ": " + sentence;
  }
}
