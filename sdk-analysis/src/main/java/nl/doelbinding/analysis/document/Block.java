package nl.doelbinding.analysis.document;

import java.util.List;

/**
 * A piece of a document between two headings. Immutable; threads may share it.
 *
 * @since 0.1
 */
public sealed interface Block {

  /** A paragraph. */
  record Paragraph(Line line) implements Block {}

  /** Lines of source to copy as they are. */
  record Source(String text) implements Block {}

  /** A list whose items have no order. */
  record Bullets(List<Line> items) implements Block {
    /** Copies the list. */
    public Bullets {
      items = List.copyOf(items);
    }
  }

  /** Names and what they stand for, each on a line. */
  record Facts(List<Fact> facts) implements Block {
    /**
     * A name and what it stands for.
     *
     * @param name the name
     * @param values what it stands for, each on a line of its own
     */
    public record Fact(String name, List<Line> values) {
      /** Copies the list. */
      public Fact {
        values = List.copyOf(values);
      }

      /** With one value. */
      public Fact(String name, Line value) {
        this(name, List.of(value));
      }
    }

    /** Copies the list. */
    public Facts {
      facts = List.copyOf(facts);
    }
  }

  /**
   * A table; the first cell of each row is its heading.
   *
   * @param caption what it shows, for who does not see it
   * @param columns the headings of the columns, at least one
   * @param rows the rows, with a cell for each column
   */
  record Table(String caption, List<String> columns, List<List<Line>> rows) implements Block {
    /** Copies the lists, and refuses a row with too many or too few cells. */
    public Table {
      columns = List.copyOf(columns);
      rows = rows.stream().map(List::copyOf).toList();
      for (List<Line> row : rows) {
        if (row.size() != columns.size()) {
          throw new IllegalArgumentException(
              "A row of %s cells in the table \"%s\" of %s columns"
                  .formatted(row.size(), caption, columns.size()));
        }
      }
    }
  }
}
