package nl.doelbinding.analysis.register.build;

import java.util.Locale;
import java.util.regex.Pattern;

/** Names of types, as source and as identifiers write them. */
final class Names {
  /** Before the last capital of an acronym, and between a small letter or digit and a capital. */
  private static final Pattern WORD_BOUNDARY =
      Pattern.compile("(?<=\\p{Lu})(?=\\p{Lu}\\p{Ll})|(?<=[\\p{Ll}\\p{N}])(?=\\p{Lu})");

  private Names() {}

  /** {@code a.b.Outer.Inner} for {@code a.b.Outer$Inner}. */
  static String inSource(String binaryName) {
    return binaryName.replaceAll("(?<=[^.$])\\$(?=[^.$])", ".");
  }

  /** {@code Inner} for {@code a.b.Outer$Inner}. */
  static String simple(String binaryName) {
    String name = inSource(binaryName);
    return name.substring(name.lastIndexOf('.') + 1);
  }

  /** {@code mail-provider} for {@code a.b.MailProvider}. */
  static String identifier(String binaryName) {
    String words = WORD_BOUNDARY.matcher(simple(binaryName)).replaceAll("-");
    String id =
        words.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
    return id.isEmpty() ? "unnamed" : id;
  }
}
