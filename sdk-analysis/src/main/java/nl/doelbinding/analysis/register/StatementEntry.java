package nl.doelbinding.analysis.register;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The privacy statement that goes with a register.
 *
 * @param version its version
 * @param effectiveFrom the day from which it holds
 * @param url where it stands
 * @param languages its languages
 * @param scope the sites and services it is about
 * @since 0.1
 */
public record StatementEntry(
    @Nullable String version,
    @Nullable String effectiveFrom,
    @Nullable String url,
    List<Language> languages,
    List<String> scope) {

  /** Copies the lists. */
  public StatementEntry {
    languages = List.copyOf(languages);
    scope = List.copyOf(scope);
  }
}
