package nl.doelbinding.verification.firms;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/**
 * A promise of one of the five statements, and where the generated one states it.
 *
 * @param id the firm and the number of the promise
 * @param kind what it is about
 * @param where the words that stand in each section; empty: it is not stated
 * @param why why it is not stated; {@code null}: it is
 * @param rule what reports it as unlawful or contradictory; {@code null}: nothing
 * @param subject what the report is about
 * @param beyond categories that people read into the promise and no declaration holds
 */
record StatedPromise(
    String id,
    String kind,
    Map<String, List<String>> where,
    String why,
    String rule,
    String subject,
    List<String> beyond) {

  StatedPromise {
    where = where == null ? Map.of() : Map.copyOf(where);
    beyond = beyond == null ? List.of() : List.copyOf(beyond);
  }

  Firm firm() {
    return Firm.of(id.substring(0, id.indexOf('-')));
  }

  boolean isStated() {
    return !where.isEmpty();
  }

  /** All of them, in the order of the file. */
  static List<StatedPromise> all() {
    try (InputStream file = StatedPromise.class.getResourceAsStream("promises.json")) {
      return List.of(JsonMapper.shared().readValue(file, StatedPromise[].class));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  @Override
  public String toString() {
    return id + ", " + kind;
  }
}
