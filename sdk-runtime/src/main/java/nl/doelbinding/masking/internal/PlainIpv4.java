package nl.doelbinding.masking.internal;

/**
 * Recognises at once what nearly all IPv4 addresses in logs are: four octets between characters
 * that leave no doubt. It only shortens the way to what {@link Ipv4Finder} would say.
 */
final class PlainIpv4 {

  private static final boolean[] BEFORE = table(" \t\n\r\"'[(<=,;{>");
  private static final boolean[] AFTER = table(" \t\n\r\"'])>,;|}:");

  /** With which the words end that make a version of what follows: version, rv, oid, build. */
  private static final boolean[] LABEL_END = table("nNrRvVdDeEkK");

  /** With which longer names of versions end: VersionFrom, version_info, versions. */
  private static final boolean[] NAME_END = table("mMoOgGsS");

  private PlainIpv4() {}

  /** The span that starts at this digit; or {@link PackedSpan#NONE}, which leaves it open. */
  static long at(Text text, int start) {
    char before = text.at(start - 1);
    boolean slash =
        before == '/' && !Chars.isWord(text.at(start - 2)) && text.at(start - 2) != '\\';
    if (!slash && (!BEFORE[before] || isLabelled(text, start))) {
      return PackedSpan.NONE;
    }
    if (text.at(start) == '0') {
      return PackedSpan.NONE;
    }
    int index = start;
    for (int octets = 1; ; octets++) {
      int octet = text.at(index) - '0';
      if (octet < 0 || octet > 9) {
        return PackedSpan.NONE;
      }
      for (int digits = 1; Chars.isDigit(text.at(++index)); digits++) {
        octet = 10 * octet + text.at(index) - '0';
        if (digits == 3) {
          return PackedSpan.NONE;
        }
      }
      if (octet > 255) {
        return PackedSpan.NONE;
      }
      if (octets == 4) {
        break;
      }
      if (text.at(index++) != '.') {
        return PackedSpan.NONE;
      }
    }
    return AFTER[text.at(index)] ? PackedSpan.of(start, index, PackedSpan.IPV4) : PackedSpan.NONE;
  }

  private static boolean isLabelled(Text text, int start) {
    int end = VersionLabel.wordEnd(text, start);
    return end < start
        && (LABEL_END[text.at(end - 1)] || (start - end > 1 && NAME_END[text.at(end - 1)]));
  }

  private static boolean[] table(String characters) {
    boolean[] table = new boolean[256];
    characters.chars().forEach(c -> table[c] = true);
    return table;
  }
}
