package nl.doelbinding.weaving;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import net.bytebuddy.jar.asm.Type;

/**
 * A method that binds what it or its class declares with {@code @ForPurpose}.
 *
 * @param className the binary name of its class
 * @param method its name and the types it takes, {@code send(java.lang.String)}
 * @param purposes the binary names of the purposes
 * @since 0.1
 */
public record BoundMethod(String className, String method, List<String> purposes)
    implements Comparable<BoundMethod> {

  private static final Comparator<BoundMethod> ORDER =
      Comparator.comparing(BoundMethod::className).thenComparing(BoundMethod::method);

  /** Copies the list. */
  public BoundMethod {
    purposes = List.copyOf(purposes);
  }

  static String signature(String name, String descriptor) {
    return Arrays.stream(Type.getArgumentTypes(descriptor))
        .map(Type::getClassName)
        .collect(Collectors.joining(", ", name + "(", ")"));
  }

  /** By class and method. */
  @Override
  public int compareTo(BoundMethod other) {
    return ORDER.compare(this, other);
  }
}
