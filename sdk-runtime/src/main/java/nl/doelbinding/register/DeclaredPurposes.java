package nl.doelbinding.register;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.doelbinding.annotations.Category;
import nl.doelbinding.annotations.Protection;

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
    for (Map<?, ?> activity : RegisterFiles.activities(loader)) {
      if (activity.get("purposeType") instanceof String purpose
          && RegisterFiles.objects(activity, "data").stream()
              .anyMatch(item -> isWhole(item, category))) {
        purposes.add(purpose);
      }
    }
    return Collections.unmodifiableSet(purposes);
  }

  private static boolean isWhole(Map<?, ?> item, Category category) {
    return category.name().equals(item.get("category"))
        && !(item.get("protection") instanceof List<?> measures
            && measures.contains(Protection.Measure.TRUNCATED.name()));
  }
}
