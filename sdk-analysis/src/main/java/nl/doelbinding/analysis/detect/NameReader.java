package nl.doelbinding.analysis.detect;

import java.util.List;
import nl.doelbinding.analysis.detect.Match.Strength;
import nl.doelbinding.annotations.Category;
import org.jspecify.annotations.Nullable;

/**
 * Reads a name against the vocabulary: what it stands for, and what in it speaks against that.
 *
 * <p>Immutable; threads may share it.
 */
final class NameReader {

  private final Vocabulary vocabulary;
  private final Signals signals;

  NameReader(Vocabulary vocabulary, Signals signals) {
    this.vocabulary = vocabulary;
    this.signals = signals;
  }

  /** What a name of a member says. */
  Reading read(String written) {
    SplitName name = NameSplitter.split(written);
    Reading identifier = identifier(name);
    if (identifier != null) {
      return identifier;
    }
    List<Match> matches = vocabulary.matches(name);
    if (matches.isEmpty()) {
      return Reading.nothing(name);
    }
    Match match = head(matches);
    String veto = veto(name, match);
    if (!veto.isEmpty()) {
      return Reading.vetoed(name, match, veto);
    }
    String before = name.at(match.from() - 1);
    String person =
        match.strength() != Strength.STRONG && isPerson(before) && !signals.is("notAUser", before)
            ? before
            : "";
    return new Reading(name, match, match.strength().signal(), person, hasTail(name, match), "");
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

  /** {@code customerId}, {@code createdBy}: a person without personal words. */
  private @Nullable Reading identifier(SplitName name) {
    int end = name.size();
    String last = name.last();
    if (end >= 2 && signals.is("identifierHead", last) && isPerson(name.at(end - 2))) {
      boolean weak = signals.is("weakPersonWord", name.at(end - 2));
      Strength strength = weak ? Strength.AMBIGUOUS : Strength.STRONG;
      return identified(name, Category.CUSTOMER_NUMBER, strength, end - 2, end);
    }
    int by = name.tokens().size() - 1;
    while (by > 0 && (signals.is("identifierHead", name.at(by)) || isPerson(name.at(by)))) {
      by--;
    }
    if (by >= 1
        && signals.is("auditPreposition", name.at(by))
        && signals.is("auditVerb", name.at(by - 1))) {
      Match match = new Match(Category.USERNAME, name.toString(), Strength.WEAK, 0, end);
      return new Reading(name, match, "name.audit", "", false, "");
    }
    if (end <= 2 && signals.is("roleWord", NameSplitter.singular(last))) {
      if (end == 2 && !signals.is("qualifierBeforeRole", name.at(0))) {
        return null;
      }
      Match match = new Match(Category.USERNAME, last, Strength.WEAK, 0, end);
      return new Reading(name, match, "name.role", "", false, "");
    }
    return null;
  }

  private Reading identified(
      SplitName name, Category category, Strength strength, int from, int end) {
    String words = name.at(from) + " " + name.at(end - 1);
    Match match = new Match(category, words, strength, from, end);
    String veto = veto(name, match);
    return veto.isEmpty()
        ? new Reading(name, match, strength.signal(), "", false, "")
        : Reading.vetoed(name, match, veto);
  }

  private String veto(SplitName name, Match match) {
    if (match.from() > 0 && isMetaPrefix(name.at(0))) {
      return "it begins with \"" + name.at(0) + "\"";
    }
    String last = lastWord(name);
    if (match.end() < name.size() && isMetaHead(last)) {
      return "it is about \"" + last + "\"";
    }
    String before = name.at(match.from() - 1);
    String first = name.at(match.from());
    if (match.category() == Category.NAME
        && isNameWord(first)
        && vocabulary.isNoNameAfter(before)) {
      return "it is the name of a " + before;
    }
    if ((match.category() == Category.ADDRESS || match.category() == Category.IP_ADDRESS)
        && match.strength() == Strength.WEAK
        && vocabulary.isNoAddressAfter(before)) {
      return "it is a technical address";
    }
    boolean machine =
        match.category() == Category.CREDENTIALS || match.category() == Category.USERNAME;
    if (machine && signals.is("machineBefore", before)) {
      return "it belongs to a machine (\"" + before + "\")";
    }
    return "";
  }

  private static boolean isNameWord(String word) {
    return word.equals("name") || word.equals("naam") || word.equals("nom") || word.equals("title");
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

  boolean isMetaHead(String word) {
    return vocabulary.isMetaHead(word) || signals.is("metaHead", word);
  }

  private boolean isMetaPrefix(String word) {
    return vocabulary.isMetaPrefix(word) || signals.is("metaPrefix", word);
  }

  boolean isPerson(String word) {
    return vocabulary.isPerson(word)
        || signals.is("morePersonWord", word)
        || signals.is("morePersonWord", NameSplitter.singular(word));
  }
}
