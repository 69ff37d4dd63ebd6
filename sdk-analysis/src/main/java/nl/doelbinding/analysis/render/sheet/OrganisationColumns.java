package nl.doelbinding.analysis.render.sheet;

import java.util.List;
import nl.doelbinding.analysis.register.Activity;
import nl.doelbinding.analysis.register.Register;
import nl.doelbinding.analysis.render.Phrases;

/** Who answers for an activity: the same for every row, for a file that stands alone. */
final class OrganisationColumns {
  private OrganisationColumns() {}

  static List<Column<Activity>> of(Register register, Phrases phrases) {
    return List.of(
        contacts(register, phrases, "organisation", Article.WHO, "Role." + register.role().name()),
        contacts(register, phrases, "joint", Article.WHO, "contact.joint"),
        contacts(register, phrases, "representative", Article.WHO, "contact.representative"),
        contacts(register, phrases, "dpo", Article.WHO, "contact.dpo"),
        contacts(register, phrases, "controllers", Article.CONTROLLERS, "contact.controller"));
  }

  private static Column<Activity> contacts(
      Register register, Phrases phrases, String key, Article article, String role) {
    List<String> lines = lines(register, role, phrases);
    return Column.many(key, article, 40, (activity, same) -> lines);
  }

  private static List<String> lines(Register register, String role, Phrases phrases) {
    return ContactRow.of(register, phrases.words()).stream()
        .filter(row -> row.role().equals(phrases.words().text(role)))
        .map(row -> row.line(phrases))
        .toList();
  }
}
