package nl.doelbinding.logging.internal;

import java.lang.reflect.Method;
import java.util.HashMap;
import java.util.Map;

/** What the getters of a class, its superclasses and interfaces decide of its properties. */
final class DeclaredGetters {

  private DeclaredGetters() {}

  /** The property by its name, and whether it is declared; not those of which nothing is said. */
  static Map<String, Boolean> of(Class<?> type) {
    Map<String, Boolean> decided = new HashMap<>();
    collect(type, type.isRecord(), decided);
    return decided;
  }

  private static void collect(Class<?> type, boolean ofRecord, Map<String, Boolean> decided) {
    if (type.getClassLoader() == null) {
      return;
    }
    for (Method method : type.getDeclaredMethods()) {
      if (method.getParameterCount() == 0 && method.getReturnType() != void.class) {
        Boolean decision = DeclaringAnnotations.decide(method);
        if (decision != null) {
          decided.putIfAbsent(property(method.getName(), ofRecord), decision);
        }
      }
    }
    if (type.getSuperclass() != null) {
      collect(type.getSuperclass(), ofRecord, decided);
    }
    for (Class<?> implemented : type.getInterfaces()) {
      collect(implemented, ofRecord, decided);
    }
  }

  private static String property(String method, boolean ofRecord) {
    if (ofRecord) {
      return method;
    }
    int prefix = method.startsWith("get") ? 3 : method.startsWith("is") ? 2 : 0;
    return method.length() > prefix && prefix > 0 && Character.isUpperCase(method.charAt(prefix))
        ? decapitalized(method.substring(prefix))
        : method;
  }

  /** {@code URL} stays, {@code Email} becomes {@code email}, as JavaBeans have it. */
  private static String decapitalized(String name) {
    boolean acronym = name.length() > 1 && Character.isUpperCase(name.charAt(1));
    return acronym ? name : Character.toLowerCase(name.charAt(0)) + name.substring(1);
  }
}
