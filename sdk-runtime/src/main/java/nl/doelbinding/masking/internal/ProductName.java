package nl.doelbinding.masking.internal;

/**
 * The name of a product before four numbers: {@code Firefox/2.0.0.20}. A slash alone proves
 * nothing, Java prints {@code host/192.0.2.1}: the product must be known, or the text a browser's
 * User-Agent, or a list of products, or the path of a repository.
 */
final class ProductName {

  private static final int MAX_USER_AGENT = 256;
  private static final int MAX_NAME = 48;

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
    "FBAV",
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

  /** Tools that name themselves in lower case: only before low numbers, as hosts do so too. */
  private static final String[] TOOLS = {
    "curl", "libcurl", "git", "okhttp", "python", "python-requests", "java", "php", "perl", "ruby"
  };

  /** What stands before the address of a machine, never before a version. */
  private static final String[] MACHINES = {
    "host",
    "hostname",
    "peer",
    "client",
    "server",
    "remote",
    "local",
    "addr",
    "address",
    "node",
    "gateway",
    "proxy",
    "ip",
    "src",
    "dst",
    "source",
    "destination",
    "from",
    "to",
    "dns",
    "vpn"
  };

  private ProductName() {}

  static boolean isBefore(Text text, int start, int end) {
    char separator = Chars.at(text, start - 1);
    if (separator != '/' && separator != '-') {
      return separator == '~' && Chars.at(text, start - 2) == '~';
    }
    boolean escaped = separator == '/' && Chars.at(text, start - 2) == '\\';
    int nameEnd = start - (escaped ? 2 : 1);
    if (isAny(text, nameEnd, PRODUCTS)) {
      return separator == '/' || SmallNumbers.are(text, start);
    }
    if (separator == '-' || !Chars.isWord(Chars.at(text, nameEnd - 1))) {
      return false;
    }
    return (isAny(text, nameEnd, TOOLS) && SmallNumbers.are(text, start))
        || (Chars.isBehindName(text, nameEnd) && isAmongOthers(text, nameEnd, start, end))
        || ((isSpelledAsProduct(text, nameEnd) || SmallNumbers.are(text, start))
            && isInUserAgent(text, nameEnd));
  }

  /** Whether the name that ends here begins with a capital, as hosts do not. */
  private static boolean isSpelledAsProduct(Text text, int end) {
    int start = end;
    while (end - start < MAX_NAME
        && (Chars.isWord(text.at(start - 1)) || text.at(start - 1) == '-')) {
      start--;
    }
    char first = text.at(start);
    return first >= 'A' && first <= 'Z';
  }

  private static boolean isAny(Text text, int end, String[] names) {
    for (String name : names) {
      if (Literal.endsAt(text, end, name) && !Chars.isGlued(text, end - name.length())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isAmongOthers(Text text, int nameEnd, int start, int end) {
    int nameStart = nameStart(text, nameEnd);
    return isRepeated(text, nameStart, nameEnd, end) || isListed(text, nameStart, start, end);
  }

  private static int nameStart(Text text, int end) {
    int index = end;
    while (end - index < MAX_NAME && isName(Chars.at(text, index - 1))) {
      index--;
    }
    return index;
  }

  /** {@code lib/1.2.3.4/lib.js}: in a repository the files are named after their directory. */
  private static boolean isRepeated(Text text, int nameStart, int nameEnd, int end) {
    if (Chars.at(text, end) != '/' || nameEnd - nameStart < 2) {
      return false;
    }
    for (int index = nameStart; index < nameEnd; index++) {
      if (Chars.at(text, end + 1 + index - nameStart) != text.at(index)) {
        return false;
      }
    }
    char after = Chars.at(text, end + 1 + nameEnd - nameStart);
    return after == '-' || after == '.' || after == '_';
  }

  /** {@code Agent/1.2.3.4 Engine/5.6}: low numbers beside another product. */
  private static boolean isListed(Text text, int nameStart, int start, int end) {
    if (Chars.at(text, nameStart - 1) == '.'
        || !SmallNumbers.are(text, start)
        || isAny(text, start - 1, MACHINES)) {
      return false;
    }
    int next = end + 1;
    while (next - end < MAX_NAME
        && (Chars.isLetter(Chars.at(text, next)) || Chars.at(text, next) == '-')) {
      next++;
    }
    return (Chars.at(text, end) == ' ' && next > end + 1 && isVersionAt(text, next))
        || isBehindProduct(text, nameStart);
  }

  private static boolean isBehindProduct(Text text, int nameStart) {
    int slash = nameStart - 2;
    while (nameStart - slash < MAX_NAME && isNumber(Chars.at(text, slash))) {
      slash--;
    }
    return Chars.at(text, nameStart - 1) == ' '
        && isVersionAt(text, slash)
        && Chars.isBehindName(text, slash)
        && !Literal.endsAt(text, slash, "HTTP");
  }

  /** Whether a slash stands here before a number that is no address, nor the start of one. */
  private static boolean isVersionAt(Text text, int slash) {
    return Chars.at(text, slash) == '/'
        && Chars.isDigit(Chars.at(text, slash + 1))
        && Ipv4Finder.tail(text, slash + 1) < 0
        && AddressScan.judged(text, slash + 1) == PackedSpan.NONE;
  }

  private static boolean isName(char c) {
    return Chars.isWord(c) || c == '-';
  }

  private static boolean isNumber(char c) {
    return Chars.isWord(c) || c == '.' || c == '+';
  }

  /** Whether the name of a product ends here, no host and no part of a path, behind a browser's. */
  private static boolean isInUserAgent(Text text, int end) {
    for (int index = end; index > Text.START && end - index < MAX_USER_AGENT; index--) {
      char c = text.at(index - 1);
      if (c == '.' || c == '/') {
        return false;
      }
      if (!isName(c)) {
        break;
      }
    }
    int length = 0;
    for (int index = end; index > Text.START && length < MAX_USER_AGENT; index--) {
      char c = text.at(index - 1);
      length += Chars.weight(c);
      if (c == '"' || c == '=' || c == '\n') {
        return false;
      }
      if (c == '/' && Literal.endsAt(text, index - 1, "Mozilla")) {
        return true;
      }
    }
    return false;
  }
}
