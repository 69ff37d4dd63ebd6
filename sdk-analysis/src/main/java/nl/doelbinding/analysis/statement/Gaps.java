package nl.doelbinding.analysis.statement;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Collects what is missing while a statement is told. For one statement; not for threads. */
final class Gaps {
  private final Set<StatementGap> gaps = new LinkedHashSet<>();

  void add(String section, String sentence) {
    gaps.add(new StatementGap(section, sentence));
  }

  List<StatementGap> all() {
    return List.copyOf(gaps);
  }
}
