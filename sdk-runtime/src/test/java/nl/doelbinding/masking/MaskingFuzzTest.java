package nl.doelbinding.masking;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import nl.doelbinding.masking.address.AddressStrategy;
import nl.doelbinding.masking.internal.AddressScan;
import nl.doelbinding.masking.internal.ExhaustiveScan;
import nl.doelbinding.masking.internal.FuzzedLines;
import nl.doelbinding.masking.internal.PackedSpan;
import nl.doelbinding.masking.internal.SpanFinder;
import nl.doelbinding.masking.internal.Text;
import org.junit.jupiter.api.Test;

/**
 * A million lines of hostile bytes. The seed is fixed, so that a failure is there again; give
 * another, or more lines, with the system properties {@code doelbinding.fuzz.seed} and {@code
 * doelbinding.fuzz.lines}.
 */
class MaskingFuzzTest {

  private static final long SEED = Long.getLong("doelbinding.fuzz.seed", 20_261_122L);
  private static final int LINES = Integer.getInteger("doelbinding.fuzz.lines", 1_000_000);

  private final SpanFinder scan = new AddressScan();
  private final SpanFinder exhaustive = new ExhaustiveScan();
  private final Text text = new Text();

  @Test
  void the_sieve_and_the_short_cut_overlook_nothing() {
    FuzzedLines lines = new FuzzedLines(SEED);
    for (int index = 0; index < LINES; index++) {
      byte[] line = lines.next();
      text.set(line, 0, line.length);
      int from = Text.START;
      long span;
      do {
        span = scan.next(text, from);
        if (span != exhaustive.next(text, from)) {
          assertThat(PackedSpan.start(span))
              .as(printable(line))
              .isEqualTo(PackedSpan.start(exhaustive.next(text, from)));
          assertThat(span).as(printable(line)).isEqualTo(exhaustive.next(text, from));
        }
        from = PackedSpan.end(span);
      } while (span != PackedSpan.NONE);
    }
  }

  @Test
  void a_second_masking_changes_nothing_and_no_line_fails() {
    LogMasker truncating = LogMasker.builder().build();
    LogMasker redacting = LogMasker.builder().strategy(AddressStrategy.redact()).build();
    FuzzedLines lines = new FuzzedLines(SEED + 1);
    for (int index = 0; index < LINES; index++) {
      byte[] line = lines.next();
      settles(truncating, line);
      settles(redacting, line);
    }

    assertThat(truncating.counts().failures()).isZero();
    assertThat(redacting.counts().failures()).isZero();
  }

  @Test
  void what_stands_outside_the_spans_is_copied_byte_for_byte() {
    LogMasker marking =
        LogMasker.builder().strategy((address, out) -> out.append(Identifier.IPV4.mark())).build();
    byte[] hidden = Identifier.IPV4.mark().getBytes(StandardCharsets.US_ASCII);
    FuzzedLines lines = new FuzzedLines(SEED + 2);
    for (int index = 0; index < LINES; index++) {
      byte[] line = lines.next();
      MaskedBytes expected = new MaskedBytes();
      int copied = 0;
      for (Span span : marking.find(line, 0, line.length)) {
        expected.append(line, copied, span.start());
        expected.append(hidden, 0, hidden.length);
        copied = span.end();
      }
      expected.append(line, copied, line.length);

      if (!Arrays.equals(marking.mask(line), expected.toByteArray())) {
        assertThat(marking.mask(line)).as(printable(line)).isEqualTo(expected.toByteArray());
      }
    }
  }

  private static void settles(LogMasker masker, byte[] line) {
    byte[] once = masker.mask(line);
    byte[] twice = masker.mask(once);
    if (!Arrays.equals(once, twice)) {
      assertThat(printable(twice)).as(printable(line)).isEqualTo(printable(once));
    }
  }

  private static String printable(byte[] line) {
    return new String(line, StandardCharsets.ISO_8859_1).replace("\u001b", "ESC");
  }
}
