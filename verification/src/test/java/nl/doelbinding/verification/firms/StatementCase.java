package nl.doelbinding.verification.firms;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/**
 * Something that is wrong with a statement, and what the tool says to it.
 *
 * @param firm the invented firm
 * @param kind whether the statement contradicts itself or leaves something out
 * @param number which of its kind
 * @param article the provision
 * @param what what is wrong, in our words
 * @param rules what the tool reports; empty: nothing
 * @param but what of it the tool does not see; {@code null}: nothing
 * @param why why it reports nothing; {@code null}: it does
 */
record StatementCase(
    String firm,
    Kind kind,
    int number,
    String article,
    String what,
    List<Reported> rules,
    String but,
    String why) {

  enum Kind {
    contradiction,
    gap
  }

  /**
   * A finding.
   *
   * @param rule the id of the rule
   * @param subject what it is about; a class without the package of the firm
   */
  record Reported(String rule, String subject) {}

  StatementCase {
    rules = rules == null ? List.of() : List.copyOf(rules);
  }

  boolean isReported() {
    return !rules.isEmpty();
  }

  boolean isReportedInFull() {
    return isReported() && but == null;
  }

  /** All of them, in the order of the file. */
  static List<StatementCase> all() {
    try (InputStream file = StatementCase.class.getResourceAsStream("cases.json")) {
      return List.of(JsonMapper.shared().readValue(file, StatementCase[].class));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  @Override
  public String toString() {
    return firm + ", " + kind + " " + number;
  }
}
