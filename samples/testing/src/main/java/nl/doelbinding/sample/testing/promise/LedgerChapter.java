package nl.doelbinding.sample.testing.promise;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The promises of one statement.
 *
 * @param sample the directory of the sample that is to keep them
 * @param entries them, in the order of the statement
 */
public record LedgerChapter(String sample, List<LedgerEntry> entries) {

  /** Copies the list. */
  public LedgerChapter {
    entries = List.copyOf(entries);
  }

  /** How many are kept in each way. */
  public Map<Status, Integer> counts() {
    Map<Status, Integer> counts = new EnumMap<>(Status.class);
    for (Status status : Status.values()) {
      counts.put(status, (int) entries.stream().filter(e -> e.status() == status).count());
    }
    return counts;
  }
}
