package nl.doelbinding.analysis.render.map;

/**
 * A column of the map, from left to right.
 *
 * @since 0.1
 */
public enum Column {
  /** Whom the data is about. */
  SUBJECTS(0),
  /** Which data. */
  CATEGORIES(1),
  /** What for. */
  PURPOSES(2),
  /** Who receives it, and where they are. */
  RECIPIENTS(3);

  private final int place;

  Column(int place) {
    this.place = place;
  }

  /** How many columns are to the left. */
  public int place() {
    return place;
  }
}
