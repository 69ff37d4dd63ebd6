package nl.doelbinding.analysis.render.sheet;

import java.util.ArrayList;
import java.util.List;
import nl.doelbinding.analysis.register.Contact;
import nl.doelbinding.analysis.register.Party;
import nl.doelbinding.analysis.register.Register;
import nl.doelbinding.analysis.render.Phrases;
import nl.doelbinding.analysis.render.Words;
import org.jspecify.annotations.Nullable;

/** Somebody to turn to, and what about. */
record ContactRow(String role, Party party, String title) {

  /** The columns. */
  static final List<Column<ContactRow>> COLUMNS =
      List.of(
          Column.one("role", 34, (row, p) -> row.role),
          Column.one("contact", Article.WHO, 34, (row, p) -> row.named(p)),
          Column.one("title", 20, (row, p) -> row.title),
          Column.one("registration", 18, (row, p) -> Table.or(row.party.registrationNumber())),
          Column.one("address", Article.WHO, 40, (row, p) -> Table.or(row.party.address())),
          Column.one("country", 24, (row, p) -> row.country(p)),
          Column.one("email", Article.WHO, 34, (row, p) -> Table.or(row.party.email())),
          Column.one("phone", Article.WHO, 20, (row, p) -> Table.or(row.party.phone())),
          Column.one("url", 40, (row, p) -> Table.or(row.party.url())),
          Column.one("arrangement", 34, (row, p) -> Table.or(row.party.arrangement())));

  /** Everybody a register names. */
  static List<ContactRow> of(Register register, Words words) {
    List<ContactRow> rows = new ArrayList<>();
    add(rows, words.label(register.role()), register.organisation(), words);
    add(rows, words.text("contact.representative"), register.representative(), words);
    add(rows, words.text("contact.dpo"), register.dpo());
    register
        .jointControllers()
        .forEach(party -> add(rows, words.text("contact.joint"), party, words));
    register
        .controllers()
        .forEach(party -> add(rows, words.text("contact.controller"), party, words));
    add(rows, words.text("contact.authority"), register.supervisoryAuthority());
    return rows;
  }

  /** On one line: who, and how to reach it. */
  String line(Phrases phrases) {
    return String.join(
        ", ",
        List.of(
                named(phrases),
                Table.or(party.address()),
                country(phrases),
                Table.or(party.email()),
                Table.or(party.phone()),
                Table.or(party.url()))
            .stream()
            .filter(part -> !part.isEmpty())
            .toList());
  }

  private String named(Phrases phrases) {
    return party.name().isEmpty() ? phrases.words().text("organisation.unknown") : party.name();
  }

  private String country(Phrases phrases) {
    return party.country() == null ? "" : phrases.words().country(party.country());
  }

  private static void add(List<ContactRow> rows, String role, @Nullable Party party, Words words) {
    if (party != null) {
      rows.add(new ContactRow(role, party, ""));
      add(rows, words.text("contact.dpo") + ": " + party.name(), party.dpo());
    }
  }

  private static void add(List<ContactRow> rows, String role, @Nullable Contact contact) {
    if (contact != null) {
      Party party =
          new Party(
              contact.name(),
              null,
              null,
              contact.address(),
              null,
              contact.email(),
              contact.phone(),
              contact.url(),
              null,
              null);
      rows.add(new ContactRow(role, party, Table.or(contact.title())));
    }
  }
}
