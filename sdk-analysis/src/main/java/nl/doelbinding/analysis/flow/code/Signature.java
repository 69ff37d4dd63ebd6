package nl.doelbinding.analysis.flow.code;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The parameters and the result of a method.
 *
 * @param parameters the descriptors of the parameters
 * @param result the descriptor of the result
 * @since 0.1
 */
public record Signature(List<String> parameters, String result) {

  /** Copies the list. */
  public Signature {
    parameters = List.copyOf(parameters);
  }

  /**
   * Reads a descriptor.
   *
   * @throws IllegalArgumentException if it is not that of a method
   */
  public static Signature of(String descriptor) {
    if (!descriptor.startsWith("(")) {
      throw new IllegalArgumentException("No method descriptor");
    }
    List<String> parameters = new ArrayList<>();
    int at = 1;
    while (at < descriptor.length() && descriptor.charAt(at) != ')') {
      int end = end(descriptor, at);
      parameters.add(descriptor.substring(at, end));
      at = end;
    }
    if (at + 1 >= descriptor.length()) {
      throw new IllegalArgumentException("No method descriptor");
    }
    return new Signature(parameters, descriptor.substring(at + 1));
  }

  /** How many places of stack or locals a value of that type takes. */
  public static int size(String descriptor) {
    return switch (descriptor.charAt(0)) {
      case 'J', 'D' -> 2;
      case 'V' -> 0;
      default -> 1;
    };
  }

  /** The binary name of the class, or of the elements of an array; {@code null} for primitives. */
  public static @Nullable String typeName(String descriptor) {
    int element = 0;
    while (element < descriptor.length() && descriptor.charAt(element) == '[') {
      element++;
    }
    return element < descriptor.length() - 2 && descriptor.charAt(element) == 'L'
        ? descriptor.substring(element + 1, descriptor.length() - 1).replace('/', '.')
        : null;
  }

  private static int end(String descriptor, int from) {
    int at = from;
    while (at < descriptor.length() && descriptor.charAt(at) == '[') {
      at++;
    }
    if (at < descriptor.length() && descriptor.charAt(at) == 'L') {
      at = descriptor.indexOf(';', at);
    }
    if (at < 0 || at >= descriptor.length()) {
      throw new IllegalArgumentException("No method descriptor");
    }
    return at + 1;
  }
}
