package nl.doelbinding.logging.internal;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Stands for an exception whose message, or that of a cause or a suppressed one, tells something to
 * hide: the same stack trace, the messages masked. Its text begins with the type of the exception
 * it stands for; its own type is this one, because nobody can make an exception of any type.
 */
public final class MaskedThrowable extends Throwable {

  private static final long serialVersionUID = 1;

  /** Longer chains end here: what is further down is not shown rather than shown unmasked. */
  private static final int MAX_DEPTH = 64;

  private final String text;
  private final String type;

  private MaskedThrowable(
      String type, @Nullable String message, String text, @Nullable Throwable cause) {
    super(message, cause);
    this.type = type;
    this.text = text;
  }

  /** The exception; the same object if none in its chain tells anything. */
  public static Throwable of(Throwable throwable, TextMasking masking) {
    return tells(throwable, masking, newSet(), 0)
        ? masked(throwable, masking, newSet(), 0)
        : throwable;
  }

  /** The name of the type that was thrown. */
  public String type() {
    return type;
  }

  @Override
  @SuppressWarnings("OverrideThrowableToString") // The text names another type than this one.
  public String toString() {
    return text;
  }

  private static boolean tells(
      @Nullable Throwable throwable, TextMasking masking, Set<Throwable> seen, int depth) {
    if (throwable == null || !seen.add(throwable)) {
      return false;
    }
    if (depth == MAX_DEPTH || differs(throwable, masking)) {
      return true;
    }
    for (Throwable suppressed : throwable.getSuppressed()) {
      if (tells(suppressed, masking, seen, depth + 1)) {
        return true;
      }
    }
    return tells(cause(throwable), masking, seen, depth + 1);
  }

  private static boolean differs(Throwable throwable, TextMasking masking) {
    try {
      String message = throwable.getMessage();
      String text = throwable.toString();
      return (message != null && !masking.mask(message).equals(message))
          || (text != null && !masking.mask(text).equals(text));
    } catch (Exception | StackOverflowError | LinkageError | AssertionError fault) {
      return true;
    }
  }

  private static MaskedThrowable masked(
      Throwable original, TextMasking masking, Set<Throwable> seen, int depth) {
    seen.add(original);
    Throwable cause = depth == MAX_DEPTH ? null : cause(original);
    MaskedThrowable result =
        new MaskedThrowable(
            original.getClass().getName(),
            message(original, masking),
            text(original, masking),
            cause == null || seen.contains(cause) ? null : masked(cause, masking, seen, depth + 1));
    result.setStackTrace(original.getStackTrace());
    for (Throwable suppressed : original.getSuppressed()) {
      if (depth < MAX_DEPTH && !seen.contains(suppressed)) {
        result.addSuppressed(masked(suppressed, masking, seen, depth + 1));
      }
    }
    return result;
  }

  private static @Nullable String message(Throwable original, TextMasking masking) {
    try {
      String message = original.getMessage();
      return message == null ? null : masking.mask(message);
    } catch (Exception | StackOverflowError | LinkageError | AssertionError fault) {
      return MaskedArguments.HIDDEN;
    }
  }

  private static String text(Throwable original, TextMasking masking) {
    try {
      return masking.mask(original.toString());
    } catch (Exception | StackOverflowError | LinkageError | AssertionError fault) {
      return original.getClass().getName() + ": " + MaskedArguments.HIDDEN;
    }
  }

  private static @Nullable Throwable cause(Throwable throwable) {
    try {
      return throwable.getCause();
    } catch (Exception | StackOverflowError | LinkageError | AssertionError fault) {
      return null;
    }
  }

  private static Set<Throwable> newSet() {
    return Collections.newSetFromMap(new IdentityHashMap<>());
  }
}
