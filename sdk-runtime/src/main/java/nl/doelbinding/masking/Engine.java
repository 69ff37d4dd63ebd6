package nl.doelbinding.masking;

import java.util.ArrayList;
import java.util.List;
import nl.doelbinding.masking.Span.Kind;
import nl.doelbinding.masking.address.AddressStrategy;
import nl.doelbinding.masking.address.IpAddress;
import nl.doelbinding.masking.internal.AddressParser;
import nl.doelbinding.masking.internal.PackedSpan;
import nl.doelbinding.masking.internal.SpanFinder;
import nl.doelbinding.masking.internal.Text;

/** One pass over a text: finds the spans and asks what to write for them. Threads may share it. */
final class Engine {

  /** What is written for an address that cannot be parsed, whatever the strategy. */
  static final String HIDDEN = "[masked]";

  private final SpanFinder finder;
  private final AddressStrategy strategy;
  private final Preference preference;
  private final Counters counters;

  Engine(SpanFinder finder, AddressStrategy strategy, Preference preference, Counters counters) {
    this.finder = finder;
    this.strategy = strategy;
    this.preference = preference;
    this.counters = counters;
  }

  /** All spans, also those that would be left. */
  List<Span> find(Text text) {
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
    if (kind == Kind.IN_NAME || kind == Kind.MALFORMED) {
      written.append(HIDDEN);
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
    int end = PackedSpan.end(span);
    char next = text.at(end);
    boolean port = next == ':' && isDigit(text.at(end + 1));
    boolean ipv6 = Forms.identifier(PackedSpan.form(span)) == Identifier.IPV6;
    return isQuiet(text.at(PackedSpan.start(span) - 1)) && (isQuiet(next) || (port && !ipv6));
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** Whether a neighbour can take no part in an address, an escape or a word. */
  private static boolean isQuiet(char c) {
    return " \t\r\n\"'/=,;[](){}<>|@".indexOf(c) >= 0;
  }
}
