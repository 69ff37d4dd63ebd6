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
    if (isIdentifier(name)) {
      int from = name.size() - 2;
      String words = name.at(from) + " " + name.last();
      Strength strength =
          signals.is("ofThingsToo", name.at(from)) ? Strength.AMBIGUOUS : Strength.STRONG;
      Match match = new Match(Category.CUSTOMER_NUMBER, words, strength, from, name.size());
      return Reading.of(name, match, match.strength().signal());
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
    return isRole(name) ? Reading.of(name, whole(name), "name.role") : null;
  }

  private boolean isIdentifier(SplitName name) {
    String person = name.at(name.size() - 2);
    return signals.is("identifierHead", name.last())
        && isPerson.test(person)
        && !signals.is("weakPersonWord", NameSplitter.singular(person));
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

  private static Match whole(SplitName name) {
    return new Match(Category.CUSTOMER_NUMBER, name.toString(), Strength.WEAK, 0, name.size());
  }
}
