package nl.doelbinding.analysis.detect.rows;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.doelbinding.classfile.ClassModel;
import nl.doelbinding.classfile.MemberModel;
import nl.doelbinding.declaration.ClassModels;

/**
 * The classes of one artifact, as far as rows tell. Immutable; threads may share it.
 *
 * <p>Types in rows are simple names: a class is found by its binary name, and by its simple name
 * where that fails; of several with that name the first.
 *
 * @since 0.1
 */
public final class RowClasses implements ClassModels {

  private static final int ACC_INTERFACE = 0x0200;
  private static final int ACC_ABSTRACT = 0x0400;
  private static final int ACC_ANNOTATION = 0x2000;
  private static final int ACC_ENUM = 0x4000;

  private final String artifact;
  private final Map<String, ClassModel> byName = new LinkedHashMap<>();
  private final Map<String, ClassModel> bySimpleName = new LinkedHashMap<>();

  RowClasses(String artifact, List<Row> rows) {
    this.artifact = artifact;
    Map<String, List<Row>> grouped = new LinkedHashMap<>();
    rows.forEach(
        row -> grouped.computeIfAbsent(row.className(), name -> new ArrayList<>()).add(row));
    grouped.forEach((name, members) -> byName.put(name, model(name, members)));
    byName.values().forEach(model -> bySimpleName.putIfAbsent(simple(model.name()), model));
  }

  /** What the rows say the classes belong to; may be empty. */
  public String artifact() {
    return artifact;
  }

  /** All classes, in the order of the rows. */
  public List<ClassModel> all() {
    return List.copyOf(byName.values());
  }

  @Override
  public Optional<ClassModel> find(String binaryName) {
    ClassModel exact = byName.get(binaryName);
    return Optional.ofNullable(exact != null ? exact : bySimpleName.get(simple(binaryName)));
  }

  private static ClassModel model(String name, List<Row> rows) {
    List<MemberModel> fields = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (Row row : rows) {
      if (!seen.add(row.field())) {
        continue;
      }
      RowType type = RowType.of(row.type());
      fields.add(
          new MemberModel(
              row.field(),
              type.descriptor(),
              type.signature(),
              0,
              RowAnnotations.of(row.annotations())));
    }
    Row first = rows.get(0);
    return new ClassModel(
        name,
        access(first.classKind()),
        superclass(first),
        List.of(),
        null,
        RowAnnotations.of(first.classAnnotations()),
        fields,
        List.of(),
        List.of());
  }

  private static int access(String kind) {
    int access = kind.contains("abstract") ? ACC_ABSTRACT : 0;
    if (kind.startsWith("annotation")) {
      return access | ACC_INTERFACE | ACC_ANNOTATION;
    }
    if (kind.startsWith("interface")) {
      return access | ACC_INTERFACE;
    }
    return kind.startsWith("enum") ? access | ACC_ENUM : access;
  }

  private static String superclass(Row row) {
    boolean unknown = row.superclass().isEmpty() || row.superclass().equals("Object");
    if (row.classKind().startsWith("record")) {
      return Record.class.getName();
    }
    return unknown ? Object.class.getName() : row.superclass();
  }

  private static String simple(String name) {
    return name.substring(Math.max(name.lastIndexOf('.'), name.lastIndexOf('$')) + 1);
  }
}
