package nl.doelbinding.sample.testing.promise;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Why what the ledger says of a promise cannot be trusted. */
final class PromiseCheck {

  private PromiseCheck() {}

  static List<String> of(PromiseEntry promise, List<Proof> proofs, Set<String> features) {
    List<String> faults = new ArrayList<>();
    if (isBlank(promise.nl()) || isBlank(promise.en())) {
      faults.add("it is not told in both languages");
    }
    boolean open = promise.open() != null;
    boolean beyond = promise.beyond() != null;
    boolean proven = proofs.stream().anyMatch(proof -> proof.status() != Status.OPEN);
    boolean byMore = proofs.stream().anyMatch(proof -> proof.status().compareTo(Status.STATED) < 0);
    if (open && beyond) {
      faults.add("it is open and beyond code");
    } else if (!open && !beyond && !proven) {
      faults.add("no test claims it, and nothing says why");
    } else if ((open || beyond) && byMore) {
      faults.add("a test claims it, but it is open or beyond code: " + proofs.get(0).test());
    }
    if (open && !features.contains(promise.open())) {
      faults.add("there is no feature " + promise.open());
    }
    if (open && promise.why() == null) {
      faults.add("it is open, and nothing says what is missing");
    }
    if (!open && proofs.stream().anyMatch(proof -> proof.status() == Status.OPEN)) {
      faults.add("a test shows what the sample does by hand, but it is not open");
    }
    if (promise.inStatement() && proofs.stream().noneMatch(p -> p.status() == Status.STATED)) {
      faults.add("the table says that it is stated, and no test looks");
    }
    return faults.stream().map(fault -> promise.id() + ": " + fault).toList();
  }

  private static boolean isBlank(String text) {
    return text == null || text.isBlank();
  }
}
