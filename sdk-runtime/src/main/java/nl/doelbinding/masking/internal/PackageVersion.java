package nl.doelbinding.masking.internal;

/** The version of a package or a file, told by what stands round it as packagers write it. */
final class PackageVersion {

  private static final int MAX_REVISION = 8;
  private static final int MAX_VERSION = 40;
  private static final int MAX_HEADER = 120;

  /** What follows the version of an artifact, perhaps behind a revision. */
  private static final String[] SUFFIXES = {
    ".RELEASE", ".Final", ".GA", "-SNAPSHOT", "-microsoft", "-generic"
  };

  /** The same, of words that may also follow an address: only behind low numbers. */
  private static final String[] WEAK_SUFFIXES = {
    "-default", "-lowlatency", "-azure", "-aws", "-gcp", "-amd64", "-REL"
  };

  /** What follows an unfinished one, before a number. */
  private static final String[] UNFINISHED = {
    "-rc", "-RC", "-beta", "-alpha", "-M", "rc", "b", ".dev", ".post", ".Beta", ".CR", ".SP"
  };

  /** How distributions mark what they changed, behind the number of the revision. */
  private static final String[] REVISIONS = {
    "ubuntu", "build", "+deb", "+b", "~", ".el", ".fc", ".amzn", ".suse", ".lp", ".mga"
  };

  /** What follows the version in a file's name only where a dash stands before it. */
  private static final String[] FILES = {
    ".jar", ".war", ".ear", ".dll", ".so", ".rpm", ".deb", ".pom", ".aar", ".exe", ".msi", ".dmg",
    ".pkg", ".apk", ".whl", ".gem", ".nupkg", ".dylib"
  };

  private static final String[] ARCHIVES = {".tar.", ".tgz", ".zip"};

  private static final String[] MACHINES = {
    "x86_64", "x86", "x64", "amd64", "arm64", "armhf", "i386", "i686"
  };

  private static final String[] ANY_MACHINE = {"all", "noarch", "neutral", "none", "arm"};

  /** What a package manager writes for what was not installed before. */
  private static final String NO_VERSION = "<none>";

  private PackageVersion() {}

  static boolean isVersion(Text text, int start, int end) {
    return isRevised(text, start, end)
        || isFile(text, start, end)
        || isForMachine(text, start, end)
        || isInEventHeader(text, start);
  }

  /** {@code app-1.2.3.4.zip}: may also hold what a host sent. */
  static boolean isArchive(Text text, int end) {
    return Literal.lengthOfAny(text, end, ARCHIVES) > 0;
  }

  /** {@code 1.2.3.4-2)}: a revision, or a range. */
  static boolean mayBeRevised(Text text, int end) {
    int digits = Chars.digitLength(text, end + 1, 3);
    char after = Chars.at(text, end + 1 + digits);
    return Chars.at(text, end) == '-' && digits > 0 && digits < 3 && ") ,".indexOf(after) >= 0;
  }

