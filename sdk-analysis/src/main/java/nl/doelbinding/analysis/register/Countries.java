package nl.doelbinding.analysis.register;

import java.util.List;
import java.util.Optional;

/**
 * The countries of ISO 3166-1 and their names. They are held here because names, and now and then
 * codes, change with the version of the JDK, and a register must not. Threads may share it.
 *
 * @since 0.1
 */
public final class Countries {
  private static final OwnWords NAMES = new OwnWords("countries");

  private Countries() {}

  /** The codes of two letters, sorted. */
  public static List<String> codes() {
    return NAMES.keys();
  }

  /** The name of a country, if the code is one. */
  public static Optional<LocalizedText> name(String code) {
    return NAMES.of(code);
  }
}
