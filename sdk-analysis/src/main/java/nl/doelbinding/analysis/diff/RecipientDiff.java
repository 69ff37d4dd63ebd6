package nl.doelbinding.analysis.diff;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import nl.doelbinding.analysis.diff.Changes.Parts;
import nl.doelbinding.analysis.register.Activity;
import nl.doelbinding.analysis.register.RecipientEntry;
import nl.doelbinding.analysis.register.RecipientEntry.SafeguardEntry;
import nl.doelbinding.analysis.register.Register;
import org.jspecify.annotations.Nullable;

/** What is known of recipients, whoever sends them data. */
final class RecipientDiff {
  private final Changes changes;
  private final Register built;
  private final Parties parties;

  RecipientDiff(Changes changes, Register built, Parties parties) {
    this.changes = changes;
    this.built = built;
    this.parties = parties;
  }

  void compare(Register approved) {
    for (RecipientEntry before : parties.approved().values()) {
      RecipientEntry after = parties.built().get(parties.now(before.id()));
      if (after != null) {
        compare(before, after);
      }
    }
    changes.compare(
        ChangeKind.RECIPIENT_LISTED,
        About.organisation("recipients"),
        unused(approved, parties.approved().values()),
        unused(built, parties.built().values()),
        Phrase::texts);
  }

  private void compare(RecipientEntry before, RecipientEntry after) {
    About about =
        new About(users(after.id()), Phrase.NOTHING, after.id(), after.module(), after.source());
    Phrase name = Phrase.of(after.name());
    if (!before.name().equals(after.name())
        || !Objects.equals(before.category(), after.category())) {
      changes.add(ChangeKind.RECIPIENT_RENAMED, about, Parts.of(named(before), named(after)));
    }
    add(about, name, ChangeKind.RECIPIENT_ID_CHANGED, before.id(), after.id());
    if (before.role() != after.role()) {
      changes.add(
          ChangeKind.RECIPIENT_ROLE_CHANGED,
          about,
          Parts.of(Phrase.of(before.role()), Phrase.of(after.role())).what(name));
    }
    country(about, name, before, after);
    safeguard(about, name, before.safeguard(), after.safeguard());
    String agreement = after.agreement();
    add(
        about,
        name,
        agreement == null ? ChangeKind.AGREEMENT_REMOVED : ChangeKind.AGREEMENT_CHANGED,
        before.agreement(),
        agreement);
    terms(about, name, before, after);
    Details.of(before)
        .differing(Details.of(after))
        .ifPresent(
            parts -> changes.add(ChangeKind.RECIPIENT_DETAILS_CHANGED, about, parts.what(name)));
  }

  private void country(About about, Phrase name, RecipientEntry before, RecipientEntry after) {
    if (before.internationalOrganisation() != after.internationalOrganisation()) {
      changes.add(
          ChangeKind.RECIPIENT_INTERNATIONAL_CHANGED,
          about,
          Parts.of(
                  Phrase.yesOrNo(before.internationalOrganisation()),
                  Phrase.yesOrNo(after.internationalOrganisation()))
              .what(name));
    }
    if (!before.country().equals(after.country())) {
      changes.add(
          Parties.isOutsideEea(after)
              ? ChangeKind.RECIPIENT_LEAVES_EEA
              : ChangeKind.RECIPIENT_COUNTRY_CHANGED,
          about,
          Parts.of(country(before), country(after)).what(name));
    }
  }

  private void safeguard(
      About about, Phrase name, @Nullable SafeguardEntry before, @Nullable SafeguardEntry after) {
    if (before != null && after == null) {
      changes.add(
          ChangeKind.SAFEGUARD_REMOVED,
          about,
          Parts.of(safeguard(before), Phrase.NOTHING).what(name));
    } else if (after != null
        && (before == null
            || before.kind() != after.kind()
            || !Objects.equals(before.reference(), after.reference())
            || !Objects.equals(before.copy(), after.copy()))) {
      changes.add(
          ChangeKind.SAFEGUARD_CHANGED,
          about,
          Parts.of(safeguard(before), safeguard(after)).what(name));
    }
  }

  private void terms(About about, Phrase name, RecipientEntry before, RecipientEntry after) {
    TreeSet<String> was = new TreeSet<>(before.constraints());
    TreeSet<String> is = new TreeSet<>(after.constraints());
    if (!was.equals(is)) {
      changes.add(
          ChangeKind.RECIPIENT_TERMS_CHANGED,
          about,
          Parts.of(Phrase.texts(was), Phrase.texts(is)).what(name));
    }
    if (before.sold() != after.sold()) {
      changes.add(
          after.sold() ? ChangeKind.SALE_BEGINS : ChangeKind.SALE_ENDS, about, Parts.about(name));
    }
  }

  private void add(
      About about, Phrase name, ChangeKind kind, @Nullable String before, @Nullable String after) {
    if (!Objects.equals(before, after)) {
      changes.add(kind, about, Parts.of(Phrase.of(before), Phrase.of(after)).what(name));
    }
  }

  private List<String> users(String id) {
    return built.activities().stream()
        .filter(activity -> activity.allRecipients().contains(id))
        .map(Activity::id)
        .toList();
  }

  private static Set<String> unused(Register register, Collection<RecipientEntry> recipients) {
    TreeSet<String> names = new TreeSet<>();
    for (RecipientEntry recipient : recipients) {
      if (register.activities().stream()
          .noneMatch(activity -> activity.allRecipients().contains(recipient.id()))) {
        names.add(recipient.name());
      }
    }
    return names;
  }

  private static Phrase named(RecipientEntry recipient) {
    return Phrase.list(Phrase.of(recipient.name()), Phrase.of(recipient.category()));
  }

  private static Phrase country(RecipientEntry recipient) {
    return speech -> speech.words().country(recipient.country());
  }

  private static Phrase safeguard(@Nullable SafeguardEntry safeguard) {
    return safeguard == null
        ? Phrase.NOTHING
        : Phrase.list(
            Phrase.of(safeguard.kind()),
            Phrase.of(safeguard.reference()),
            Phrase.of(safeguard.copy()));
  }
}
