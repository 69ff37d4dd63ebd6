package nl.doelbinding.analysis.detect;

import java.util.function.Predicate;
import nl.doelbinding.analysis.detect.Match.Strength;
import nl.doelbinding.annotations.Category;
import org.jspecify.annotations.Nullable;

/**
 * Finds names that identify a person without any personal word: {@code customerId}, {@code
 * createdBy}, {@code assignee}. Pseudonymous identifiers are personal data (GDPR Art. 4(1), recital
 * 26).
 */
final class IdentifierReader {

  private final Signals signals;
  private final Predicate<String> isPerson;

  IdentifierReader(Signals signals, Predicate<String> isPerson) {
    this.signals = signals;
    this.isPerson = isPerson;
  }

  /** What such a name says; {@code null}: it is none. */
  @Nullable Reading read(SplitName name) {
    Reading reading = identifier(name);
    if (reading != null) {
      return reading;
    }
    if (isAudit(name)) {
      return Reading.of(name, whole(name), "name.audit");
    }
    if (name.size() == 2
        && signals.is("foreign", name.at(0))
        && signals.is("identifierHead", name.last())) {
      Match match = whole(name);
      return Reading.of(name, match, match.strength().signal());
    }
    return isRole(name) ? Reading.of(name, role(name), "name.role") : null;
  }

  /** {@code customerId}, {@code customerIdNumber}, {@code idCliente}. */
  private @Nullable Reading identifier(SplitName name) {
    int head = name.size() - 1;
    while (head > 1 && signals.is("identifierHead", name.at(head - 1))) {
      head--;
    }
    if (head > 0 && signals.is("identifierHead", name.last())) {
      return identifier(name, name.at(head - 1), head - 1, name.size());
    }
    boolean romance = signals.is("identifierBefore", name.at(0));
    int person = romance && signals.is("article", name.at(1)) ? 2 : 1;
    return romance && person == name.size() - 1
        ? identifier(name, name.at(person), 0, name.size())
        : null;
  }

  private @Nullable Reading identifier(SplitName name, String person, int from, int end) {
    String one = NameSplitter.singular(person);
    boolean role = signals.is("roleWord", one);
    if (!role && !isPerson.test(person)) {
      return null;
    }
    boolean whole = from == 0 && signals.is("identified", one);
    if (signals.is("weakPersonWord", one) && !whole) {
      return null;
    }
    boolean doubtful = whole || signals.is("ofThingsToo", one);
    Strength strength = doubtful ? Strength.AMBIGUOUS : Strength.STRONG;
    String words = name.to(end).from(from).toString();
    Match match = new Match(Category.CUSTOMER_NUMBER, words, strength, from, end);
    boolean onlyRole = role && !doubtful && !isPerson.test(person);
    return Reading.of(name, match, onlyRole ? "name.role" : match.strength().signal());
  }

  /** {@code createdBy}, {@code modifiedByUserId}. */
  private boolean isAudit(SplitName name) {
    int by = name.size() - 1;
    while (by > 0 && (signals.is("identifierHead", name.at(by)) || isPerson.test(name.at(by)))) {
      by--;
    }
    return by >= 1
        && signals.is("auditPreposition", name.at(by))
        && signals.is("auditVerb", name.at(by - 1));
  }

  /** {@code owner}, {@code fromUser}. */
  private boolean isRole(SplitName name) {
    return signals.is("roleWord", NameSplitter.singular(name.last()))
        && (name.size() == 1
            || (name.size() == 2 && signals.is("qualifierBeforeRole", name.at(0))));
  }

  /** An account where the word is the one for it. */
  private Match role(SplitName name) {
    boolean account = signals.is("accountRole", NameSplitter.singular(name.last()));
    Category category = account ? Category.USERNAME : Category.CUSTOMER_NUMBER;
    return new Match(category, name.toString(), Strength.WEAK, 0, name.size());
  }

  private static Match whole(SplitName name) {
    return new Match(Category.CUSTOMER_NUMBER, name.toString(), Strength.WEAK, 0, name.size());
  }
}
