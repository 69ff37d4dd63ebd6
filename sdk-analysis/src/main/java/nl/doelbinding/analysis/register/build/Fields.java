package nl.doelbinding.analysis.register.build;

import java.util.List;
import java.util.Set;
import nl.doelbinding.analysis.register.FieldReference;
import nl.doelbinding.classfile.AnnotationModel;
import org.jspecify.annotations.Nullable;

/** Where a member is: class, column, module. */
final class Fields {
  /** By name, because no mapping library is needed to read their annotations. */
  private static final Set<String> COLUMNS =
      Set.of(
          "jakarta.persistence.Column",
          "jakarta.persistence.JoinColumn",
          "javax.persistence.Column",
          "javax.persistence.JoinColumn");

  private Fields() {}

  static FieldReference reference(Context context, Element element) {
    return new FieldReference(
        element.owner().name(),
        element.shown(),
        element.kind(),
        column(element.written().all()),
        context.input().module().id(),
        context.source(element.subject()));
  }

  private static @Nullable String column(List<AnnotationModel> annotations) {
    for (AnnotationModel annotation : annotations) {
      String name = COLUMNS.contains(annotation.type()) ? Context.text(annotation, "name") : null;
      if (name != null) {
        return name;
      }
    }
    return null;
  }
}
