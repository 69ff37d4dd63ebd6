package nl.doelbinding.masking;

import java.util.ArrayList;
import java.util.List;
import nl.doelbinding.masking.Span.Kind;
import nl.doelbinding.masking.address.AddressStrategy;
import nl.doelbinding.masking.address.IpAddress;
import nl.doelbinding.masking.internal.AddressParser;
import nl.doelbinding.masking.internal.AsciiBuffer;
import nl.doelbinding.masking.internal.Chars;
import nl.doelbinding.masking.internal.Ipv4Writer;
import nl.doelbinding.masking.internal.PackedSpan;
import nl.doelbinding.masking.internal.SpanFinder;
import nl.doelbinding.masking.internal.SpanMerge;
import nl.doelbinding.masking.internal.Text;
import org.jspecify.annotations.Nullable;

/** One pass over a text: finds the spans and asks what to write for them. Threads may share it. */
final class Engine {

  private static final boolean[] QUIET = quiet();

  private final SpanFinder[] finders;
  private final AddressStrategy strategy;
  private final @Nullable Ipv4Writer direct;
  private final Preference preference;

  Engine(SpanFinder[] finders, AddressStrategy strategy, Preference preference) {
    this.finders = finders;
    this.strategy = strategy;
    this.direct = strategy instanceof Ipv4Writer writer ? writer : null;
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
    SpanFinder finder = finders.length == 1 ? finders[0] : workspace.merge.over(finders);
    boolean settled = true;
    int from = Text.START;
    for (long span = finder.next(text, from);
        span != PackedSpan.NONE;
        span = finder.next(text, from)) {
      from = PackedSpan.end(span);
      if (preference == Preference.PRIVACY || Forms.kind(PackedSpan.form(span)) != Kind.LOOKALIKE) {
        settled &= edit(workspace, span);
        continue;
      }
      workspace.edits.left();
      if (!isAddress(span)) {
        // What may be a token or a telephone number is left, but not the addresses in it.
        for (long within = finders[0].next(text, PackedSpan.start(span));
            within != PackedSpan.NONE && PackedSpan.start(within) < from;
            within = finders[0].next(text, PackedSpan.end(within))) {
          settled &= edit(workspace, within);
          from = Math.max(from, PackedSpan.end(within));
        }
      }
    }
    // Numbers are judged by their neighbours too, so with more finders no change is the last.
    return (settled && finders.length == 1) || !strategy.isRepeatable();
  }

  private boolean edit(Workspace workspace, long span) {
    write(workspace, span);
    Certainty certainty = Forms.kind(PackedSpan.form(span)).certainty();
    int start = PackedSpan.start(span);
    workspace.edits.add(workspace.text, start, PackedSpan.end(span), certainty);
    return isQuiet(workspace.text, span);
  }

  private void write(Workspace workspace, long span) {
    AsciiBuffer written = workspace.edits.written();
    Kind kind = Forms.kind(PackedSpan.form(span));
    Identifier identifier = Forms.identifier(PackedSpan.form(span));
    if (!identifier.isAddress() || kind == Kind.IN_NAME || kind == Kind.MALFORMED) {
      written.append(identifier.mark());
      return;
    }
    AddressParser parser = workspace.parser;
    boolean ipv6 = identifier == Identifier.IPV6;
    if (!parser.read(workspace.text, PackedSpan.start(span), PackedSpan.end(span), ipv6)) {
      throw new IllegalStateException("The finder and the parser disagree");
    }
    if (direct != null && !ipv6) {
      direct.write(parser.low(), written);
      return;
    }
    StringBuilder replacement = workspace.replacement;
    replacement.setLength(0);
    strategy.replace(
        ipv6 ? IpAddress.ofIpv6(parser.high(), parser.low()) : IpAddress.ofIpv4(parser.low()),
        replacement);
    written.append(replacement);
  }

  /**
   * Whether the neighbours of what is written can take no part in an address, an escape or a word.
   * Beside an IPv4 address that may be a colon, before a port or behind a name.
   */
  private static boolean isQuiet(Text text, long span) {
    int start = PackedSpan.start(span);
    int end = PackedSpan.end(span);
    char next = text.at(end + 1);
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

  private static boolean isAddress(long span) {
    return Forms.identifier(PackedSpan.form(span)).isAddress();
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
