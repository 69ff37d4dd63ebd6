package nl.doelbinding.analysis.register;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Properties;

/**
 * The events that many retentions name, with words for each. Threads may share it.
 *
 * @since 0.1
 */
public final class CommonEvents {
  private static final Properties DUTCH = load("events_nl.properties");
  private static final Properties ENGLISH = load("events_en.properties");

  private CommonEvents() {}

  /** The ids, sorted. */
  public static List<String> ids() {
    return DUTCH.stringPropertyNames().stream().sorted().toList();
  }

  /** The words for an event that is among them, so that they fit after <em>after</em>. */
  public static Optional<LocalizedText> label(String id) {
    String nl = DUTCH.getProperty(id);
    return nl == null
        ? Optional.empty()
        : Optional.of(new LocalizedText(nl, ENGLISH.getProperty(id)));
  }

  /** The words for any event: of one that is not among them the id, without hyphens. */
  public static LocalizedText words(String id) {
    return label(id)
        .orElseGet(
            () -> {
              String spaced = id.replace('-', ' ');
              return spaced.isBlank()
                  ? LocalizedText.NOT_STATED
                  : new LocalizedText(spaced, spaced);
            });
  }

  private static Properties load(String resource) {
    Properties properties = new Properties();
    try (InputStream in = CommonEvents.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("The SDK misses its own resource " + resource);
      }
      properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      return properties;
    } catch (IOException failed) {
      throw new UncheckedIOException("The SDK cannot read its own resource " + resource, failed);
    }
  }
}
