package nl.doelbinding.analysis.detect;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
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

  /** A phrase, and of how many words it is in the vocabulary, a bit for each number. */
  private record Phrase(Entry entry, int sizes) {}

  /** A phrase or stem. */
  record Entry(Category category, String words, Strength strength) {}

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

  /** A phrase written together is only recognised from this length on. */
  private static final int SHORTEST_TOGETHER = 5;

  private static final Comparator<Match> LONGEST_FIRST =
      Comparator.comparing((Match match) -> match.strength() != Strength.OWN)
          .thenComparing(match -> -match.letters())
          .thenComparing(Match::strength)
          .thenComparing(match -> -match.end())
          .thenComparing(Match::category);

  private static final Vocabulary STANDARD =
      new Vocabulary(Resources.read("vocabulary.json", Words.class), Signals.standard());

  private final Words words;

  /** By the words written together; what is short counts only where the words are cut alike. */
  private final Map<String, Phrase> phrases = new HashMap<>();

  private final Stems stems = new Stems();
  private final Set<String> exceptions = new HashSet<>();
  private int longest;

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

  /** That of the product with what a team adds. */
  Vocabulary with(OwnTerms own) {
    Vocabulary result = new Vocabulary(words, Signals.standard());
    own.personal()
        .forEach(
            (category, terms) ->
                terms.forEach(term -> result.phrase(category, term, Strength.OWN)));
    own.notPersonalTerms()
        .forEach(term -> result.exceptions.add(NameSplitter.split(term).joined()));
    return result;
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
    SplitName split = NameSplitter.split(phrase);
    Phrase added = new Phrase(new Entry(category, phrase, strength), 1 << split.size());
    phrases.merge(split.joined(), added, Vocabulary::merged);
    longest = Math.max(longest, split.joined().length() + 1);
  }

  /**
   * Of two ways to write one thing the one in more words reads better. What has several meanings
   * has them however it is written.
   */
  private static Phrase merged(Phrase old, Phrase added) {
    boolean same = old.entry.category == added.entry.category;
    boolean better = same && old.sizes > added.sizes;
    boolean doubtful =
        same && added.entry.strength == Strength.STRONG && old.entry.strength != Strength.WEAK;
    return new Phrase(
        new Entry(
            added.entry.category,
            better ? old.entry.words : added.entry.words,
            doubtful ? old.entry.strength : added.entry.strength),
        old.sizes | added.sizes);
  }

  private void stem(Category category, String stem) {
    if (stem.length() >= Stems.SHORTEST) {
      stems.add(new Entry(category, stem, Strength.STRONG));
    }
  }

  /** The matches in a name that do not overlap, longest first. */
  List<Match> matches(SplitName name) {
    List<Match> found = new ArrayList<>();
    for (int from = 0; from < name.size(); from++) {
      String run = "";
      for (int end = from + 1; end <= name.size() && run.length() < longest; end++) {
        Entry entry = phrase(run, name.at(end - 1), end - from);
        if (entry != null) {
          found.add(new Match(entry.category, entry.words, entry.strength, from, end));
        }
        run += name.at(end - 1);
      }
    }
    stems.find(name, found);
    if (found.size() < 2) {
      return found;
    }
    found.sort(LONGEST_FIRST);
    List<Match> kept = new ArrayList<>();
    for (Match match : found) {
      if (kept.stream().noneMatch(match::overlaps)) {
        kept.add(match);
      }
    }
    return kept;
  }

  private @Nullable Entry phrase(String head, String last, int size) {
    Entry entry = written(head + last, size);
    if (entry != null) {
      return entry;
    }
    String singular = NameSplitter.singular(last);
    return singular.equals(last) ? null : written(head + singular, size);
  }

  private @Nullable Entry written(String together, int size) {
    Phrase phrase = phrases.get(together);
    return phrase != null
            && ((phrase.sizes & (1 << size)) != 0 || together.length() >= SHORTEST_TOGETHER)
        ? phrase.entry
        : null;
  }

  /** Whether the team said that names with these words are about no person. */
  boolean isException(SplitName name) {
    for (int from = 0; !exceptions.isEmpty() && from < name.size(); from++) {
      for (int end = from + 1; end <= name.size(); end++) {
        if (exceptions.contains(name.to(end).from(from).joined())) {
          return true;
        }
      }
    }
    return false;
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
