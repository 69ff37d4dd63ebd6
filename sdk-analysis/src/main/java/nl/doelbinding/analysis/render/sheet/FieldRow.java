package nl.doelbinding.analysis.render.sheet;

import java.util.List;
import java.util.stream.Stream;
import nl.doelbinding.analysis.register.Activity;
import nl.doelbinding.analysis.register.DataItem;
import nl.doelbinding.analysis.register.FieldReference;
import nl.doelbinding.analysis.register.RecipientEntry;
import nl.doelbinding.analysis.register.Register;
import org.jspecify.annotations.Nullable;

/**
 * A member that holds data for an activity, so that the data can be found when somebody asks.
 *
 * @param field {@code null}: the data is declared, and no member holds it
 */
record FieldRow(Activity activity, DataItem item, @Nullable FieldReference field) {

  /** The columns. */
  static final List<Column<FieldRow>> COLUMNS =
      List.of(
          Column.one("activity", 26, (row, p) -> row.activity.id()),
          Column.one("name", Article.PURPOSE, 26, (row, p) -> p.text(row.activity.name())),
          Column.one("categoryCode", 24, (row, p) -> row.item.category()),
          Column.one("category", Article.DATA, 30, (row, p) -> p.text(row.item.label())),
          Column.one("special", Article.DATA, 30, (row, p) -> p.special(row.item)),
          Column.one("class", 40, (row, p) -> row.field == null ? "" : row.field.owner()),
          Column.one("member", 26, (row, p) -> row.field == null ? "" : row.field.member()),
          Column.one(
              "kind", 12, (row, p) -> row.field == null ? "" : p.words().label(row.field.kind())),
          Column.one(
              "column", 22, (row, p) -> row.field == null ? "" : Table.or(row.field.column())),
          Column.one(
              "module", 26, (row, p) -> row.field == null ? "" : Table.or(row.field.module())),
          Column.one("place", 44, (row, p) -> row.place()),
          Column.one(
              "retention", Article.RETENTION, 34, (row, p) -> p.retention(row.item.retention())),
          Column.one("afterwards", 18, (row, p) -> p.words().label(row.item.retention().action())),
          Column.one("legalDuty", 26, (row, p) -> Table.or(row.item.retention().law())),
          Column.many(
              "recipients",
              Article.RECIPIENTS,
              30,
              (row, p) ->
                  p.recipients(row.activity, row.item).stream().map(RecipientEntry::name).toList()),
          Column.one("source", 24, (row, p) -> p.words().label(row.item.source())),
          Column.one("sourceDetail", 24, (row, p) -> Table.or(row.item.sourceDetail())),
          Column.one(
              "provision",
              24,
              (row, p) ->
                  row.item.provision() == null ? "" : p.words().label(row.item.provision())),
          Column.one("consequence", 34, (row, p) -> p.text(row.item.consequence())),
          Column.many(
              "protection",
              Article.SECURITY,
              26,
              (row, p) -> row.item.protection().stream().map(p.words()::label).toList()),
          Column.one("dpv", 34, (row, p) -> Table.or(row.item.dpv())));

  /** All rows of a register. */
  static List<FieldRow> of(Register register) {
    return register.activities().stream()
        .flatMap(activity -> activity.data().stream().flatMap(item -> of(activity, item)))
        .toList();
  }

  private static Stream<FieldRow> of(Activity activity, DataItem item) {
    return item.fields().isEmpty()
        ? Stream.of(new FieldRow(activity, item, null))
        : item.fields().stream().map(field -> new FieldRow(activity, item, field));
  }

  private String place() {
    return field == null || field.source() == null ? "" : field.source().toString();
  }
}
