package nl.doelbinding.analysis.detect;

import java.util.ArrayList;
import java.util.List;

/** Finds stems in a name, by their first four letters: there are hundreds, and a name is short. */
final class Stems {

  /** Shorter ones match everywhere. */
  static final int SHORTEST = 4;

  /** Shorter stems match only where a token begins. */
  private static final int SHORTEST_INNER = 7;

  private static final int BUCKETS = 1 << 12;

  private final List<List<Vocabulary.Entry>> buckets = new ArrayList<>();

  Stems() {
    for (int i = 0; i < BUCKETS; i++) {
      buckets.add(List.of());
    }
  }

  void add(Vocabulary.Entry stem) {
    int bucket = bucket(stem.words(), 0);
    List<Vocabulary.Entry> changed = new ArrayList<>(buckets.get(bucket));
    if (changed.stream().noneMatch(known -> known.words().equals(stem.words()))) {
      changed.add(stem);
      buckets.set(bucket, List.copyOf(changed));
    }
  }

  /** Adds what is found in a name written together. */
  void find(SplitName name, List<Match> found) {
    String joined = name.joined();
    int token = 0;
    int start = 0;
    for (int at = 0; at + SHORTEST <= joined.length(); at++) {
      while (at >= start + name.at(token).length()) {
        start += name.at(token).length();
        token++;
      }
      for (Vocabulary.Entry stem : buckets.get(bucket(joined, at))) {
        boolean inner = stem.words().length() >= SHORTEST_INNER;
        if ((at == start || inner) && joined.startsWith(stem.words(), at)) {
          int end = end(name, token, start, at + stem.words().length());
          if (inner || end == token + 1) {
            found.add(new Match(stem.category(), stem.words(), stem.strength(), token, end));
          }
        }
      }
    }
  }

  /** The token behind the last that belongs to a match which ends at a letter. */
  private static int end(SplitName name, int token, int start, int letter) {
    int end = token;
    int reached = start;
    while (reached < letter) {
      reached += name.at(end).length();
      end++;
    }
    return end;
  }

  private static int bucket(String text, int at) {
    int hash = text.charAt(at);
    for (int i = 1; i < SHORTEST; i++) {
      hash = hash * 31 + text.charAt(at + i);
    }
    return (hash ^ (hash >>> 12)) & (BUCKETS - 1);
  }
}
