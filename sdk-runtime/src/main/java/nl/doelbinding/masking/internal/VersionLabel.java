package nl.doelbinding.masking.internal;

/** The word before four numbers that says what they are: {@code version=}, {@code "ver": "}. */
final class VersionLabel {

  private static final int MAX_SEPARATORS = 10;

  /** What may stand between the word and the number. */
  private static final boolean[] SEPARATOR = new boolean[256];

  static {
    "=:\"'>.\\([ \t-+_".chars().forEach(c -> SEPARATOR[c] = true);
  }

  private static final String[] ENTITIES = {"&gt;", "&quot;", "&#34;"};

  /** What {@code version} ends with in the names of fields. */
  private static final String[] ENDINGS = {
    "", "s", "from", "to", "number", "name", "string", "info", "code", "id"
  };

  /** English words in which {@code version} means something else. */
  private static final String[] OTHER_VERSIONS = {"in", "di", "re", "per", "a"};

  private static final String[] SURE = {"ver", "oid"};

  /** What has a version. */
  private static final String[] VERSIONED = {"build", "firmware", "sdk", "revision"};

  /** What may also be done to an address, or stand before one by chance. */
  private static final String[] UNSURE = {
    "release", "rev", "android", "section", "chapter", "clause"
  };

  private VersionLabel() {}

  /**
   * The end of the word before the number that starts here; the start if none is near, or if two
   * colons are between, as they are an address.
   */
  static int wordEnd(Text text, int start) {
    int end = start;
    while (start - end < MAX_SEPARATORS) {
      int entity = Chars.at(text, end - 1) == ';' ? entityLength(text, end) : 0;
      if (entity == 0 && !SEPARATOR[text.at(end - 1)]) {
        break;
      }
      end -= Math.max(entity, 1);
      if (Literal.startsAt(text, end, "::")) {
        return start;
      }
    }
    return end;
  }

  private static int entityLength(Text text, int end) {
    for (String entity : ENTITIES) {
      if (Literal.endsAt(text, end, entity)) {
        return entity.length();
      }
    }
    return 0;
  }

  /** Whether the number that starts here is called a version. */
  static boolean isVersion(Text text, int start) {
    int letter = Chars.at(text, start - 1) | 0x20;
    if (letter == 'v') {
      char before = Chars.at(text, start - 2);
      return before == '_' || !Chars.isWord(before);
    }
    int end = wordEnd(text, letter == 'r' ? start - 1 : start);
    if (end >= start - (letter == 'r' ? 1 : 0)) {
      return false;
    }
    return isSure(text, end)
        || isQueryParameter(text, start)
        || (letter != 'r' && (isRelease(text, start, end) || isVersioned(text, start, end)));
  }

  /** Whether a word stands before that leaves it open. */
  static boolean isDoubtful(Text text, int start) {
    int end = wordEnd(text, start);
    return end < start && (isAny(text, end, UNSURE) || isAny(text, end, VERSIONED));
  }

  private static boolean isSure(Text text, int end) {
    for (String ending : ENDINGS) {
      if (Literal.endsAtInAnyCase(text, end, ending)) {
        int word = end - ending.length();
        if (isVersionWord(text, word) || (ending.length() > 1 && isVersionWord(text, word - 1))) {
          return true;
        }
      }
    }
    return isAny(text, end, SURE) || isGecko(text, end);
  }

  /** {@code rv:1.9.2.3} in a User-Agent; elsewhere {@code rv} is what a call returned. */
  private static boolean isGecko(Text text, int end) {
    return Chars.at(text, end) == ':'
        && Literal.endsAt(text, end, "rv")
        && !Chars.isGlued(text, end - 2);
  }

  /**
   * {@code Version}, {@code file_version}, {@code FileVersion} and {@code agentversion}, but not
   * {@code Conversion}.
   */
  private static boolean isVersionWord(Text text, int end) {
    if (!Literal.endsAtInAnyCase(text, end, "version")) {
      return false;
    }
    int start = end - "version".length();
    boolean capital = Chars.at(text, start) == 'V';
    if (!Chars.isLetter(Chars.at(text, start - 1)) || Chars.isAfterEscape(text, start)) {
      return true;
    }
    if (isUpper(Chars.at(text, start - 1)) != capital) {
      return true;
    }
    return !capital
        && !Literal.endsAtInAnyCase(text, start, "con")
        && !isAny(text, start, OTHER_VERSIONS);
  }

  private static boolean isQueryParameter(Text text, int start) {
    return Literal.endsAt(text, start, "v=") && "?&".indexOf(Chars.at(text, start - 3)) >= 0;
  }

  /** {@code Release 12.1.0.2}; with a small letter it is also what is done to a lease. */
  private static boolean isRelease(Text text, int start, int end) {
    boolean spelled =
        Literal.endsAt(text, end, "Release")
            && !Chars.isWord(Chars.at(text, end - "Release".length() - 1));
    return spelled
        && SmallNumbers.are(text, start)
        && Chars.at(text, start - 1) != '-'
        && Chars.at(text, start - 2) != '-';
  }

  private static boolean isVersioned(Text text, int start, int end) {
    if (isAny(text, end, UNSURE)) {
      return " =".indexOf(Chars.at(text, start - 1)) >= 0 && SmallNumbers.are(text, start);
    }
    return isAny(text, end, VERSIONED) && SmallNumbers.are(text, start);
  }

  /** Whether one of these words ends here, whole, after an underscore or with a capital. */
  private static boolean isAny(Text text, int end, String[] words) {
    for (String word : words) {
      int start = end - word.length();
      if (Literal.endsAtInAnyCase(text, end, word)) {
        char before = Chars.at(text, start - 1);
        if (before == '_'
            || !Chars.isGlued(text, start)
            || (isUpper(Chars.at(text, start)) && before >= 'a' && before <= 'z')) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isUpper(char c) {
    return c >= 'A' && c <= 'Z';
  }
}
