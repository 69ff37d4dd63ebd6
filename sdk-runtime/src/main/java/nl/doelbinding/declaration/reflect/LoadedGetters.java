package nl.doelbinding.declaration.reflect;

import java.lang.reflect.Method;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.doelbinding.classfile.MethodModel;

/** What the getters of a class, its superclasses and interfaces decide of its properties. */
final class LoadedGetters {

  private LoadedGetters() {}

  /** By property; what stands nearest to the class. Nothing of which no getter says anything. */
  static Map<String, Decision> of(Class<?> type) {
    Map<String, Decision> decided = new HashMap<>();
    Set<Class<?>> seen = new HashSet<>();
    Deque<Class<?>> next = new ArrayDeque<>(List.of(type));
    while (!next.isEmpty()) {
      Class<?> nearest = next.remove();
      if (nearest.getClassLoader() != null && seen.add(nearest)) {
        declared(nearest, type.isRecord()).forEach(decided::putIfAbsent);
        if (nearest.getSuperclass() != null) {
          next.add(nearest.getSuperclass());
        }
        next.addAll(List.of(nearest.getInterfaces()));
      }
    }
    return decided;
  }

  private static Map<String, Decision> declared(Class<?> type, boolean ofRecord) {
    Map<String, Decision> decided = new HashMap<>();
    for (Method method : type.getDeclaredMethods()) {
      if (method.getParameterCount() == 0 && method.getReturnType() != void.class) {
        Decision decision = Decisions.of(method);
        if (decision != null) {
          decided.merge(property(method, ofRecord), decision, Decision::and);
        }
      }
    }
    return decided;
  }

  /** That of a getter; of any other method its name, so that what stands on it is not lost. */
  static String property(Method method, boolean ofRecord) {
    String property =
        new MethodModel(
                method.getName(),
                "()" + method.getReturnType().descriptorString(),
                null,
                method.getModifiers(),
                List.of(),
                List.of())
            .property(ofRecord);
    return property.isEmpty() ? method.getName() : property;
  }
}