  private static boolean isRevised(Text text, int start, int end) {
    int behind = end;
    if (Chars.at(text, end) == '-' && Chars.isDigit(Chars.at(text, end + 1))) {
      behind++;
      while (behind - end < MAX_REVISION
          && (Chars.isDigit(Chars.at(text, behind))
              || (Chars.at(text, behind) == '.' && Chars.isDigit(Chars.at(text, behind + 1))))) {
        behind++;
      }
      if (Literal.lengthOfAny(text, behind, REVISIONS) > 0) {
        return true;
      }
    }
    boolean low = SmallNumbers.are(text, start);
    int suffix = Literal.lengthOfAny(text, behind, SUFFIXES);
    if (suffix == 0 && low) {
      suffix = Literal.lengthOfAny(text, behind, WEAK_SUFFIXES);
    }
    if (suffix > 0) {
      return endsWord(text, behind + suffix);
    }
    int unfinished = end + Literal.lengthOfAny(text, end, UNFINISHED);
    int digits = Chars.digitLength(text, unfinished, 4);
    return low && unfinished > end && digits > 0 && endsWord(text, unfinished + digits);
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

  private static boolean isFile(Text text, int start, int end) {
    char before = Chars.at(text, start - 1);
    return (before == '-' || before == '_')
        && Chars.isWord(Chars.at(text, start - 2))
        && isFile(text, end);
  }

  private static boolean isFile(Text text, int dot) {
    for (String file : FILES) {
      if (Literal.startsAt(text, dot, file) && !Chars.isWord(Chars.at(text, dot + file.length()))) {
        return true;
      }
    }
    return false;
  }

  /** {@code _1.2.3.4_amd64}, {@code -1.2.3.4.x86_64}, {@code lib:amd64 (1.2.3.4-1, 1.2.3.5-1)}. */
  private static boolean isForMachine(Text text, int start, int end) {
    char after = Chars.at(text, end);
    if (after == '_' || after == '.') {
      int length = Literal.lengthOfAny(text, end + 1, MACHINES);
      if (length == 0 && SmallNumbers.are(text, start)) {
        length = Literal.lengthOfAny(text, end + 1, ANY_MACHINE);
      }
      char behind = Chars.at(text, end + 1 + length);
      return length > 0 && (behind == '_' || !Chars.isWord(behind)) && behind != '-';
    }
    return after == '-' && isBehindMachine(text, start);
  }

  private static boolean isBehindMachine(Text text, int start) {
    int index = skipOpening(text, start);
    if (isMachine(text, index)) {
      return true;
    }
    int before =
        Literal.endsAt(text, index, NO_VERSION)
            ? index - NO_VERSION.length()
            : versionStart(text, index);
    return before < index && isMachine(text, skipOpening(text, before));
  }

  /** Where a version with its revision starts that ends here; the end if none does. */
  private static int versionStart(Text text, int end) {
    int dash = end;
    int dots = 0;
    while (end - dash < MAX_VERSION && isRevisionPart(Chars.at(text, dash - 1))) {
      dash--;
      dots += text.at(dash) == '.' ? 1 : 0;
    }
    if (Chars.at(text, dash - 1) != '-' || dots > 2) {
      // Three dots may be those of an address, which will not be here the next time.
      return end;
    }
    int start = dash - 1;
    while (end - start < MAX_VERSION && isHeaderNumber(Chars.at(text, start - 1))) {
      start--;
    }
    return start;
  }

  private static int skipOpening(Text text, int start) {
    int index = start;
    while (start - index < 2 && " (,".indexOf(Chars.at(text, index - 1)) >= 0) {
      index--;
    }
    return index;
  }

  private static boolean isMachine(Text text, int end) {
    return isAny(text, end, MACHINES) || isAny(text, end, ANY_MACHINE);
  }

  private static boolean isAny(Text text, int end, String[] machines) {
    for (String machine : machines) {
      if (Literal.endsAt(text, end, machine) && Chars.at(text, end - machine.length() - 1) == ':') {
        return true;
      }
    }
    return false;
  }

  private static boolean isRevisionPart(char c) {
    return Chars.isWord(c) || c == '.' || c == '+' || c == '~';
  }

  /** The third field of the headers {@code CEF:0|vendor|product|} and {@code LEEF:1.0|}. */
  private static boolean isInEventHeader(Text text, int start) {
    if (Chars.at(text, start - 1) != '|') {
      return false;
    }
    int bars = 0;
    int stop = Math.max(Text.START, start - MAX_HEADER);
    for (int index = start - 1; index >= stop; index--) {
      if (text.at(index) == '|' && ++bars == 3) {
        int digits = index;
        while (index - digits < 3 && isHeaderNumber(Chars.at(text, digits - 1))) {
          digits--;
        }
        return isWord(text, digits, "CEF:") || isWord(text, digits, "LEEF:");
      }
    }
    return false;
  }

  private static boolean isWord(Text text, int end, String word) {
    char before = Chars.at(text, end - word.length() - 1);
    return Literal.endsAt(text, end, word) && !Chars.isWord(before) && before != ':';
  }

  private static boolean isHeaderNumber(char c) {
    return Chars.isDigit(c) || c == '.';
  }
}
