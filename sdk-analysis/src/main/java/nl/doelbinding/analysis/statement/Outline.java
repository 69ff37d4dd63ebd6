package nl.doelbinding.analysis.statement;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.doelbinding.analysis.document.Document.Section;
import nl.doelbinding.analysis.register.OwnSection;
import nl.doelbinding.analysis.register.OwnSection.Place;
import nl.doelbinding.analysis.register.StandardSection;
import nl.doelbinding.analysis.register.StatementEntry;

/** Which sections a statement has, in their order: the standard ones and those in own words. */
final class Outline {
  private static final Map<StandardSection, Part> PARTS =
      new EnumMap<>(
          Map.ofEntries(
              Map.entry(StandardSection.AT_A_GLANCE, new GlanceSection()),
              Map.entry(StandardSection.CONTACT, new ContactSection()),
              Map.entry(StandardSection.PURPOSES, new PurposesSection()),
              Map.entry(StandardSection.RECIPIENTS, new RecipientsSection()),
              Map.entry(StandardSection.DECISIONS, new DecisionsSection()),
              Map.entry(StandardSection.COOKIES, new CookiesSection()),
              Map.entry(StandardSection.LOGS, new LogsSection()),
              Map.entry(StandardSection.SECURITY, new SecuritySection()),
              Map.entry(StandardSection.RIGHTS, new RightsSection()),
              Map.entry(StandardSection.OBJECTION, new ObjectionSection()),
              Map.entry(StandardSection.COMPLAINT, new ComplaintSection()),
              Map.entry(StandardSection.BREACH, new BreachSection()),
              Map.entry(StandardSection.CHANGES, new ChangesSection()),
              Map.entry(StandardSection.WORDS, new GlossarySection())));

  private final Telling telling;
  private final List<OwnSection> own;
  private final List<StandardSection> omitted;

  Outline(Telling telling) {
    this.telling = telling;
    StatementEntry statement = telling.register().statement();
    this.own = statement == null ? List.of() : statement.sections();
    this.omitted = statement == null ? List.of() : statement.omit();
  }

  List<Section> sections() {
    List<Section> sections = new ArrayList<>();
    PARTS.forEach((standard, part) -> add(standard, part, sections));
    own.stream()
        .filter(section -> section.place() == null || section.section() == null)
        .forEach(section -> sections.add(told(section)));
    return sections;
  }

  private void add(StandardSection standard, Part part, List<Section> sections) {
    sections.addAll(at(Place.BEFORE, standard));
    List<Section> instead = at(Place.REPLACE, standard);
    if (!instead.isEmpty()) {
      sections.addAll(instead);
      if (standard.isRequired()) {
        telling
            .gaps()
            .add(
                standard.id(),
                "a section of your own stands in its place, so nobody checks that it says what"
                    + " the law asks for");
      }
    } else if (!omitted.contains(standard) || standard.isRequired()) {
      part.tell(telling).ifPresent(sections::add);
    }
    sections.addAll(at(Place.AFTER, standard));
  }

  private List<Section> at(Place place, StandardSection standard) {
    return own.stream().filter(section -> section.stands(place, standard)).map(this::told).toList();
  }

  private Section told(OwnSection section) {
    String anchor = "own-" + section.id();
    return new Section(
        anchor,
        telling.text(section.title(), anchor, "the title of this section"),
        OwnText.blocks(telling.text(section.text(), anchor, "the text of this section")));
  }
}
