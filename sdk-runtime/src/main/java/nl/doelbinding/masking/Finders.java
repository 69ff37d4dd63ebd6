package nl.doelbinding.masking;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.doelbinding.masking.address.AddressStrategy;
import nl.doelbinding.masking.internal.AddressScan;
import nl.doelbinding.masking.internal.SpanFinder;
import nl.doelbinding.masking.internal.identifier.EmailFinder;
import nl.doelbinding.masking.internal.identifier.IbanFinder;
import nl.doelbinding.masking.internal.identifier.NumberFinder;
import nl.doelbinding.masking.internal.identifier.TokenFinder;

/** The finders of what is to be found. */
final class Finders {

  private Finders() {}

  /** That of addresses alone if nothing else is asked for: it then works undisturbed. */
  static SpanFinder[] of(Set<Identifier> identifiers, AddressStrategy strategy) {
    List<SpanFinder> finders = new ArrayList<>();
    finders.add(new AddressScan());
    if (identifiers.contains(Identifier.EMAIL)) {
      finders.add(new EmailFinder());
    }
    if (identifiers.contains(Identifier.IBAN)) {
      finders.add(new IbanFinder());
    }
    boolean cards = identifiers.contains(Identifier.CARD);
    boolean phones = identifiers.contains(Identifier.PHONE);
    boolean bsns = identifiers.contains(Identifier.BSN);
    if (cards || phones || bsns) {
      finders.add(new NumberFinder(cards, phones, bsns));
    }
    if (identifiers.contains(Identifier.TOKEN)) {
      finders.add(new TokenFinder());
    }
    return finders.stream()
        .map(finder -> new Unmarked(finder, strategy))
        .toArray(SpanFinder[]::new);
  }
}
