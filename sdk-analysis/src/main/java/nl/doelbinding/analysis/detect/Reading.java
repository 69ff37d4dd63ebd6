package nl.doelbinding.analysis.detect;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a name says by itself.
 *
 * @param name the name
 * @param match the words found in it; {@code null}: none
 * @param signal the weight of the match
 * @param remarks what else in the name counts
 * @param veto why the name is no personal data whatever it contains; empty: it may be
 */
record Reading(
    SplitName name, @Nullable Match match, String signal, List<Remark> remarks, String veto) {

  /** Something that counts, by the name of its weight, and in words. */
  record Remark(String signal, String text) {}

  /** Copies the list. */
  Reading {
    remarks = List.copyOf(remarks);
  }

  static Reading nothing(SplitName name) {
    return new Reading(name, null, "", List.of(), "");
  }

  static Reading of(SplitName name, Match match, String signal) {
    return new Reading(name, match, signal, List.of(), "");
  }

  static Reading vetoed(SplitName name, Match match, String veto) {
    return new Reading(name, match, match.strength().signal(), List.of(), veto);
  }

  /** The match, unless something in the name speaks against it. */
  @Nullable Match valid() {
    return veto.isEmpty() ? match : null;
  }

  /** Whether the name alone tells, in any class. */
  boolean isStrong() {
    Match valid = valid();
    return valid != null && valid.isStrong() && remarks.isEmpty();
  }

  /** Whether the name only says that somebody did something. */
  boolean isAudit() {
    return signal.equals("name.audit");
  }

  /** Whether the name says what part a person plays and nothing of the value. */
  boolean isRole() {
    return signal.equals("name.role");
  }
}
