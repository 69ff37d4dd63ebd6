package nl.doelbinding.masking;

import java.util.ArrayList;
import java.util.List;
import nl.doelbinding.masking.Span.Kind;
import nl.doelbinding.masking.address.AddressStrategy;
import nl.doelbinding.masking.address.IpAddress;
import nl.doelbinding.masking.internal.AddressParser;
import nl.doelbinding.masking.internal.Chars;
import nl.doelbinding.masking.internal.PackedSpan;
import nl.doelbinding.masking.internal.SpanFinder;
import nl.doelbinding.masking.internal.SpanMerge;
import nl.doelbinding.masking.internal.Text;

/** One pass over a text: finds the spans and asks what to write for them. Threads may share it. */
final class Engine {

  /** What is written for an address that cannot be parsed, whatever the strategy. */
  static final String HIDDEN = Identifier.IPV4.mark();

  private static final boolean[] QUIET = quiet();

  private final SpanFinder[] finders;
  private final AddressStrategy strategy;
  private final Preference preference;

  Engine(SpanFinder[] finders, AddressStrategy strategy, Preference preference) {
    this.finders = finders;
    this.strategy = strategy;
    this.preference = preference;
  }

  /** Whether there may be something to edit: a quick look, which overlooks nothing. */
  boolean isSuspicious(byte[] bytes, int from, int to) {
    return finders.length > 1 || finders[0].isSuspicious(bytes, from, to);
  }

  /** The same of a string, by way of a workspace. */
  boolean isSuspicious(String text, Workspace workspace) {
    return finders.length > 1 || workspace.text.isSuspicious(text, finders[0]);
  }

  /** All spans, also those that would be left; their indexes count from {@code offset}. */
  List<Span> find(Text text, int offset) {
    int shift = offset - Text.START;
    SpanFinder finder = new SpanMerge().over(finders);
    List<Span> spans = new ArrayList<>();
    for (long span = finder.next(text, Text.START);
        span != PackedSpan.NONE;
        span = finder.next(text, PackedSpan.end(span))) {
      int form = PackedSpan.form(span);
      spans.add(
          new Span(
              PackedSpan.start(span) + shift,
              PackedSpan.end(span) + shift,
              Forms.identifier(form),
              Forms.kind(form)));
    }
    return List.copyOf(spans);
  }

  /**
   * Fills the edits of a workspace for its text.
   *
   * @return whether masking the result again is sure to change nothing: a shorter address can join
   *     what stands next to it to something that is an address as well
   */
  boolean edit(Workspace workspace) {
    Text text = workspace.text;
    Edits edits = workspace.edits;
    SpanFinder finder = finders.length == 1 ? finders[0] : workspace.merge.over(finders);
    boolean settled = true;
    for (long span = finder.next(text, Text.START);
        span != PackedSpan.NONE;
        span = finder.next(text, PackedSpan.end(span))) {
      Certainty certainty = Forms.kind(PackedSpan.form(span)).certainty();
      if (preference == Preference.READABILITY && certainty == Certainty.DOUBTFUL) {
        edits.left();
        continue;
      }
      write(text, span, workspace);
      edits.add(text, PackedSpan.start(span), PackedSpan.end(span), certainty);
      settled &= isQuiet(text, span);
    }
    return settled || !strategy.isRepeatable();
  }

  private void write(Text text, long span, Workspace workspace) {
    StringBuilder written = workspace.edits.written();
    Kind kind = Forms.kind(PackedSpan.form(span));
    Identifier identifier = Forms.identifier(PackedSpan.form(span));
    if (!identifier.isAddress() || kind == Kind.IN_NAME || kind == Kind.MALFORMED) {
      written.append(identifier.mark());
      return;
    }
    AddressParser parser = workspace.parser;
    boolean ipv6 = isIpv6(span);
    if (!parser.read(text, PackedSpan.start(span), PackedSpan.end(span), ipv6)) {
      throw new IllegalStateException("The finder and the parser disagree");
    }
    strategy.replace(
        ipv6 ? IpAddress.ofIpv6(parser.high(), parser.low()) : IpAddress.ofIpv4(parser.low()),
        written);
  }

  /**
   * Whether the neighbours of what is written can take no part in an address, an escape or a word.
   * Beside an IPv4 address that may be a colon, before a port or behind a name.
   */
  private static boolean isQuiet(Text text, long span) {
    int start = PackedSpan.start(span);
    int end = PackedSpan.end(span);
    Identifier identifier = Forms.identifier(PackedSpan.form(span));
    char next = text.at(end + 1);
    if (!identifier.isAddress() && (Chars.isDigit(text.at(start - 2)) || Chars.isDigit(next))) {
      return false;
    }
    boolean plain = PackedSpan.form(span) == PackedSpan.IPV4;
    boolean named = plain && text.at(start - 1) == ':' && isOtherLetter(text.at(start - 2));
    if (!named && !isQuiet(text.at(start - 1))) {
      return false;
    }
    boolean port = plain && text.at(end) == ':' && (isQuiet(next) || Chars.isDigit(next));
    return port || isQuiet(text.at(end));
  }

  /** Whether this is a letter that is no hexadecimal digit. */
  private static boolean isOtherLetter(char c) {
    int letter = c | 0x20;
    return letter > 'f' && letter <= 'z';
  }

  private static boolean isIpv6(long span) {
    return Forms.identifier(PackedSpan.form(span)) == Identifier.IPV6;
  }

  private static boolean isQuiet(char c) {
    return c < QUIET.length && QUIET[c];
  }

  private static boolean[] quiet() {
    boolean[] quiet = new boolean[0x80];
    " \t\r\n\"'/=,;[](){}<>|@".chars().forEach(c -> quiet[c] = true);
    return quiet;
  }
}
