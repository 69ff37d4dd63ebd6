package nl.doelbinding.register;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.doelbinding.annotations.Category;
import nl.doelbinding.annotations.Protection;
import org.jspecify.annotations.Nullable;

/** The purposes that the registers of an application declare a category of personal data for. */
public final class DeclaredPurposes {

  /** Where the build leaves the register of a jar. */
  public static final String RESOURCE = "META-INF/doelbinding/register.json";

  private DeclaredPurposes() {}

  /**
   * The names of the purposes, in all registers that a class loader finds; none if it finds no
   * register. What is declared as truncated does not count: it is declared without its rest.
   *
   * @throws UnusableRegisterException if one of them cannot be read
   */
  public static Set<String> of(Category category, ClassLoader loader)
      throws UnusableRegisterException {
    Set<String> purposes = new TreeSet<>();
    for (URL place : places(loader)) {
      for (Map<?, ?> activity : objects(read(place), "activities")) {
        if (activity.get("purposeType") instanceof String purpose
            && objects(activity, "data").stream().anyMatch(item -> isWhole(item, category))) {
          purposes.add(purpose);
        }
      }
    }
    return Collections.unmodifiableSet(purposes);
  }

  private static boolean isWhole(Map<?, ?> item, Category category) {
    return category.name().equals(item.get("category"))
        && !(item.get("protection") instanceof List<?> measures
            && measures.contains(Protection.Measure.TRUNCATED.name()));
  }

  private static List<URL> places(ClassLoader loader) throws UnusableRegisterException {
    try {
      return Collections.list(loader.getResources(RESOURCE));
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
  private static List<Map<?, ?>> objects(@Nullable Object parent, String name) {
    if (parent instanceof Map<?, ?> object && object.get(name) instanceof List<?> elements) {
      return elements.stream()
          .filter(Map.class::isInstance)
          .<Map<?, ?>>map(element -> (Map<?, ?>) element)
          .toList();
    }
    return List.of();
  }
}
