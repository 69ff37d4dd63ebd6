package nl.doelbinding.analysis.scan;

/** A class file cannot be read; the message is the sentence that says so. */
final class UnreadableEntryException extends Exception {
  private static final long serialVersionUID = 1L;

  UnreadableEntryException(String sentence) {
    super(sentence);
  }

  UnreadableEntryException(String sentence, Throwable cause) {
    super(sentence, cause);
  }
}
