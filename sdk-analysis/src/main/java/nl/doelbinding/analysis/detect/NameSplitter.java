package nl.doelbinding.analysis.detect;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Cuts names into words: camelCase, PascalCase, snake_case, kebab-case, upper-case heads and tails,
 * digits.
 *
 * <p>Stateless; threads may share it.
 *
 * @since 0.1
 */
public final class NameSplitter {

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  /** Longer names than any compiler accepts from people; bounds the work. */
  private static final int LONGEST = 512;

  private NameSplitter() {}

  /** The words of a name. */
  public static SplitName split(String name) {
    String plain = plain(name);
    List<String> tokens = new ArrayList<>();
    int from = 0;
    for (int at = 1; at <= plain.length(); at++) {
      if (at == plain.length() || boundary(plain, at)) {
        add(plain.substring(from, at), tokens);
        from = at;
      }
    }
    return new SplitName(tokens);
  }

  /** The singular of an English plural; other words stay. */
  static String singular(String token) {
    int length = token.length();
    if (length < 4
        || token.charAt(length - 1) != 's'
        || "sui".indexOf(token.charAt(length - 2)) >= 0) {
      return token;
    }
    if (token.endsWith("ies")) {
      return token.substring(0, length - 3) + "y";
    }
    boolean takesEs =
        token.endsWith("sses")
            || token.endsWith("xes")
            || token.endsWith("ches")
            || token.endsWith("shes");
    return token.substring(0, length - (takesEs ? 2 : 1));
  }

  private static String plain(String name) {
    String bounded = name.length() > LONGEST ? name.substring(0, LONGEST) : name;
    String plain = capitalised(isAscii(bounded) ? bounded : withoutMarks(bounded));
    return plain.contains("IPv") ? plain.replace("IPv", "Ipv") : plain;
  }

  /** Generators that lower the first letter make {@code iBAN} of an abbreviation. */
  private static String capitalised(String name) {
    boolean abbreviation =
        name.length() > 2
            && Character.isLowerCase(name.charAt(0))
            && Character.isUpperCase(name.charAt(1))
            && Character.isUpperCase(name.charAt(2));
    return abbreviation ? Character.toUpperCase(name.charAt(0)) + name.substring(1) : name;
  }

  private static String withoutMarks(String name) {
    String plain = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
    return plain.replace("ß", "ss").replace("ø", "o");
  }

  /** Nearly every name is, and needs no look at its marks. */
  private static boolean isAscii(String name) {
    for (int at = 0; at < name.length(); at++) {
      if (name.charAt(at) > 0x7F) {
        return false;
      }
    }
    return true;
  }

  private static void add(String piece, List<String> tokens) {
    StringBuilder token = new StringBuilder(piece.length());
    piece.codePoints().filter(Character::isLetterOrDigit).forEach(token::appendCodePoint);
    if (!token.isEmpty()) {
      tokens.add(token.toString().toLowerCase(Locale.ROOT));
    }
  }

  private static boolean boundary(String name, int at) {
    char before = name.charAt(at - 1);
    char here = name.charAt(at);
    if (!Character.isLetterOrDigit(here) || !Character.isLetterOrDigit(before)) {
      return true;
    }
    if (Character.isDigit(before) != Character.isDigit(here)) {
      return true;
    }
    if (Character.isLowerCase(before)) {
      return Character.isUpperCase(here);
    }
    return Character.isUpperCase(before) && Character.isUpperCase(here) && startsWord(name, at);
  }

  /** In {@code IPAddress} the second word starts before its lower case; {@code IDs} is one word. */
  private static boolean startsWord(String name, int at) {
    if (at + 1 >= name.length() || !Character.isLowerCase(name.charAt(at + 1))) {
      return false;
    }
    boolean plural =
        name.charAt(at + 1) == 's'
            && (at + 2 == name.length() || !Character.isLowerCase(name.charAt(at + 2)));
    return !plural;
  }
}
