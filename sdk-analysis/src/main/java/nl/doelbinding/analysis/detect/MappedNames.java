package nl.doelbinding.analysis.detect;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.doelbinding.annotations.Category;
import nl.doelbinding.classfile.AnnotationModel;

/**
 * What annotations of other libraries say, read by their names: those libraries need not be there.
 */
final class MappedNames {

  private final Signals signals;

  MappedNames(Signals signals) {
    this.signals = signals;
  }

  /** The names a member has outside, each with where it comes from: {@code @Column}. */
  Map<String, String> names(List<AnnotationModel> annotations) {
    Map<String, String> result = new LinkedHashMap<>();
    for (AnnotationModel annotation : annotations) {
      String simple = simple(annotation);
      for (String attribute : signals.mappedNames().getOrDefault(simple, Set.of())) {
        for (String name : annotation.texts(attribute)) {
          if (!name.isBlank() && !name.startsWith("#")) {
            result.putIfAbsent(name, "@" + simple);
          }
        }
      }
    }
    return result;
  }

  /** Annotations that tell the category by themselves, by their simple name. */
  Map<String, Category> hints(List<AnnotationModel> annotations) {
    Map<String, Category> result = new LinkedHashMap<>();
    for (AnnotationModel annotation : annotations) {
      Category category = signals.annotationHints().get(simple(annotation));
      if (category != null) {
        result.put(simple(annotation), category);
      }
    }
    return result;
  }

  private static String simple(AnnotationModel annotation) {
    String name = annotation.type();
    return name.substring(Math.max(name.lastIndexOf('.'), name.lastIndexOf('$')) + 1);
  }
}
