package nl.doelbinding.analysis.register.build;

import java.util.Optional;
import java.util.stream.Stream;
import nl.doelbinding.analysis.register.LocalizedText;
import nl.doelbinding.analysis.register.RetentionEntry;
import nl.doelbinding.analysis.rule.Rules;
import nl.doelbinding.annotations.AfterRetention;
import nl.doelbinding.annotations.Category;
import nl.doelbinding.annotations.LegalDuty;
import nl.doelbinding.annotations.RetentionCriteria;
import nl.doelbinding.declaration.ElementAnnotations;
import nl.doelbinding.declaration.Retention;
import nl.doelbinding.declaration.RetentionException;
import org.jspecify.annotations.Nullable;

/**
 * How long a value is kept for a purpose: what its declaration says, else what the purpose says,
 * else criteria in words. Where nobody says anything the register says so.
 */
final class Retentions {
  private static final String EXAMPLE = "retention = \"PERIOD after EVENT\"";

  private final Context context;
  private final DeclaredType purpose;
  private final Optional<Retention> ofPurpose;
  private final boolean malformed;

  Retentions(Context context, DeclaredType purpose) {
    this.context = context;
    this.purpose = purpose;
    String text = purpose.marker().text("retention");
    this.ofPurpose = parsed(text, purpose.subject());
    this.malformed = !text.isBlank() && ofPurpose.isEmpty();
  }

  RetentionEntry of(Use use, Category.Special special) {
    ElementAnnotations companions = use.element().companions();
    String own = use.declaration().retention();
    Optional<Retention> retention = own.isBlank() ? ofPurpose : parsed(own, use.declaredAt());
    LocalizedText criteria = criteria(companions, use.element().subject());
    if (criteria == null && retention.isEmpty()) {
      criteria = criteria(purpose.annotations(), purpose.subject());
    }
    if (criteria == null && retention.isEmpty()) {
      criteria = LocalizedText.NOT_STATED;
      if (own.isBlank() && !malformed) {
        reportMissing(use);
      }
    }
    String law = law(companions, special);
    AfterRetention.Action action =
        companions
            .first(AfterRetention.class)
            .flatMap(
                after ->
                    context.constant(
                        after, "value", AfterRetention.Action.class, use.element().subject()))
            .orElse(AfterRetention.Action.ERASE);
    return new RetentionEntry(
        retention.map(Retention::period).orElse(null),
        retention.map(Retention::after).orElse(null),
        retention.map(Retention::until).orElse(null),
        law != null,
        law,
        criteria,
        action);
  }

  private void reportMissing(Use use) {
    context.report(
        Rules.RETENTION_MISSING,
        use.element().subject(),
        " has no retention for " + purpose.subject().name() + ", which has none of its own either",
        "@PersonalData(purpose = " + Names.simple(purpose.typeName()) + ".class, " + EXAMPLE + ")");
  }

  /** The law that demands the retention; on a national number it prescribes the number instead. */
  private @Nullable String law(ElementAnnotations companions, Category.Special special) {
    if (special != Category.Special.ART87) {
      String own = law(companions);
      if (own != null) {
        return own;
      }
    }
    return law(purpose.annotations());
  }

  static @Nullable String law(ElementAnnotations element) {
    return element
        .first(LegalDuty.class)
        .flatMap(duty -> Optional.ofNullable(Context.text(duty, "law")))
        .orElse(null);
  }

  private @Nullable LocalizedText criteria(ElementAnnotations element, Subject subject) {
    return element
        .first(RetentionCriteria.class)
        .flatMap(
            criteria ->
                Optional.ofNullable(
                    new Texts(context, subject, element)
                        .of(criteria.text("value"), "retentionCriteria")))
        .orElse(null);
  }

  private Optional<Retention> parsed(String text, Subject subject) {
    if (text.isBlank()) {
      return Optional.empty();
    }
    try {
      Retention retention = Retention.parse(text);
      if (purpose.local() || !subject.equals(purpose.subject())) {
        Stream.ofNullable(retention.after())
            .forEach(event -> context.events().name(event, subject));
        Stream.ofNullable(retention.until())
            .forEach(event -> context.events().name(event, subject));
      }
      return Optional.of(retention);
    } catch (RetentionException malformedText) {
      context.report(
          Rules.RETENTION_MALFORMED, subject, ": " + malformedText.getMessage(), EXAMPLE);
      return Optional.empty();
    }
  }
}
