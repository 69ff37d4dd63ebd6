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

  private final SpanFinder[] finders;
  private final AddressStrategy strategy;
  private final Preference preference;
  private final Counters counters;

  Engine(SpanFinder[] finders, AddressStrategy strategy, Preference preference, Counters counters) {
    this.finders = finders;
    this.strategy = strategy;
    this.preference = preference;
    this.counters = counters;
  }

  /** All spans, also those that would be left. */
  List<Span> find(Text text) {
    SpanFinder finder = new SpanMerge().over(finders);
    List<Span> spans = new ArrayList<>();
    for (long span = finder.next(text, text.start());
        span != PackedSpan.NONE;
        span = finder.next(text, PackedSpan.end(span))) {
      int form = PackedSpan.form(span);
      spans.add(
          new Span(
              PackedSpan.start(span),
              PackedSpan.end(span),
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
    for (long span = finder.next(text, text.start());
        span != PackedSpan.NONE;
        span = finder.next(text, PackedSpan.end(span))) {
      Kind kind = Forms.kind(PackedSpan.form(span));
      if (preference == Preference.READABILITY && kind.certainty() == Certainty.DOUBTFUL) {
        counters.left();
        continue;
      }
      write(text, span, kind, workspace);
      edits.add(text, PackedSpan.start(span), PackedSpan.end(span));
      counters.masked(kind.certainty());
      settled &= isQuiet(text, span);
    }
    return settled || !strategy.isRepeatable();
  }

  private void write(Text text, long span, Kind kind, Workspace workspace) {
    StringBuilder written = workspace.edits.written();
    Identifier identifier = Forms.identifier(PackedSpan.form(span));
    if (!identifier.isAddress() || kind == Kind.IN_NAME || kind == Kind.MALFORMED) {
      written.append(identifier.mark());
      return;
    }
    AddressParser parser = workspace.parser;
    if (!parser.read(text, PackedSpan.start(span), PackedSpan.end(span), false)) {
      throw new IllegalStateException("The finder and the parser disagree");
    }
    IpAddress address =
        parser.isIpv6()
            ? IpAddress.ofIpv6(parser.high(), parser.low())
            : IpAddress.ofIpv4(parser.low());
    strategy.replace(address, written);
  }

  private static boolean isQuiet(Text text, long span) {
    int start = PackedSpan.start(span);
    int end = PackedSpan.end(span);
    char next = text.at(end);
    Identifier identifier = Forms.identifier(PackedSpan.form(span));
    boolean port = identifier == Identifier.IPV4 && next == ':' && Chars.isDigit(text.at(end + 1));
    return isQuiet(text.at(start - 1))
        && (isQuiet(next) || port)
        && (identifier.isAddress()
            || !(Chars.isDigit(text.at(start - 2)) || Chars.isDigit(text.at(end + 1))));
  }

  /** Whether a neighbour can take no part in an address, an escape or a word. */
  private static boolean isQuiet(char c) {
    return " \t\r\n\"'/=,;[](){}<>|@".indexOf(c) >= 0;
  }
}
