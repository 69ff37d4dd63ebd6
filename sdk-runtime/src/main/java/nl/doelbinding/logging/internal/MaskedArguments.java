package nl.doelbinding.logging.internal;

import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Masks the objects that go with a message. An object whose text tells something to hide is
 * replaced by its masked text, since nobody can mask inside of it; all others stay what they are.
 */
public final class MaskedArguments {

  /** What stands for an object that cannot be looked at. */
  public static final String HIDDEN = "[masked]";

  private static final int MAX_DEPTH = 8;

  /** Of eight digits: a BSN may be that short, and a telephone number. */
  private static final long SHORTEST_NUMBER = 10_000_000;

  private MaskedArguments() {}

  /** The objects masked; the same array if none of them tells anything. */
  public static @Nullable Object @Nullable [] mask(
      @Nullable Object @Nullable [] arguments, TextMasking masking) {
    return arguments == null ? null : mask(arguments, masking, 0);
  }

  /** The object, or its masked text. */
  public static @Nullable Object mask(@Nullable Object argument, TextMasking masking) {
    return mask(argument, masking, 0);
  }

  private static @Nullable Object mask(@Nullable Object argument, TextMasking masking, int depth) {
    if (argument == null || isPlain(argument)) {
      return argument;
    }
    if (argument instanceof String text) {
      return masking.mask(text);
    }
    if (argument instanceof Object[] array) {
      return depth == MAX_DEPTH ? HIDDEN : mask(array, masking, depth + 1);
    }
    return safely(argument, masking::argument);
  }

  private static @Nullable Object[] mask(
      @Nullable Object[] arguments, TextMasking masking, int depth) {
    @Nullable Object[] masked = arguments;
    for (int index = 0; index < arguments.length; index++) {
      Object argument = arguments[index];
      Object now = mask(argument, masking, depth);
      if (now != argument) {
        if (masked == arguments) {
          masked = new Object[arguments.length];
          System.arraycopy(arguments, 0, masked, 0, arguments.length);
        }
        masked[index] = now;
      }
    }
    return masked;
  }

  /** Calls what may be anybody's code, and hides the object if that fails. */
  static Object safely(Object argument, UnaryOperator<Object> masking) {
    try {
      return masking.apply(argument);
    } catch (Exception | StackOverflowError | LinkageError | AssertionError fault) {
      // Not passed on: its message may hold what is to be hidden, and logging must go on.
      return HIDDEN;
    }
  }

  /** Whether the text of an object is too short a number, a letter or a word to tell anything. */
  private static boolean isPlain(Object argument) {
    if (argument instanceof Integer || argument instanceof Long) {
      long number = ((Number) argument).longValue();
      return -SHORTEST_NUMBER < number && number < SHORTEST_NUMBER;
    }
    return argument instanceof Boolean
        || argument instanceof Double
        || argument instanceof Character
        || argument instanceof Float
        || argument instanceof Short
        || argument instanceof Byte;
  }
}
