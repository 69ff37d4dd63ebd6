package nl.doelbinding.masking.internal;

import static org.assertj.core.api.Assertions.assertThat;

/** Counts how often a finder looks at a character: time that no other process disturbs. */
public final class Looks {

  private Looks() {}

  /** Of a part that is repeated up to a length. */
  public static double perCharacter(SpanFinder finder, String part, int length) {
    CountingText text = new CountingText();
    text.set(part.repeat(length / part.length()));
    for (long span = finder.next(text, Text.START);
        span != PackedSpan.NONE;
        span = finder.next(text, PackedSpan.end(span))) {
      assertThat(PackedSpan.end(span)).isGreaterThan(PackedSpan.start(span));
    }
    return (double) text.looks / length;
  }

  private static final class CountingText extends Text {

    private long looks;

    @Override
    public char at(int index) {
      looks++;
      return super.at(index);
    }
  }
}
