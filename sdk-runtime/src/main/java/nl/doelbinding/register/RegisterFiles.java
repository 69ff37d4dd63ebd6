package nl.doelbinding.register;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The register files that a class loader finds. */
final class RegisterFiles {

  private RegisterFiles() {}

  /**
   * The processing activities of all of them.
   *
   * @throws UnusableRegisterException if one of them cannot be read
   */
  static List<Map<?, ?>> activities(ClassLoader loader) throws UnusableRegisterException {
    List<Map<?, ?>> activities = new ArrayList<>();
    for (URL place : places(loader)) {
      activities.addAll(objects(read(place), "activities"));
    }
    return activities;
  }

  private static List<URL> places(ClassLoader loader) throws UnusableRegisterException {
    try {
      return Collections.list(loader.getResources(DeclaredPurposes.RESOURCE));
    } catch (IOException failed) {
      throw new UnusableRegisterException("The class path cannot be searched", failed);
    }
  }

  private static @Nullable Object read(URL place) throws UnusableRegisterException {
    try (InputStream in = place.openStream()) {
      return Json.parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException | IllegalArgumentException broken) {
      throw new UnusableRegisterException(
          "The register "
              + place
              + " cannot be read: "
              + broken.getMessage()
              + ". Build its module again with doelbinding:register",
          broken);
    }
  }

  /** The objects in the array of that name; none if it is something else. */
  static List<Map<?, ?>> objects(@Nullable Object parent, String name) {
    if (parent instanceof Map<?, ?> object && object.get(name) instanceof List<?> elements) {
      return elements.stream()
          .filter(Map.class::isInstance)
          .<Map<?, ?>>map(element -> (Map<?, ?>) element)
          .toList();
    }
    return List.of();
  }
}
