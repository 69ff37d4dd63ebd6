package nl.doelbinding.sample.testing.promise;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * For every promise whether it is kept, and by what that is known.
 *
 * @param chapters a chapter for each statement
 * @param faults why it cannot be trusted; a build must fail on any
 */
public record Ledger(List<LedgerChapter> chapters, List<String> faults) {

  /** Copies the lists. */
  public Ledger {
    chapters = List.copyOf(chapters);
    faults = List.copyOf(faults);
  }

  /**
   * Puts together what was promised and what is proven.
   *
   * @param proofs what the tests of a sample claim, by the name of its directory
   */
  public static Ledger of(List<Catalogue> catalogues, Map<String, List<Proof>> proofs) {
    List<String> faults = new ArrayList<>();
    Set<String> features = Feature.all().stream().map(Feature::id).collect(Collectors.toSet());
    Set<String> known = new HashSet<>();
    List<LedgerChapter> chapters = new ArrayList<>();
    for (Catalogue catalogue : catalogues) {
      Map<String, List<Proof>> byId =
          proofs.getOrDefault(catalogue.sample(), List.of()).stream()
              .collect(Collectors.groupingBy(Proof::id, TreeMap::new, Collectors.toList()));
      List<LedgerEntry> entries = new ArrayList<>();
      for (PromiseEntry promise : catalogue.promises()) {
        if (!known.add(promise.id())) {
          faults.add(promise.id() + ": twice in the catalogues");
        }
        List<Proof> ofPromise = byId.getOrDefault(promise.id(), List.of());
        PromiseCheck.of(promise, ofPromise, features).forEach(faults::add);
        Optional<Status> status = status(promise, ofPromise);
        status.ifPresent(kept -> entries.add(new LedgerEntry(promise, kept, ofPromise)));
        byId.remove(promise.id());
      }
      byId.forEach(
          (id, claims) ->
              faults.add(
                  "%s: no such promise of %s, claimed by %s"
                      .formatted(id, catalogue.sample(), claims.get(0).test())));
      chapters.add(new LedgerChapter(catalogue.sample(), entries));
    }
    return new Ledger(chapters, faults);
  }

  private static Optional<Status> status(PromiseEntry promise, List<Proof> proofs) {
    if (promise.open() != null) {
      return Optional.of(Status.OPEN);
    }
    if (promise.beyond() != null) {
      return Optional.of(Status.BEYOND_CODE);
    }
    return proofs.stream()
        .map(Proof::status)
        .filter(status -> status != Status.OPEN)
        .min(Comparator.naturalOrder());
  }

  /** What a feature is called, or {@code null} where none is missing. */
  static @Nullable Feature feature(PromiseEntry promise) {
    return Feature.all().stream()
        .filter(feature -> feature.id().equals(promise.open()))
        .findFirst()
        .orElse(null);
  }
}
