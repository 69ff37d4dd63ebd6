package nl.doelbinding.masking.internal;

/**
 * Tells from the text round four numbers that they are a version and no address. The numbers
 * themselves never tell: 12.1.0.2 may be either.
 *
 * <p>A slash alone proves nothing, Java prints {@code host/192.0.2.1}: the word before it must be a
 * product, or the text a browser's User-Agent. A port behind proves an address.
 */
final class VersionContext {

  private static final int MAX_SEPARATORS = 6;
  private static final int MAX_USER_AGENT = 256;

  /** Spelled as products are: a container or a host called after one is in lower case. */
  private static final String[] PRODUCTS = {
    "Firefox",
    "Chrome",
    "HeadlessChrome",
    "Chromium",
    "CriOS",
    "Safari",
    "Version",
    "Opera",
    "OPR",
    "Edg",
    "Edge",
    "EdgA",
    "MSIE",
    "Gecko",
    "WebKit",
    "AppleWebKit",
    "SeaMonkey",
    "Iceweasel",
    "Thunderbird",
    "CoolNovo",
    "UP.Browser",
    "UP.Link",
    "Linux",
    "kernel",
    "zlib",
    "phpMyAdmin",
    "WindowsPowerShell",
    "Tomcat",
    "Jetty",
    "Apache",
    "OpenSSL",
    "MySQL",
    "WebSphere",
    "WebLogic"
  };

  /** What follows the version of an artifact. */
  private static final String[] SUFFIXES = {
    ".RELEASE", ".Final", ".GA", "-SNAPSHOT", "-microsoft", "-generic"
  };

  /** What follows it only where a dash stands before the version. */
  private static final String[] FILES = {".jar", ".war", ".ear", ".dll", ".so", ".rpm", ".deb"};

  private VersionContext() {}

  static boolean isVersion(Text text, int start, int end) {
    if (Chars.at(text, end) == ':' && Chars.isDigit(Chars.at(text, end + 1))) {
      return false;
    }
    return isProduct(text, start) || isLabelled(text, start) || isArtifact(text, start, end);
  }

  /** {@code Firefox/2.0.0.20}, {@code phpMyAdmin-2.8.2.3}, {@code ~~6.1.1.0}. */
  private static boolean isProduct(Text text, int start) {
    char separator = Chars.at(text, start - 1);
    if (separator != '/' && separator != '-') {
      return separator == '~' && Chars.at(text, start - 2) == '~';
    }
    for (String product : PRODUCTS) {
      if (endsWith(text, start - 1, product, false)
          && !Chars.isGlued(text, start - 1 - product.length())) {
        return true;
      }
    }
    return separator == '/'
        && Chars.isWord(Chars.at(text, start - 2))
        && isInUserAgent(text, start - 1);
  }

  /** {@code rv:1.9.2.24}, {@code "version":"29.1.1.0"}, {@code ver. 10.2.0.5}, {@code v1.2.3.4}. */
  private static boolean isLabelled(Text text, int start) {
    if ((Chars.at(text, start - 1) | 0x20) == 'v') {
      return !Chars.isWord(Chars.at(text, start - 2));
    }
    int end = start;
    while (start - end < MAX_SEPARATORS && "=:\"'>.\\([ ".indexOf(Chars.at(text, end - 1)) >= 0) {
      end--;
    }
    if (end == start || end <= 0) {
      return false;
    }
    return isVersionWord(text, end)
        || isWord(text, end, "ver", true)
        || isWord(text, end, "rv", true)
        || isWord(text, end, "oid", true)
        || isWord(text, end, "Release", false);
  }

  /** {@code Version}, {@code file_version} and {@code FileVersion}, but not {@code Conversion}. */
  private static boolean isVersionWord(Text text, int end) {
    int start = end - "version".length();
    if (!endsWith(text, end, "version", true)) {
      return false;
    }
    char before = Chars.at(text, start - 1);
    return before == '_'
        || !Chars.isGlued(text, start)
        || (Chars.at(text, start) == 'V' && !(before >= 'A' && before <= 'Z'));
  }

  private static boolean isArtifact(Text text, int start, int end) {
    for (String suffix : SUFFIXES) {
      if (startsWith(text, end, suffix) && endsWord(text, end + suffix.length())) {
        return true;
      }
    }
    if (Chars.at(text, start - 1) == '-' && Chars.isWord(Chars.at(text, start - 2))) {
      return isFile(text, end);
    }
    return false;
  }

  /** Whether a suffix that ends here is all of it, and no label of a DNS name. */
  private static boolean endsWord(Text text, int end) {
    if (Chars.isWord(Chars.at(text, end))) {
      return false;
    }
    int dot = Ipv4Finder.labelEnd(text, end);
    return Chars.at(text, dot) != '.'
        || !Chars.isLetter(Chars.at(text, dot + 1))
        || isFile(text, dot);
  }

  private static boolean isFile(Text text, int dot) {
    for (String file : FILES) {
      if (startsWith(text, dot, file) && !Chars.isWord(Chars.at(text, dot + file.length()))) {
        return true;
      }
    }
    return false;
  }

  /** Whether the name of a product ends here, no host and no part of a path, behind a browser's. */
  private static boolean isInUserAgent(Text text, int end) {
    int stop = Math.max(Text.START, end - MAX_USER_AGENT);
    for (int index = end; index > stop; index--) {
      char c = text.at(index - 1);
      if (c == '.' || c == '/') {
        return false;
      }
      if (!Chars.isWord(c) && c != '-') {
        break;
      }
    }
    for (int index = end; index > stop; index--) {
      char c = text.at(index - 1);
      if (c == '"' || c == '=' || c == '\n') {
        return false;
      }
      if (c == '/' && endsWith(text, index - 1, "Mozilla", false)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isWord(Text text, int end, String word, boolean anyCase) {
    return endsWith(text, end, word, anyCase)
        && !Chars.isWord(Chars.at(text, end - word.length() - 1));
  }

  private static boolean endsWith(Text text, int end, String word, boolean anyCase) {
    return matches(text, end - word.length(), word, anyCase);
  }

  private static boolean startsWith(Text text, int start, String word) {
    return matches(text, start, word, false);
  }

  private static boolean matches(Text text, int start, String word, boolean anyCase) {
    for (int index = 0; index < word.length(); index++) {
      char c = Chars.at(text, start + index);
      char folded = anyCase && c >= 'A' && c <= 'Z' ? (char) (c | 0x20) : c;
      if (folded != word.charAt(index)) {
        return false;
      }
    }
    return true;
  }
}
