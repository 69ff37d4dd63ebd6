package nl.doelbinding.analysis.register.build;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.doelbinding.analysis.register.EuropeanEconomicArea;
import nl.doelbinding.analysis.register.Forms;
import nl.doelbinding.analysis.register.RecipientEntry;
import nl.doelbinding.analysis.register.RecipientEntry.SafeguardEntry;
import nl.doelbinding.analysis.rule.Rules;
import nl.doelbinding.annotations.Agreement;
import nl.doelbinding.annotations.Recipient;
import nl.doelbinding.annotations.RecipientTerms;
import nl.doelbinding.annotations.Safeguard;
import nl.doelbinding.annotations.Transfer;
import nl.doelbinding.classfile.AnnotationModel;
import org.jspecify.annotations.Nullable;

/** The recipients, with what binds them. */
final class Recipients {
  private static final AnnotationModel NO_TERMS =
      new AnnotationModel(RecipientTerms.class.getName(), Map.of());

  private final Context context;
  private final DeclaredTypes types;

  Recipients(Context context, DeclaredTypes types) {
    this.context = context;
    this.types = types;
  }

  List<RecipientEntry> entries() {
    return types.all().stream()
        .map(this::entry)
        .sorted(Comparator.comparing(RecipientEntry::id))
        .toList();
  }

  private RecipientEntry entry(DeclaredType type) {
    AnnotationModel marker = type.marker();
    AnnotationModel terms = type.annotations().first(RecipientTerms.class).orElse(NO_TERMS);
    Recipient.Role role =
        context
            .constant(marker, "role", Recipient.Role.class, type.subject())
            .orElse(Recipient.Role.THIRD_PARTY);
    String agreement =
        type.annotations()
            .first(Agreement.class)
            .map(found -> Context.text(found, "value"))
            .orElse(null);
    if (agreement == null) {
      checkAgreement(role, type.subject());
    }
    return new RecipientEntry(
        types.id(type),
        name(type),
        new Texts(context, type.subject(), type.annotations())
            .of(marker.text("category"), "category"),
        role,
        country(type),
        terms.flag("internationalOrganisation"),
        safeguard(type),
        agreement,
        terms.texts("constraints").stream().filter(text -> !text.isBlank()).toList(),
        terms.texts("hosts").stream().filter(text -> !text.isBlank()).sorted().toList(),
        Context.text(terms, "privacyPolicyUrl"),
        terms.flag("sold"),
        type.local() ? context.input().module().id() : null,
        type.local() ? context.source(type.subject()) : null);
  }

  private String name(DeclaredType type) {
    String name = Context.text(type.marker(), "name");
    if (name == null) {
      context.report(
          Rules.DECLARATION_INVALID,
          type.subject(),
          " is a recipient with a blank name",
          "@Recipient(name = \"the name of the organisation\", …)");
      return Names.simple(type.typeName());
    }
    return name;
  }

  private String country(DeclaredType type) {
    String country = new Checked(context, type.subject()).country(type.marker(), "country");
    if (country != null) {
      return country;
    }
    if (type.marker().text("country").isBlank()) {
      context.report(
          Rules.DECLARATION_INVALID,
          type.subject(),
          " is a recipient without a country",
          "@Recipient(…, country = \"NL\")");
    }
    return RecipientEntry.UNKNOWN_COUNTRY;
  }

  private @Nullable SafeguardEntry safeguard(DeclaredType type) {
    Optional<AnnotationModel> transfer = type.annotations().first(Transfer.class);
    Optional<Safeguard> kind =
        transfer.flatMap(
            found -> context.constant(found, "safeguard", Safeguard.class, type.subject()));
    if (transfer.isPresent() && kind.isPresent()) {
      return new SafeguardEntry(
          kind.get(),
          Context.text(transfer.get(), "agreement"),
          Context.text(transfer.get(), "copy"),
          kind.get().dpv());
    }
    String country = type.marker().text("country");
    if (Forms.isCountry(country) && !EuropeanEconomicArea.includes(country)) {
      context.report(
          Rules.SAFEGUARD_MISSING,
          type.subject(),
          " receives data in "
              + country
              + ", outside the European Economic Area, and names no safeguard",
          "@Transfer(safeguard = Safeguard.SCC, agreement = \"which clauses, signed when\")");
    }
    return null;
  }

  private void checkAgreement(Recipient.Role role, Subject subject) {
    if (role == Recipient.Role.PROCESSOR || role == Recipient.Role.SUB_PROCESSOR) {
      context.report(
          Rules.AGREEMENT_MISSING,
          subject,
          " is a processor and names no agreement",
          "@Agreement(\"processing agreement of 2026-03-01\")");
    }
  }
}
