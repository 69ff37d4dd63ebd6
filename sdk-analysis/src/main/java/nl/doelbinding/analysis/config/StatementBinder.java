package nl.doelbinding.analysis.config;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.doelbinding.analysis.register.Language;
import nl.doelbinding.analysis.register.LocalizedText;
import nl.doelbinding.analysis.register.OwnSection;
import nl.doelbinding.analysis.register.OwnSection.Place;
import nl.doelbinding.analysis.register.StandardSection;
import nl.doelbinding.analysis.register.StatementEntry;
import org.jspecify.annotations.Nullable;

/** From keys to the privacy statement of a {@link Configuration}. */
final class StatementBinder {
  private final Language language;
  private final Set<String> ids = new HashSet<>();

  StatementBinder(Language language) {
    this.language = language;
  }

  @Nullable StatementEntry bind(@Nullable Group group) {
    return group == null
        ? null
        : new StatementEntry(
            group.code("version"),
            group.text("effectiveFrom", Form.DATE),
            group.text("url"),
            group.choices("languages", Language.class, Language::code),
            group.texts("scope"),
            group.localized("changeNotice", language),
            group.text("previousVersions"),
            group.groups("sections", Keys.OWN_SECTION, this::section),
            omitted(group));
  }

  private static List<StandardSection> omitted(Group group) {
    List<StandardSection> omitted =
        group.choices("omit", StandardSection.class, StandardSection::id);
    omitted.stream()
        .filter(StandardSection::isRequired)
        .forEach(
            section ->
                group.problem(
                    "omit",
                    "statement.omit: the law asks for \"%s\"; only these may be left out: %s",
                    section.id(),
                    StandardSection.optional().stream()
                        .map(StandardSection::id)
                        .collect(Collectors.joining(", "))));
    return omitted;
  }

  private @Nullable OwnSection section(Group group) {
    if (!group.has("id")) {
      group.required("id");
    }
    String id = group.text("id", Form.ID);
    if (id != null && !ids.add(id)) {
      group.problem("id", "two sections have the id \"%s\": rename one", id);
    }
    LocalizedText title = words(group, "title");
    LocalizedText text = words(group, "text");
    Place place = place(group);
    StandardSection at =
        place == null ? null : group.choice(place.id(), StandardSection.class, StandardSection::id);
    return id == null || title == null || text == null
        ? null
        : new OwnSection(id, title, text, place, at);
  }

  private @Nullable LocalizedText words(Group group, String key) {
    if (!group.has(key)) {
      group.required(key);
      return null;
    }
    return group.localized(key, language);
  }

  private static @Nullable Place place(Group group) {
    List<Place> places =
        Arrays.stream(Place.values()).filter(place -> group.has(place.id())).toList();
    if (places.size() > 1) {
      group.problem(
          places.get(1).id(), "a section has one place: keep one of before, after and replace");
    }
    return places.isEmpty() ? null : places.get(0);
  }
}
