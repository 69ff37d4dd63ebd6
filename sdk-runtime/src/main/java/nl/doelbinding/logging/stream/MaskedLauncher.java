package nl.doelbinding.logging.stream;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;

/**
 * Starts another program with {@code System.out} and {@code System.err} masked, without a change to
 * it.
 *
 * <pre>{@code
 * java -Ddoelbinding.masking.strategy=redact -cp app.jar:doelbinding-runtime.jar \
 *     nl.doelbinding.logging.stream.MaskedLauncher com.acme.Main its arguments
 * }</pre>
 *
 * @since 0.1
 */
public final class MaskedLauncher {

  private MaskedLauncher() {}

  /**
   * Masks the streams and calls {@code main} of the class that the first argument names, with the
   * arguments that follow it.
   *
   * @throws IllegalArgumentException if there is no such class, or no {@code main} in it
   * @throws Throwable what the program throws
   */
  public static void main(String[] args) throws Throwable {
    if (args.length == 0) {
      throw new IllegalArgumentException("The first argument must name the class to start");
    }
    Method main = main(args[0]);
    MaskedSystemStreams.install();
    try {
      main.invoke(null, (Object) Arrays.copyOfRange(args, 1, args.length));
    } catch (InvocationTargetException thrown) {
      throw thrown.getTargetException();
    }
  }

  private static Method main(String name) {
    try {
      Method main =
          Class.forName(name, false, ClassLoader.getSystemClassLoader())
              .getMethod("main", String[].class);
      main.setAccessible(true);
      return main;
    } catch (ClassNotFoundException | NoSuchMethodException | LinkageError missing) {
      throw new IllegalArgumentException(
          name + " cannot be started: it has no public static void main(String[])", missing);
    }
  }
}
