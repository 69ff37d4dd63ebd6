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
 * @param changeNotice how changes are told
 * @param previousVersions where older versions stand
 * @param sections sections in the organisation's own words, in the order of the file
 * @param omit sections that are left out; the law asks for none of them
 * @since 0.1
 */
public record StatementEntry(
    @Nullable String version,
    @Nullable String effectiveFrom,
    @Nullable String url,
    List<Language> languages,
    List<String> scope,
    @Nullable LocalizedText changeNotice,
    @Nullable String previousVersions,
    List<OwnSection> sections,
    List<StandardSection> omit) {

  /** Copies the lists. */
  public StatementEntry {
    languages = List.copyOf(languages);
    scope = List.copyOf(scope);
    sections = List.copyOf(sections);
    omit = List.copyOf(omit);
  }
}
