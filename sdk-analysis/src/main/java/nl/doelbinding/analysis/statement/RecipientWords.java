package nl.doelbinding.analysis.statement;

import nl.doelbinding.analysis.document.Line;
import nl.doelbinding.analysis.register.EuropeanEconomicArea;
import nl.doelbinding.analysis.register.RecipientEntry;
import nl.doelbinding.analysis.register.RecipientEntry.SafeguardEntry;
import nl.doelbinding.annotations.Safeguard;

/** A recipient in words: who, where, and what protects the data there. */
final class RecipientWords {
  private final Telling telling;
  private final Wording wording;
  private final RecipientEntry recipient;

  RecipientWords(Telling telling, RecipientEntry recipient) {
    this.telling = telling;
    this.wording = telling.wording();
    this.recipient = recipient;
  }

  /** Whether data is known to leave the European Economic Area. */
  boolean isFarAway() {
    return recipient.internationalOrganisation()
        || (isCountryKnown() && !EuropeanEconomicArea.includes(recipient.country()));
  }

  /** Whether data is known to stay in the European Economic Area. */
  boolean isNearby() {
    return isCountryKnown() && !isFarAway();
  }

  /** The name with what it does. */
  Line name() {
    return recipient.category() == null
        ? Line.of(recipient.name())
        : wording.say(
            "recipient.named",
            recipient.name(),
            Wording.within(telling.text(recipient.category())));
  }

  /** The name and the country as a sentence. */
  Line nameAndPlace() {
    return isCountryKnown()
        ? wording.say("recipient.place", name(), Line.of(country()))
        : wording.say("recipient.place.none", name());
  }

  /** The country by name, where anybody said it. */
  String country() {
    return isCountryKnown()
        ? wording.country(recipient.country())
        : wording.text("recipients.where.none");
  }

  /** What it may do with the data, and what was agreed with it. */
  Line role() {
    Line role = wording.say("role." + recipient.role());
    if (Telling.isStated(recipient.agreement())) {
      role = role.and(" ").and(wording.say("recipient.agreement"));
    }
    for (String constraint : recipient.constraints()) {
      role = role.and(" ").and(wording.say("recipient.constraint", Wording.sentence(constraint)));
    }
    return role;
  }

  boolean isCountryKnown() {
    return !recipient.country().equals(RecipientEntry.UNKNOWN_COUNTRY);
  }

  /** What protects the data outside the EEA, and where to get a copy of it. */
  Line safeguard(String section) {
    SafeguardEntry safeguard = recipient.safeguard();
    if (safeguard == null) {
      telling
          .gaps()
          .add(section, "no safeguard is named for " + recipient.name() + ": add @Transfer");
      return wording.say("transfer.none");
    }
    Line line = wording.say("transfer." + safeguard.kind());
    if (safeguard.reference() != null) {
      line = line.and(" ").and(wording.say("transfer.reference", safeguard.reference()));
    }
    return safeguard.kind() == Safeguard.ADEQUACY || safeguard.kind() == Safeguard.DEROGATION_49
        ? line
        : line.and(" ").and(wording.say("transfer.copy"));
  }
}
