package nl.doelbinding.sample.common;

import java.io.Console;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the console shows once a server runs. */
public final class Banner {

  private static final String BOLD = "\u001b[1m";
  private static final String CYAN = "\u001b[36m";
  private static final String PLAIN = "\u001b[0m";

  private Banner() {}

  /**
   * The text, in colours where a terminal wants them.
   *
   * @param title what runs
   * @param links what can be opened, by name, in the order to show
   */
  public static String of(String title, Map<String, String> links, Path logs) {
    return of(title, links, logs, coloured());
  }

  static String of(String title, Map<String, String> links, Path logs, boolean coloured) {
    StringBuilder text = new StringBuilder("\n  ");
    text.append(coloured ? BOLD + title + PLAIN : title).append("\n\n");
    links.forEach((name, link) -> line(text, name, coloured ? CYAN + link + PLAIN : link));
    line(text, "logs", logs.toAbsolutePath().normalize().toString());
    line(text, "stop", "Ctrl+C");
    return text.toString();
  }

  private static void line(StringBuilder text, String name, String value) {
    text.append("  %-10s %s\n".formatted(name, value));
  }

  /** Whether a terminal reads along that wants colours (see no-color.org). */
  private static boolean coloured() {
    String noColour = System.getenv("NO_COLOR");
    boolean wanted = noColour == null || noColour.isEmpty();
    return wanted && !"dumb".equals(System.getenv("TERM")) && isTerminal(System.console());
  }

  private static boolean isTerminal(@Nullable Console console) {
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
