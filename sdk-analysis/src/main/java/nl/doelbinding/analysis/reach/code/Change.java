package nl.doelbinding.analysis.reach.code;

import java.util.List;

/**
 * What code does to the purposes that are bound, around something it does.
 *
 * @since 0.1
 */
public sealed interface Change {

  /**
   * {@code Purposes.run}, {@code call} or {@code bind}: within what is bound already.
   *
   * @param purposes the binary names; empty: none at all
   */
  record Narrowed(List<String> purposes) implements Change {

    /** Copies the list. */
    public Narrowed {
      purposes = List.copyOf(purposes);
    }
  }

  /**
   * {@code Purposes.bindDeclared}: instead of what is bound.
   *
   * @param purposes the binary names; empty: none at all
   */
  record Replaced(List<String> purposes) implements Change {

    /** Copies the list. */
    public Replaced {
      purposes = List.copyOf(purposes);
    }
  }

  /** It happens on another thread, which has no purposes. */
  record Lost() implements Change {}

  /** Nobody can tell from the code. */
  record Unknown() implements Change {}
}
