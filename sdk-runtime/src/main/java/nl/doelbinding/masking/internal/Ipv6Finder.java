package nl.doelbinding.masking.internal;

/**
 * Decides whether an IPv6 address starts at a place: where a row of groups between colons starts,
 * never in the middle of one. A word glued to a colon, as in {@code eth1:2001:db8::1}, is no group.
 */
final class Ipv6Finder {

  private static final int GROUPS = 8;
  private static final int MAX_DIGITS = 4;

  /** Eight pairs and what is between them. */
  private static final int MAX_PAIRS = 23;

  private Ipv6Finder() {}

  static long at(Text text, int start) {
    int colon = Chars.colonLength(text, start);
    if (colon > 0) {
      boolean gap = isGap(text, start) && mayStartWithGap(text, start);
      int behind = start + colon + Chars.colonLength(text, start + colon);
      return gap ? read(text, start, behind) : PackedSpan.NONE;
    }
    char c = text.at(start);
    if (c == '%') {
      return PackedSpan.NONE;
    }
    int length = Chars.hexLength(text, start, MAX_DIGITS + 1);
    boolean group =
        length <= MAX_DIGITS
            && Chars.colonLength(text, start + length) > 0
            && mayStartWithGroup(text, start);
    return group ? read(text, start, start) : PackedSpan.NONE;
  }

  private static boolean mayStartWithGroup(Text text, int start) {
    int colon = Chars.colonLengthBefore(text, start);
    if (colon > 0) {
      int end = start - colon;
      int first = Chars.colonLengthBefore(text, end);
      // Behind a gap that belongs to a word, as in peer::2001:db8::1, only what code never has.
      return first > 0
          ? !mayStartWithGap(text, end - first)
              && (isPair(text, start)
                  || (GroupTraits.isAllocated(text, start) && isCompressed(text, start)))
          : !isBehindGroup(text, end);
    }
    if (Chars.at(text, start - 1) == '%') {
      return !Chars.isHex(Chars.at(text, start)) || !Chars.isHex(Chars.at(text, start + 1));
    }
    return !Chars.isGlued(text, start) || mayStartInWord(text, start);
  }

  /** {@code host2001:db8::1} and {@code _fe80::1}: where it is clear all the same. */
  private static boolean mayStartInWord(Text text, int start) {
    return !Chars.isDigit(Chars.at(text, start - 1))
        && GroupTraits.isAllocated(text, start)
        && (isPair(text, start) || isCompressed(text, start));
  }

  /** Whether a group here and another have a single colon between them. */
  private static boolean isPair(Text text, int start) {
    int end = start + Chars.hexLength(text, start, MAX_DIGITS);
    return Chars.isHex(Chars.at(text, end + Chars.colonLength(text, end)));
  }

  /**
   * Whether a group with a digit stands here, then a gap and another group, as in {@code fe80::1}:
   * in code, what stands between two gaps is a word.
   */
  private static boolean isCompressed(Text text, int start) {
    int length = Chars.hexLength(text, start, MAX_DIGITS);
    int gap = start + length;
    if (!GroupTraits.has(GroupTraits.of(text, start, length), GroupTraits.DIGIT)
        || !isGap(text, gap)) {
      return false;
    }
    int first = Chars.colonLength(text, gap);
    int next = gap + first + Chars.colonLength(text, gap + first);
    int digits = Chars.hexLength(text, next, MAX_DIGITS + 1);
    return digits > 0 && digits <= MAX_DIGITS && !Chars.isWord(Chars.at(text, next + digits));
  }

  /** Whether a group ends here: then a row is under way. */
  private static boolean isBehindGroup(Text text, int end) {
    int length = 0;
    while (length <= MAX_DIGITS && Chars.isHex(Chars.at(text, end - length - 1))) {
      length++;
    }
    int start = end - length;
    return length > 0
        && length <= MAX_DIGITS
        && !(Chars.at(text, start - 1) == '.' && Chars.isDigit(Chars.at(text, start - 2)))
        && (Chars.colonLengthBefore(text, start) > 0 || !Chars.isGlued(text, start));
  }

  private static boolean mayStartWithGap(Text text, int start) {
    int colon = Chars.colonLengthBefore(text, start);
    if (colon > 0) {
      // The first of three colons parts a word from the address: [IPv6:::1].
      return Chars.isWord(Chars.at(text, start - colon - 1));
    }
    return !Chars.isGlued(text, start);
  }

  private static boolean isGap(Text text, int index) {
    int colon = Chars.colonLength(text, index);
    return colon > 0 && Chars.colonLength(text, index + colon) > 0;
  }

