package nl.doelbinding.sample.testing.promise;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import tools.jackson.databind.json.JsonMapper;

/**
 * A feature that the SDK does not have yet.
 *
 * @param id its name in {@code promises.json}
 * @param nl its name for people, in Dutch
 * @param en the same in English
 */
public record Feature(String id, String nl, String en) {

  /** All of them. */
  public static List<Feature> all() {
    try (InputStream file =
        Objects.requireNonNull(Feature.class.getResourceAsStream("features.json"))) {
      return List.of(JsonMapper.shared().readValue(file, Feature[].class));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
