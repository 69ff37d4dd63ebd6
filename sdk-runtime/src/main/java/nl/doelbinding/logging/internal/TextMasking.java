package nl.doelbinding.logging.internal;

/**
 * Hides in the texts of one event what nobody is to read. Never throws.
 *
 * <p>Threads may share it if they may share the event.
 */
@FunctionalInterface
public interface TextMasking {

  /** Hides nothing. */
  TextMasking NOTHING = text -> text;

  /** The text with it hidden; the same object if there is nothing to hide. */
  String mask(String text);

  /** What stands for an object; the same object if there is nothing to hide in its text. */
  default Object argument(Object argument) {
    String text = argument.toString();
    String masked = mask(text);
    return masked.equals(text) ? argument : masked;
  }
}
