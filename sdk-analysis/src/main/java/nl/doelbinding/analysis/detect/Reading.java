package nl.doelbinding.analysis.detect;

import org.jspecify.annotations.Nullable;

/**
 * What a name says by itself.
 *
 * @param name the name
 * @param match the words found in it; {@code null}: none
 * @param signal the weight of the match
 * @param person the person word that stands before the match; empty: none
 * @param tail whether an unexpected word follows the match
 * @param veto why the name is no personal data whatever it contains; empty: it may be
 */
record Reading(
    SplitName name,
    @Nullable Match match,
    String signal,
    String person,
    boolean tail,
    String veto) {

  static Reading nothing(SplitName name) {
    return new Reading(name, null, "", "", false, "");
  }

  static Reading vetoed(SplitName name, Match match, String veto) {
    return new Reading(name, match, match.strength().signal(), "", false, veto);
  }

  /** The match, unless something in the name speaks against it. */
  @Nullable Match valid() {
    return veto.isEmpty() ? match : null;
  }

  /** Whether the name alone tells, in any class. */
  boolean isStrong() {
    Match valid = valid();
    return valid != null && valid.isStrong() && !tail;
  }
}
