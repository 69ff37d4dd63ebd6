package nl.doelbinding.analysis.detect;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import tools.jackson.databind.json.JsonMapper;

/** Reads the JSON resources of this package. */
final class Resources {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private Resources() {}

  static <T> T read(String name, Class<T> type) {
    try (InputStream in = Resources.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("The resource " + name + " is missing from the jar");
      }
      return JSON.readValue(in, type);
    } catch (IOException failed) {
      throw new UncheckedIOException("The resource " + name + " cannot be read", failed);
    }
  }
}
