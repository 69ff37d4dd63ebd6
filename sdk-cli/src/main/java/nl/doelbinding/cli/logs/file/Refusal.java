package nl.doelbinding.cli.logs.file;

/** A file is left as it is. The message says why and what to do; it holds nothing of the file. */
public final class Refusal extends Exception {

  private static final long serialVersionUID = 1L;

  Refusal(String sentence) {
    super(sentence);
  }

  Refusal(String sentence, Throwable cause) {
    super(sentence, cause);
  }

  /** Why, as a sentence that follows the name of the file. */
  public String sentence() {
    return String.valueOf(getMessage());
  }
}
