package nl.doelbinding.sample.time;

import java.io.Console;
import java.net.URI;
import java.nio.file.Path;

/** What the console shows once the server runs. */
final class Banner {

  private static final String BOLD = "\u001b[1m";
  private static final String CYAN = "\u001b[36m";
  private static final String PLAIN = "\u001b[0m";

  private Banner() {}

  static String of(URI uri, Path logs, boolean coloured) {
    return """

          %1$sUrenwijs, a sample of Doelbinding%3$s

          open       %2$s%4$s%3$s
          statement  %2$s%4$sprivacy/%3$s
          register   %2$s%4$sprivacy/register%3$s
          violation  %2$s%4$snewsletter/preview?customer=1%3$s
          logs       %5$s
          stop       Ctrl+C
        """
        .formatted(
            coloured ? BOLD : "",
            coloured ? CYAN : "",
            coloured ? PLAIN : "",
            uri,
            logs.toAbsolutePath().normalize());
  }

  /** Whether a terminal reads along that wants colours (see no-color.org). */
  static boolean coloured() {
    String noColour = System.getenv("NO_COLOR");
    boolean wanted = noColour == null || noColour.isEmpty();
    return wanted && !"dumb".equals(System.getenv("TERM")) && isTerminal(System.console());
  }

  private static boolean isTerminal(Console console) {
    if (console == null) {
      return false;
    }
    try {
      // From JDK 22 a console may be there without a terminal, and there is a method that tells.
      return (Boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (ReflectiveOperationException olderJdk) {
      return true;
    }
  }
}
