package nl.doelbinding.analysis.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.doelbinding.analysis.document.Block;
import nl.doelbinding.analysis.document.Block.Facts;
import nl.doelbinding.analysis.document.Block.Facts.Fact;
import nl.doelbinding.analysis.document.Block.Paragraph;
import nl.doelbinding.analysis.document.Document.Section;
import nl.doelbinding.analysis.document.Line;
import nl.doelbinding.analysis.register.Contact;
import nl.doelbinding.analysis.register.Party;
import nl.doelbinding.analysis.register.Register;
import nl.doelbinding.analysis.register.Role;
import org.jspecify.annotations.Nullable;

/** Who answers for the data and how to reach them (Art. 13(1)(a) and (b)). */
final class ContactSection implements Part {
  @Override
  public Optional<Section> tell(Telling telling) {
    Register register = telling.register();
    Wording wording = telling.wording();
    Party organisation = register.organisation();
    List<Block> blocks = new ArrayList<>();
    if (organisation.name().isEmpty()) {
      telling.gaps().add("contact", "the organisation is missing: add it to doelbinding.yaml");
      blocks.add(new Paragraph(wording.say("contact.none")));
    } else {
      String role = register.role() == Role.PROCESSOR ? "contact.processor" : "contact.controller";
      blocks.add(new Paragraph(wording.say(role, organisation.name())));
      blocks.add(new Facts(facts(organisation, wording)));
    }
    if (organisation.email() == null
        && organisation.phone() == null
        && organisation.address() == null) {
      telling.gaps().add("contact", "the organisation cannot be reached: add email or address");
    }
    return Optional.of(
        new Section("contact", wording.text("contact"), blocks, others(register, wording)));
  }

  /** Everybody else one can turn to, each under a heading of its own. */
  private static List<Section> others(Register register, Wording wording) {
    List<Section> others = new ArrayList<>();
    officer(register.organisation(), wording.text("contact.dpo"), register.dpo(), wording, others);
    register.jointControllers().forEach(party -> party(party, "joint", wording, others));
    if (register.representative() != null) {
      party(register.representative(), "representative", wording, others);
    }
    if (register.role() == Role.PROCESSOR) {
      register.controllers().forEach(party -> party(party, "customer", wording, others));
    }
    return others;
  }

  private static void party(Party party, String key, Wording wording, List<Section> others) {
    others.add(
        new Section(
            anchor(others),
            wording.text("contact." + key),
            List.of(
                new Paragraph(wording.say("contact." + key + ".text", party.name())),
                new Facts(facts(party, wording)))));
    String heading = wording.say("contact.dpo.of", party.name()).text();
    officer(party, heading, party.dpo(), wording, others);
  }

  private static void officer(
      Party of, String heading, @Nullable Contact officer, Wording wording, List<Section> others) {
    if (officer != null) {
      others.add(
          new Section(
              anchor(others),
              heading,
              List.of(
                  new Paragraph(wording.say("contact.dpo.text", of.name())),
                  new Facts(facts(officer, wording)))));
    }
  }

  private static String anchor(List<Section> others) {
    return "contact-" + (others.size() + 1);
  }

  private static List<Fact> facts(Party party, Wording wording) {
    List<Fact> facts = new ArrayList<>();
    add(facts, wording, "contact.name", party.name());
    add(facts, wording, "contact.form", party.legalForm());
    add(facts, wording, "contact.number", party.registrationNumber());
    add(facts, wording, "contact.address", party.address());
    add(facts, wording, "contact.country", country(party, wording));
    add(facts, wording, "contact.email", party.email());
    add(facts, wording, "contact.phone", party.phone());
    add(facts, wording, "contact.site", party.url());
    add(facts, wording, "contact.arrangement", party.arrangement());
    return facts;
  }

  static List<Fact> facts(Contact contact, Wording wording) {
    List<Fact> facts = new ArrayList<>();
    add(facts, wording, "contact.name", contact.name());
    add(facts, wording, "contact.title", contact.title());
    add(facts, wording, "contact.address", contact.address());
    add(facts, wording, "contact.email", contact.email());
    add(facts, wording, "contact.phone", contact.phone());
    add(facts, wording, "contact.site", contact.url());
    return facts;
  }

  private static @Nullable String country(Party party, Wording wording) {
    return party.country() == null ? null : wording.country(party.country());
  }

  private static void add(List<Fact> facts, Wording wording, String key, @Nullable String value) {
    if (value != null) {
      Line line =
          key.equals("contact.email") || key.equals("contact.site")
              ? Telling.address(value)
              : Line.of(value);
      facts.add(new Fact(wording.text(key), line));
    }
  }
}
