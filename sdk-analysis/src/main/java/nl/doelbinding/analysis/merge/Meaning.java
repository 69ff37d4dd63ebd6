package nl.doelbinding.analysis.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.doelbinding.analysis.register.Activity;
import nl.doelbinding.analysis.register.Language;
import nl.doelbinding.analysis.register.LegalBasisEntry;
import nl.doelbinding.analysis.register.LocalizedText;
import nl.doelbinding.analysis.register.RecipientEntry;
import org.jspecify.annotations.Nullable;

/**
 * In what two declarations of one thing differ. A text in Dutch and one in English do not
 * contradict each other.
 */
final class Meaning {
  private final List<String> differences = new ArrayList<>();

  private Meaning() {}

  /** The parts in which two declarations of a purpose differ, as people call them. */
  static List<String> differences(Activity one, Activity other) {
    return new Meaning()
        .compare("name", one.name(), other.name())
        .compare("description", one.description(), other.description())
        .compare("legal basis", bases(one), bases(other))
        .compare("legitimate interest", interests(one), interests(other))
        .compare("DPV purpose", one.dpvPurpose(), other.dpvPurpose())
        .compare("owner", one.owner(), other.owner())
        .compare("category", one.category(), other.category())
        .compare("recipients", one.recipients(), other.recipients())
        .compare("channels", one.channels(), other.channels())
        .compare("profiling", one.profiling(), other.profiling())
        .compare("place of storage", one.locations(), other.locations())
        .compare("impact assessment", one.dpia(), other.dpia())
        .compare("record of consent", one.consentRecord(), other.consentRecord())
        .compare("notice", one.notice(), other.notice())
        .compare("last review", one.lastReviewed(), other.lastReviewed())
        .compare("period of review", one.reviewEvery(), other.reviewEvery())
        .compare("remarks", one.remarks(), other.remarks())
        .differences;
  }

  /** The parts in which two declarations of a recipient differ, as people call them. */
  static List<String> differences(RecipientEntry one, RecipientEntry other) {
    return new Meaning()
        .compare("name", one.name(), other.name())
        .compare("category", one.category(), other.category())
        .compare("role", one.role(), other.role())
        .compare("country", one.country(), other.country())
        .compare(
            "international organisation",
            one.internationalOrganisation(),
            other.internationalOrganisation())
        .compare("safeguard", one.safeguard(), other.safeguard())
        .compare("agreement", one.agreement(), other.agreement())
        .compare("constraints", one.constraints(), other.constraints())
        .compare("hosts", one.hosts(), other.hosts())
        .compare("privacy policy", one.privacyPolicyUrl(), other.privacyPolicyUrl())
        .compare("sale", one.sold(), other.sold())
        .differences;
  }

  private Meaning compare(String part, @Nullable Object one, @Nullable Object other) {
    boolean differs =
        (one instanceof LocalizedText text && other instanceof LocalizedText otherText)
            ? contradict(text, otherText)
            : !Objects.equals(one, other);
    if (differs) {
      differences.add(part);
    }
    return this;
  }

  private static boolean contradict(LocalizedText one, LocalizedText other) {
    for (Language language : Language.values()) {
      if (one.has(language)
          && other.has(language)
          && !one.in(language).equals(other.in(language))) {
        return true;
      }
    }
    return false;
  }

  private static List<LegalBasisEntry> bases(Activity activity) {
    return activity.legalBases().stream()
        .map(
            entry ->
                new LegalBasisEntry(
                    entry.basis(),
                    entry.article(),
                    entry.dpv(),
                    entry.law(),
                    null,
                    entry.balancingTest(),
                    entry.from()))
        .toList();
  }

  /** A purpose rests on legitimate interest once at most. */
  private static @Nullable LocalizedText interests(Activity activity) {
    return activity.legalBases().stream()
        .map(LegalBasisEntry::legitimateInterest)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }
}
