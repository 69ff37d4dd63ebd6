package nl.doelbinding.analysis.source;

import java.util.List;

/**
 * Where a member is declared.
 *
 * @param start the place of the first character of the declaration, its annotations and modifiers
 *     included, comments not
 * @param component whether it is a record component
 * @param names what the declaration declares: {@code first} and {@code last} in {@code String
 *     first, last;}; a method has {@code ()} behind its name
 * @since 0.1
 */
public record MemberPlace(int start, boolean component, List<String> names) {

  /** Copies the names. */
  public MemberPlace {
    names = List.copyOf(names);
  }
}
