package nl.doelbinding.analysis.register.build;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.doelbinding.analysis.register.FieldReference;
import nl.doelbinding.classfile.AnnotationModel;
import org.jspecify.annotations.Nullable;

/**
 * Where a member is: class, table and column, module. Names a mapping does not say are not guessed.
 */
final class Fields {
  /** By name, because no mapping library is needed to read their annotations. */
  private static final Map<String, String> COLUMNS =
      Map.of(
          "jakarta.persistence.Column", "name",
          "jakarta.persistence.JoinColumn", "name",
          "javax.persistence.Column", "name",
          "javax.persistence.JoinColumn", "name",
          "org.springframework.data.relational.core.mapping.Column", "value");

  /** The table of a column, before the table of the class. */
  private static final Map<String, String> TABLES_OF_COLUMNS =
      Map.of(
          "jakarta.persistence.Column", "table",
          "jakarta.persistence.CollectionTable", "name",
          "javax.persistence.Column", "table",
          "javax.persistence.CollectionTable", "name");

  private static final Map<String, String> TABLES =
      Map.of(
          "jakarta.persistence.Table", "name",
          "javax.persistence.Table", "name",
          "org.springframework.data.relational.core.mapping.Table", "value");

  private Fields() {}

  static FieldReference reference(Context context, Element element) {
    List<AnnotationModel> written = element.written().all();
    String table = first(TABLES_OF_COLUMNS, written);
    return new FieldReference(
        element.owner().name(),
        element.shown(),
        element.kind(),
        table == null ? first(TABLES, element.ofClass().all()) : table,
        first(COLUMNS, written),
        context.input().module().id(),
        context.source(element.subject()));
  }

  private static @Nullable String first(
      Map<String, String> attributes, List<AnnotationModel> annotations) {
    return annotations.stream()
        .flatMap(annotation -> text(annotation, attributes.get(annotation.type())))
        .findFirst()
        .orElse(null);
  }

  private static Stream<String> text(AnnotationModel annotation, @Nullable String attribute) {
    return attribute == null
        ? Stream.empty()
        : Stream.ofNullable(Context.text(annotation, attribute));
  }
}
