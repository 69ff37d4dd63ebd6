package nl.doelbinding.sample.start;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line of the ledger, as {@code docs/promises.json} holds it.
 *
 * @param id the statement and a number
 * @param sample the directory of the sample that is to keep it
 * @param kind what it is about
 * @param nl what is promised, in Dutch
 * @param en the same in English
 * @param status how it is kept
 * @param missing the feature that is missing, if one is
 * @param why what is missing of it, or why no code can keep it
 * @param tests the tests that prove it
 */
public record KeptPromise(
    String id,
    String sample,
    String kind,
    String nl,
    String en,
    Status status,
    @Nullable Feature missing,
    @Nullable TwoTexts why,
    List<String> tests) {

  /** A feature that is missing. */
  public record Feature(String id, String nl, String en) {}

  /** Reads a missing list as an empty one. */
  public KeptPromise {
    tests = tests == null ? List.of() : List.copyOf(tests);
  }
}
