package nl.doelbinding.sample.testing.promise;

import java.util.Comparator;

/**
 * A test that claims to prove a promise.
 *
 * @param id the promise
 * @param status how it is kept, as far as the test goes
 * @param test class and method, without package
 */
public record Proof(String id, Status status, String test) implements Comparable<Proof> {

  private static final Comparator<Proof> ORDER =
      Comparator.comparing(Proof::id).thenComparing(Proof::status).thenComparing(Proof::test);

  @Override
  public int compareTo(Proof other) {
    return ORDER.compare(this, other);
  }
}
