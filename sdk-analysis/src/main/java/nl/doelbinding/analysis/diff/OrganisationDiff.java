package nl.doelbinding.analysis.diff;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.doelbinding.analysis.diff.Changes.Parts;
import nl.doelbinding.analysis.register.BreachHandling;
import nl.doelbinding.analysis.register.Contact;
import nl.doelbinding.analysis.register.EventEntry;
import nl.doelbinding.analysis.register.Language;
import nl.doelbinding.analysis.register.LocalizedText;
import nl.doelbinding.analysis.register.ModuleEntry;
import nl.doelbinding.analysis.register.Party;
import nl.doelbinding.analysis.register.Register;
import nl.doelbinding.analysis.register.RequestHandling;
import nl.doelbinding.analysis.register.StatementEntry;
import org.jspecify.annotations.Nullable;

/** Who answers for the processing, and what the organisation says of itself. */
final class OrganisationDiff {
  private final Changes changes;

  OrganisationDiff(Changes changes) {
    this.changes = changes;
  }

  void compare(Register before, Register after) {
    changes.compare(
        ChangeKind.ROLE_CHANGED,
        About.organisation("role"),
        before.role(),
        after.role(),
        role -> Phrase.of(role));
    controller(before.organisation(), after.organisation());
    changes.compare(
        ChangeKind.JOINT_CONTROLLERS_CHANGED,
        About.organisation("jointControllers"),
        sorted(before.jointControllers()),
        sorted(after.jointControllers()),
        OrganisationDiff::parties);
    changes.compare(
        ChangeKind.REPRESENTATIVE_CHANGED,
        About.organisation("representative"),
        before.representative(),
        after.representative(),
        OrganisationDiff::party);
    changes.compare(
        ChangeKind.DPO_CHANGED,
        About.organisation("dpo"),
        before.dpo(),
        after.dpo(),
        OrganisationDiff::contact);
    changes.compare(
        ChangeKind.AUTHORITY_CHANGED,
        About.organisation("supervisoryAuthority"),
        before.supervisoryAuthority(),
        after.supervisoryAuthority(),
        OrganisationDiff::contact);
    changes.compare(
        ChangeKind.CUSTOMERS_CHANGED,
        About.organisation("controllers"),
        sorted(before.controllers()),
        sorted(after.controllers()),
        OrganisationDiff::parties);
    handling(before, after);
    claims(before, after);
    events(before, after);
  }

  private void controller(Party before, Party after) {
    if (before.equals(after)) {
      return;
    }
    boolean same =
        before.name().equals(after.name())
            && Objects.equals(before.legalForm(), after.legalForm())
            && Objects.equals(before.registrationNumber(), after.registrationNumber())
            && Objects.equals(before.country(), after.country());
    changes.add(
        same ? ChangeKind.CONTROLLER_CONTACT_CHANGED : ChangeKind.CONTROLLER_CHANGED,
        About.organisation("organisation"),
        Parts.of(party(before), party(after)));
  }

  private void handling(Register before, Register after) {
    changes.compare(
        ChangeKind.REQUEST_HANDLING_CHANGED,
        About.organisation("requestHandling"),
        before.requestHandling(),
        after.requestHandling(),
        OrganisationDiff::requests);
    changes.compare(
        ChangeKind.BREACH_HANDLING_CHANGED,
        About.organisation("breachHandling"),
        before.breachHandling(),
        after.breachHandling(),
        OrganisationDiff::breaches);
    changes.compare(
        ChangeKind.STATEMENT_CHANGED,
        About.organisation("statement"),
        before.statement(),
        after.statement(),
        OrganisationDiff::statement);
    changes.compare(
        ChangeKind.MODULES_CHANGED,
        About.organisation("modules"),
        modules(before),
        modules(after),
        Phrase::texts);
  }