  /** Reads groups from {@code at}, which is the start or stands behind a leading gap. */
  private static long read(Text text, int start, int at) {
    boolean gap = at > start;
    boolean afterGap = gap;
    boolean broken = false;
    int end = at;
    int next = at;
    int groups = 0;
    int traits = 0;
    while (true) {
      int length = Chars.hexLength(text, next, MAX_DIGITS + 1);
      int tail = length > 0 && groups <= GROUPS - 2 ? Ipv4Finder.tail(text, next) : -1;
      if (tail > 0) {
        groups += 2;
        end = tail;
        afterGap = false;
        traits |= GroupTraits.IPV4_TAIL;
        broken = Chars.isWord(Chars.at(text, end)) || isGap(text, end);
        break;
      }
      boolean last = !gap && groups == GROUPS - 1;
      boolean glued = Chars.isWord(Chars.at(text, next + length));
      if (length == 0 || length > MAX_DIGITS || (glued && !last)) {
        broken = (afterGap || last) && Chars.isWord(Chars.at(text, next));
        break;
      }
      traits |= GroupTraits.of(text, next, length);
      if (groups > 0 && !afterGap) {
        traits |= GroupTraits.PAIR;
      }
      groups++;
      end = next + length;
      afterGap = false;
      int colon = Chars.colonLength(text, end);
      if (colon == 0 || groups == GROUPS) {
        break;
      }
      int second = Chars.colonLength(text, end + colon);
      next = end + colon + second;
      if (second > 0) {
        broken = gap;
        if (broken) {
          break;
        }
        gap = true;
        afterGap = true;
        end = next;
      }
    }
    boolean whole = !broken && (gap ? groups < GROUPS : isFull(text, end, groups, traits));
    if (whole) {
      boolean code = gap && CodeContext.isCode(text, start, end, groups, traits);
      boolean doubtful = gap && CodeContext.isDoubtful(groups, traits);
      return code
          ? PackedSpan.NONE
          : PackedSpan.of(start, end, doubtful ? PackedSpan.IPV6_LOOKALIKE : PackedSpan.IPV6);
    }
    boolean doubtful =
        (gap || groups >= GROUPS - 1)
            && (broken || groups == GROUPS)
            && GroupTraits.looksDeliberate(traits);
    return doubtful
        ? PackedSpan.of(start, rowEnd(text, end), PackedSpan.IPV6_MALFORMED)
        : PackedSpan.NONE;
  }

  /**
   * Whether these are all eight groups of an address without a gap. Groups of two digits throughout
   * are a hardware address or a fingerprint; one more number is a port, as Java printed it before
   * version 14.
   */
  private static boolean isFull(Text text, int end, int groups, int traits) {
    if (groups < GROUPS
        || (traits & (GroupTraits.NOT_TWO | GroupTraits.IPV4_TAIL)) == 0
        || isUnpadded(text, end, traits)) {
      return false;
    }
    int colon = Chars.colonLength(text, end);
    if (colon == 0 || (traits & GroupTraits.IPV4_TAIL) != 0) {
      return true;
    }
    if (isGap(text, end)) {
      return false;
    }
    int port = end + colon;
    int length = Chars.hexLength(text, port, MAX_DIGITS + 2);
    if (length == 0 || Chars.isWord(Chars.at(text, port + length))) {
      return true;
    }
    int after = Chars.colonLength(text, port + length);
    int tenth = Chars.hexLength(text, port + length + after, MAX_DIGITS + 1);
    return Chars.digitLength(text, port, length) == length
        && (after == 0
            || tenth == 0
            || tenth > MAX_DIGITS
            || Chars.isWord(Chars.at(text, port + length + after + tenth)));
  }

  /** Whether this is a hardware address of eight pairs, of which some lack their leading zero. */
  private static boolean isUnpadded(Text text, int end, int traits) {
    if ((traits & (GroupTraits.LONG | GroupTraits.IPV4_TAIL)) != 0) {
      return false;
    }
    int pairs = 0;
    for (int index = end, digits = 0; end - index < MAX_PAIRS; index--) {
      if (Chars.isHex(Chars.at(text, index - 1))) {
        pairs += ++digits == 2 ? 1 : 0;
      } else if (Chars.at(text, index - 1) == ':') {
        digits = 0;
      } else {
        break;
      }
    }
    return pairs > GROUPS / 2;
  }

  /** The end of the row of hexadecimal digits, colons and dots between them. */
  private static int rowEnd(Text text, int from) {
    int end = from;
    for (int index = from; index < text.end(); ) {
      int colon = Chars.colonLength(text, index);
      if (Chars.isHex(text.at(index))) {
        end = ++index;
      } else if (colon > 0 || text.at(index) == '.') {
        index += Math.max(colon, 1);
      } else {
        break;
      }
    }
    return end;
  }
}
