package nl.doelbinding.analysis.render.sheet;

import java.util.List;
import java.util.function.Function;
import nl.doelbinding.analysis.register.Role;
import nl.doelbinding.analysis.render.Phrases;
import org.jspecify.annotations.Nullable;

/**
 * A table of texts, as a file or as a sheet.
 *
 * @param name the name of the sheet
 * @param headings what stands above the columns
 * @param linked the column whose cells lead to the targets of their rows
 * @param rows the rows, in order
 */
record Table(String name, List<Heading> headings, int linked, List<Row> rows) {

  /**
   * What stands above a column.
   *
   * @param label the name of the column
   * @param article the provision that demands it; empty: none
   * @param width how wide it is, in characters
   * @param isNumber whether its cells are numbers
   */
  record Heading(String label, String article, int width, boolean isNumber) {}

  /**
   * A row.
   *
   * @param anchor by which other rows find it; empty: none does
   * @param target the anchor of the row it leads to; empty: none
   * @param cells for each column the separate facts
   */
  record Row(String anchor, String target, List<List<String>> cells) {}

  /** Makes a table of things. */
  static <T> Table of(
      String key, List<Column<T>> columns, List<T> things, Phrases phrases, Role role) {
    return of(key, columns, things, phrases, role, thing -> "", thing -> "");
  }

  /** Makes a table of things that are linked and link. */
  static <T> Table of(
      String key,
      List<Column<T>> columns,
      List<T> things,
      Phrases phrases,
      Role role,
      Function<T, String> anchor,
      Function<T, String> target) {
    return new Table(
        phrases.words().text("sheet." + key),
        columns.stream()
            .map(
                column ->
                    new Heading(
                        phrases.words().text("column." + column.key()),
                        article(column.article().of(role), phrases),
                        column.width(),
                        column.isNumber()))
            .toList(),
        columns.stream().map(Column::key).toList().indexOf("activity"),
        things.stream()
            .map(
                thing ->
                    new Row(
                        anchor.apply(thing),
                        target.apply(thing),
                        columns.stream()
                            .map(column -> column.cell().apply(thing, phrases))
                            .map(Table::said)
                            .toList()))
            .toList());
  }

  /** A text that may be missing. */
  static String or(@Nullable String text) {
    return text == null ? "" : text;
  }

  private static List<String> said(List<String> facts) {
    return facts.stream().filter(fact -> !fact.isEmpty()).toList();
  }

  private static String article(String provision, Phrases phrases) {
    return provision.isEmpty() ? "" : phrases.words().article("GDPR " + provision);
  }
}