  private void claims(Register before, Register after) {
    Difference<String> claims = Difference.between(before.claims(), after.claims());
    About about = About.organisation("claims");
    claims
        .removed()
        .forEach(id -> changes.add(ChangeKind.CLAIM_REMOVED, about, Parts.about(Phrase.of(id))));
    claims
        .added()
        .forEach(id -> changes.add(ChangeKind.CLAIM_ADDED, about, Parts.about(Phrase.of(id))));
  }

  private void events(Register before, Register after) {
    Map<String, LocalizedText> then = new TreeMap<>();
    for (EventEntry event : before.events()) {
      then.put(event.id(), event.label());
    }
    for (EventEntry event : after.events()) {
      LocalizedText was = then.get(event.id());
      if (was != null && !was.equals(event.label())) {
        changes.add(
            ChangeKind.EVENT_REWORDED,
            About.organisation("events." + event.id()),
            Parts.of(Phrase.of(was), Phrase.of(event.label())).what(Phrase.of(event.id())));
      }
    }
  }

  private static List<Party> sorted(List<Party> parties) {
    return parties.stream().sorted(Comparator.comparing(Party::toString)).distinct().toList();
  }

  private static Phrase parties(List<Party> parties) {
    return Phrase.list(parties.stream().map(OrganisationDiff::party).toList());
  }

  private static Phrase party(@Nullable Party party) {
    return party == null
        ? Phrase.NOTHING
        : Phrase.list(
            Phrase.of(party.name()),
            Phrase.of(party.legalForm()),
            Phrase.of(party.registrationNumber()),
            Phrase.of(party.address()),
            Phrase.of(party.country()),
            Phrase.of(party.email()),
            Phrase.of(party.phone()),
            Phrase.of(party.url()),
            Phrase.of(party.arrangement()).after("contact.arrangement"),
            contact(party.dpo()).after("contact.dpo"));
  }

  private static Phrase contact(@Nullable Contact contact) {
    return contact == null
        ? Phrase.NOTHING
        : Phrase.list(
            Phrase.of(contact.name()),
            Phrase.of(contact.title()),
            Phrase.of(contact.address()),
            Phrase.of(contact.email()),
            Phrase.of(contact.phone()),
            Phrase.of(contact.url()));
  }

  private static Phrase requests(@Nullable RequestHandling requests) {
    return requests == null
        ? Phrase.NOTHING
        : Phrase.list(
            Phrase.of(requests.contact()),
            period(requests.deadline()).after("contact.deadline"),
            flag(requests.identityCheck()).after("contact.identity"),
            flag(requests.feeFree()).after("contact.free"));
  }

  private static Phrase breaches(@Nullable BreachHandling breaches) {
    return breaches == null
        ? Phrase.NOTHING
        : Phrase.list(
            Phrase.of(breaches.contact()),
            period(breaches.authorityDeadline()).after("contact.authorityDeadline"),
            period(breaches.customerDeadline()).after("contact.customerDeadline"),
            Phrase.of(breaches.registerLocation()).after("contact.registerLocation"));
  }

  private static Phrase statement(@Nullable StatementEntry statement) {
    return statement == null
        ? Phrase.NOTHING
        : Phrase.list(
            Phrase.of(statement.version()),
            Phrase.of(statement.effectiveFrom()),
            Phrase.of(statement.url()),
            Phrase.list(
                statement.languages().stream().map((Language one) -> Phrase.of(one)).toList()),
            Phrase.list(statement.scope().stream().map((String one) -> Phrase.of(one)).toList()));
  }

  private static Phrase period(@Nullable String period) {
    return period == null ? Phrase.NOTHING : speech -> speech.words().period(period);
  }

  private static Phrase flag(@Nullable Boolean flag) {
    return flag == null ? Phrase.NOTHING : Phrase.yesOrNo(flag);
  }

  private static Set<String> modules(Register register) {
    return new TreeSet<>(register.modules().stream().map(ModuleEntry::id).toList());
  }
}
