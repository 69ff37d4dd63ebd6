package nl.doelbinding.sample.testing.promise;

import java.util.List;

/**
 * A promise and how it is kept.
 *
 * @param promise the promise
 * @param status the strongest way in which it is kept
 * @param proofs the tests that prove it, or show what the sample does by hand
 */
public record LedgerEntry(PromiseEntry promise, Status status, List<Proof> proofs) {

  /** Copies the list. */
  public LedgerEntry {
    proofs = List.copyOf(proofs);
  }
}
