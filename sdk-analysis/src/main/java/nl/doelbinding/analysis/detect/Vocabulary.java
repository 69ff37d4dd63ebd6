package nl.doelbinding.analysis.detect;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.doelbinding.analysis.detect.Match.Strength;
import nl.doelbinding.annotations.Category;
import org.jspecify.annotations.Nullable;

/**
 * The words that betray personal data, in Dutch and English and some German, French and Spanish.
 *
 * <p>A phrase matches a run of whole tokens, or one token that is the phrase written together. A
 * stem matches inside a token, or inside the whole name written together. Of overlapping matches
 * the longest wins: {@code gebruikersnaam} is a user name and no name.
 */
final class Vocabulary {

  private record Entry(Category category, String words, Strength strength) {}

  /** {@code vocabulary.json}, as far as it is used. */
  private record Words(
      Map<Category, Map<String, Map<String, List<String>>>> categories,
      @JsonProperty("short") Set<String> shortWords,
      Set<Category> advisoryCategories,
      Set<String> ambiguousPhrases,
      Map<String, Category> weakWords,
      Set<String> personWords,
      Set<String> negativeBeforeName,
      Set<String> negativeBeforeAddress,
      Set<String> metaHeads,
      Set<String> metaPrefixes) {}

  private static final int SHORTEST_STEM = 4;

  /** Shorter stems match only where a token begins. */
  private static final int SHORTEST_INNER_STEM = 7;

  /** A phrase written together is only recognised from this length on. */
  private static final int SHORTEST_TOGETHER = 5;

  private static final int LONGEST_PHRASE = 6;

  private static final Vocabulary STANDARD =
      new Vocabulary(Resources.read("vocabulary.json", Words.class), Signals.standard());

  private final Words words;
  private final Map<String, Entry> phrases = new HashMap<>();
  private final Map<String, Entry> together = new HashMap<>();
  private final Map<String, Entry> stems = new HashMap<>();

  private Vocabulary(Words words, Signals signals) {
    this.words = words;
    words.weakWords().forEach((word, category) -> phrase(category, word, Strength.WEAK));
    words
        .categories()
        .forEach(
            (category, languages) ->
                languages
                    .values()
                    .forEach(
                        kinds -> {
                          kinds
                              .getOrDefault("phrase", List.of())
                              .forEach(p -> add(category, p, signals));
                          kinds.getOrDefault("stem", List.of()).forEach(s -> stem(category, s));
                        }));
    signals.phrases().forEach((category, list) -> list.forEach(p -> add(category, p, signals)));
    signals.stems().forEach((category, list) -> list.forEach(s -> stem(category, s)));
    signals.weak().forEach((word, category) -> phrase(category, word, Strength.WEAK));
  }

  /** That of the product. */
  static Vocabulary standard() {
    return STANDARD;
  }

  private void add(Category category, String phrase, Signals signals) {
    Strength strength = Strength.STRONG;
    if (words.shortWords().contains(phrase) || signals.shortWords().contains(phrase)) {
      strength = Strength.SHORT;
    } else if (words.ambiguousPhrases().contains(phrase)) {
      strength = Strength.AMBIGUOUS;
    }
    phrase(category, phrase, strength);
  }

  private void phrase(Category category, String phrase, Strength strength) {
    Entry entry = new Entry(category, phrase, strength);
    SplitName split = NameSplitter.split(phrase);
    phrases.put(split.toString(), entry);
    if (split.size() > 1 && split.joined().length() >= SHORTEST_TOGETHER) {
      together.putIfAbsent(split.joined(), entry);
    }
  }

  private void stem(Category category, String stem) {
    if (stem.length() >= SHORTEST_STEM) {
      stems.putIfAbsent(stem, new Entry(category, stem, Strength.STRONG));
    }
  }

  /** The matches in a name that do not overlap, longest first. */
  List<Match> matches(SplitName name) {
    List<Match> found = new ArrayList<>();
    for (int from = 0; from < name.size(); from++) {
      for (int end = from + 1; end <= Math.min(name.size(), from + LONGEST_PHRASE); end++) {
        Entry entry = phrase(name, from, end);
        if (entry != null) {
          found.add(new Match(entry.category, entry.words, entry.strength, from, end));
        }
      }
    }
    stems.forEach((stem, entry) -> stemMatch(name, stem, entry, found));
    found.sort(
        Comparator.comparingInt((Match match) -> -match.words().length())
            .thenComparing(Match::strength)
            .thenComparing(match -> -match.end())
            .thenComparing(Match::category));
    List<Match> kept = new ArrayList<>();
    for (Match match : found) {
      if (kept.stream().noneMatch(match::overlaps)) {
        kept.add(match);
      }
    }
    return kept;
  }

  private @Nullable Entry phrase(SplitName name, int from, int end) {
    List<String> run = name.tokens().subList(from, end);
    String last = run.get(run.size() - 1);
    String head = String.join(" ", run.subList(0, run.size() - 1));
    String prefix = head.isEmpty() ? "" : head + " ";
    Entry entry = phrases.get(prefix + last);
    if (entry == null) {
      entry = phrases.get(prefix + NameSplitter.singular(last));
    }
    if (entry == null) {
      String joined = String.join("", run);
      entry = together.get(joined);
      if (entry == null && joined.length() >= SHORTEST_TOGETHER && run.size() > 1) {
        entry = phrases.get(joined);
      }
    }
    return entry;
  }

  private static void stemMatch(SplitName name, String stem, Entry entry, List<Match> found) {
    for (int at = 0; at < name.size(); at++) {
      int index = name.at(at).indexOf(stem);
      if (index == 0 || (index > 0 && stem.length() >= SHORTEST_INNER_STEM)) {
        found.add(new Match(entry.category, stem, entry.strength, at, at + 1));
      }
    }
    if (name.size() > 1 && stem.length() >= SHORTEST_INNER_STEM) {
      int index = name.joined().indexOf(stem);
      if (index >= 0) {
        int from = tokenAt(name, index);
        int end = tokenAt(name, index + stem.length() - 1) + 1;
        if (end - from > 1) {
          found.add(new Match(entry.category, stem, entry.strength, from, end));
        }
      }
    }
  }

  private static int tokenAt(SplitName name, int index) {
    int length = 0;
    for (int at = 0; at < name.size(); at++) {
      length += name.at(at).length();
      if (index < length) {
        return at;
      }
    }
    return name.size() - 1;
  }

  boolean isAdvisory(Category category) {
    return words.advisoryCategories().contains(category);
  }

  boolean isPerson(String word) {
    return words.personWords().contains(word)
        || words.personWords().contains(NameSplitter.singular(word));
  }

  boolean isNoNameAfter(String word) {
    return words.negativeBeforeName().contains(word);
  }

  boolean isNoAddressAfter(String word) {
    return words.negativeBeforeAddress().contains(word);
  }

  boolean isMetaHead(String word) {
    return words.metaHeads().contains(word);
  }

  boolean isMetaPrefix(String word) {
    return words.metaPrefixes().contains(word);
  }
}
