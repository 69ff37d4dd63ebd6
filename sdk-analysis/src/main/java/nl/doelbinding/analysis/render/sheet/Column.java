package nl.doelbinding.analysis.render.sheet;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.ToIntFunction;
import nl.doelbinding.analysis.render.Phrases;

/**
 * A column of a table whose rows are things of one kind.
 *
 * @param key the key of its heading in {@code sheets_nl.properties}
 * @param article what demands it
 * @param width how wide it is in a workbook, in characters
 * @param isNumber whether it counts something
 * @param cell what it says of a row, as separate facts
 */
record Column<T>(
    String key,
    Article article,
    int width,
    boolean isNumber,
    BiFunction<T, Phrases, List<String>> cell) {

  /** A column that says a number of each row. */
  static <T> Column<T> number(String key, int width, ToIntFunction<T> number) {
    return new Column<>(
        key,
        Article.NONE,
        width,
        true,
        (row, phrases) -> List.of(String.valueOf(number.applyAsInt(row))));
  }

  /** A column that says one thing of each row. */
  static <T> Column<T> one(
      String key, Article article, int width, BiFunction<T, Phrases, String> cell) {
    return many(key, article, width, (row, phrases) -> List.of(cell.apply(row, phrases)));
  }

  /** A column nothing demands, that says one thing of each row. */
  static <T> Column<T> one(String key, int width, BiFunction<T, Phrases, String> cell) {
    return one(key, Article.NONE, width, cell);
  }

  /** A column that says several things of each row. */
  static <T> Column<T> many(
      String key, Article article, int width, BiFunction<T, Phrases, List<String>> cell) {
    return new Column<>(key, article, width, false, cell);
  }
}
