package nl.doelbinding.analysis.reach;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import nl.doelbinding.classfile.ClassModel;
import nl.doelbinding.declaration.ClassModels;
import org.jspecify.annotations.Nullable;

/** Who extends whom among the classes that are looked at. For one thread. */
final class Hierarchy {

  /** No compiled class has near as many. */
  private static final int MOST = 1_000;

  private final SortedMap<String, ClassModel> models;
  private final ClassModels others;
  private final Map<String, Set<String>> above = new HashMap<>();

  Hierarchy(SortedMap<String, ClassModel> models, ClassModels others) {
    this.models = models;
    this.others = others;
  }

  private static List<String> supertypes(ClassModel model) {
    List<String> all = new ArrayList<>(model.interfaces());
    if (model.superclass() != null) {
      all.add(0, model.superclass());
    }
    return all;
  }

  /** All classes that are looked at, by name. */
  Collection<ClassModel> models() {
    return models.values();
  }

  @Nullable ClassModel model(String name) {
    return models.get(name);
  }

  /** The supertypes of a class by name, as far as the class path tells them; not the class. */
  Set<String> above(ClassModel model) {
    return above.computeIfAbsent(model.name(), name -> climb(model));
  }

  private Set<String> climb(ClassModel model) {
    Set<String> seen = new LinkedHashSet<>();
    Deque<String> waiting = new ArrayDeque<>(supertypes(model));
    while (!waiting.isEmpty() && seen.size() < MOST) {
      String next = waiting.remove();
      if (!next.equals(model.name()) && seen.add(next)) {
        ClassModel own = models.get(next);
        ClassModel found = own == null ? others.find(next).orElse(null) : own;
        if (found != null) {
          waiting.addAll(supertypes(found));
        }
      }
    }
    return seen;
  }

  /** Whether it extends or implements what is not looked at, other than what every class does. */
  boolean hasLibraryTypes(ClassModel model) {
    return above(model).stream()
        .anyMatch(
            type ->
                !models.containsKey(type)
                    && !type.equals("java.lang.Object")
                    && !type.equals("java.lang.Record")
                    && !type.equals("java.lang.Enum")
                    && !type.equals("java.io.Serializable"));
  }
}
