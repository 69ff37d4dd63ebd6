package nl.doelbinding.publication;

/** A site that cannot be served, with what to do about it. */
final class UnusableSiteException extends Exception {
  private static final long serialVersionUID = 1L;

  UnusableSiteException(String sentence) {
    super(sentence);
  }
}
