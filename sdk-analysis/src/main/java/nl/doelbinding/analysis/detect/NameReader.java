package nl.doelbinding.analysis.detect;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.doelbinding.analysis.detect.Match.Strength;
import nl.doelbinding.analysis.detect.Reading.Remark;
import nl.doelbinding.annotations.Category;

/**
 * Reads a name against the vocabulary: what it stands for, and what in it speaks against that.
 *
 * <p>Remembers what it read; threads may share it.
 */
final class NameReader {

  private final Vocabulary vocabulary;
  private final Signals signals;
  private final IdentifierReader identifiers;

  private final Remembered<Reading> readings = new Remembered<>(this::reading);

  NameReader(Vocabulary vocabulary, Signals signals) {
    this.vocabulary = vocabulary;
    this.signals = signals;
    this.identifiers = new IdentifierReader(signals, this::isPerson);
  }

  /** What a name of a member says. */
  Reading read(String written) {
    return readings.of(written);
  }

  private Reading reading(String written) {
    SplitName name = NameSplitter.split(written);
    if (isIgnored(written)) {
      return Reading.nothing(name);
    }
    Reading reading = identifiers.read(name);
    if (reading == null) {
      reading = byVocabulary(name);
    }
    Match match = reading.match();
    if (match == null) {
      return reading;
    }
    String veto = veto(name, match);
    return veto.isEmpty() ? reading : Reading.vetoed(name, match, veto);
  }

  /** Members that compilers and enhancers add. */
  private boolean isIgnored(String written) {
    return signals.is("ignoredMember", written)
        || signals.words().getOrDefault("ignoredPrefix", Set.of()).stream()
            .anyMatch(written::startsWith);
  }

  private Reading byVocabulary(SplitName name) {
    List<Match> matches = new ArrayList<>(vocabulary.matches(name));
    matches.removeIf(match -> isOnlyAlone(match) && !isAlone(name, match));
    if (matches.isEmpty()) {
      return Reading.nothing(name);
    }
    Match match = head(matches);
    return new Reading(name, match, match.strength().signal(), remarks(name, match), "");
  }

  /** Words are put together with the head last, so of strong matches the last one tells. */
  private static Match head(List<Match> matches) {
    Match head = matches.get(0);
    for (Match match : matches) {
      if (match.isStrong() && (!head.isStrong() || match.from() > head.from())) {
        head = match;
      }
    }
    return head;
  }

  private boolean isOnlyAlone(Match match) {
    return match.strength() == Strength.WEAK && signals.is("sole", match.words());
  }

  private boolean isAlone(SplitName name, Match match) {
    return match.from() == 0 && !hasTail(name, match);
  }

  private List<Remark> remarks(SplitName name, Match match) {
    List<Remark> remarks = new ArrayList<>();
    String before = name.at(match.from() - 1);
    if (!match.isStrong() && !before.isEmpty()) {
      if (isPerson(before) && !signals.is("notAUser", before)) {
        boolean weak = signals.is("weakPersonWord", before);
        remarks.add(
            new Remark(
                weak ? "name.weakPersonBefore" : "name.personBefore", "of a \"" + before + "\""));
      } else if (match.strength() == Strength.WEAK
          && match.category() == Category.NAME
          && before.length() > 1
          && !signals.is("nameQualifier", before)) {
        remarks.add(new Remark("name.ofSomething", "of a \"" + before + "\""));
      }
    }
    String after = name.at(match.end());
    if (match.end() == name.size() - 1 && isPerson(after)) {
      remarks.add(new Remark("name.personAfter", "of a \"" + after + "\""));
    } else if (hasTail(name, match)) {
      boolean weak = match.strength() == Strength.WEAK;
      remarks.add(
          new Remark(
              weak ? "name.tailOfWeak" : "name.tail", "followed by \"" + name.last() + "\""));
    }
    return remarks;
  }

  private String veto(SplitName name, Match match) {
    if (vocabulary.isException(name)) {
      return "the team says that it is about no person";
    }
    if (match.from() > 0 && isMetaPrefix(name.at(0))) {
      return "it begins with \"" + name.at(0) + "\"";
    }
    String last = lastWord(name);
    if (match.end() < name.size()
        && isMetaHead(last)
        && !isOfIt(match.category(), last)
        && !isOfChild(name.at(match.end() - 1), last)) {
      return "it is about \"" + last + "\"";
    }
    if (match.end() < name.size()
        && signals.is("keyHead", last)
        && signals.is("keyOfThing", match.category())) {
      return "it is the key of a record";
    }
    String before = name.at(match.from() - 1);
    if (match.category() == Category.NAME
        && signals.is("nameWord", name.at(match.from()))
        && vocabulary.isNoNameAfter(before)) {
      return "it is the name of a " + before;
    }
    boolean address =
        match.category() == Category.ADDRESS || match.category() == Category.IP_ADDRESS;
    if (address && match.strength() == Strength.WEAK && vocabulary.isNoAddressAfter(before)) {
      return "it is a technical address";
    }
    boolean secret =
        match.category() == Category.CREDENTIALS || match.category() == Category.USERNAME;
    if (secret && signals.is("machineBefore", before)) {
      return "it belongs to a machine (\"" + before + "\")";
    }
    return "";
  }

  /** Where a photo lies leads to it, and the date of a card is printed on it. */
  private boolean isOfIt(Category category, String last) {
    return (signals.is("linkHead", last) && signals.is("linkAllowed", category))
        || (signals.is("dateHead", last) && signals.is("dated", category));
  }

  /** Behind a Dutch word {@code kind} is a child. */
  private boolean isOfChild(String word, String last) {
    return last.equals("kind")
        && signals.words().getOrDefault("dutchEnding", Set.of()).stream().anyMatch(word::endsWith);
  }

  private boolean hasTail(SplitName name, Match match) {
    for (int at = match.end(); at < name.size(); at++) {
      String word = name.at(at);
      if (!Character.isDigit(word.charAt(0)) && !signals.is("qualifier", word)) {
        return true;
      }
    }
    return false;
  }

  /** The last word that is no number. */
  private static String lastWord(SplitName name) {
    int at = name.size() - 1;
    while (at > 0 && Character.isDigit(name.at(at).charAt(0))) {
      at--;
    }
    return name.at(at);
  }

  /** Whether a word at the end says that the name is about data and no data. */
  boolean isMetaHead(String word) {
    return vocabulary.isMetaHead(word) || signals.is("metaHead", word);
  }

  private boolean isMetaPrefix(String word) {
    return vocabulary.isMetaPrefix(word) || signals.is("metaPrefix", word);
  }

  /** Whether a word, or its singular, stands for a person. */
  boolean isPerson(String word) {
    return vocabulary.isPerson(word)
        || signals.is("morePersonWord", word)
        || signals.is("morePersonWord", NameSplitter.singular(word));
  }
}
