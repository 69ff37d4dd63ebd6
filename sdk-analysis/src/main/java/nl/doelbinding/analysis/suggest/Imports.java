package nl.doelbinding.analysis.suggest;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import nl.doelbinding.analysis.source.JavaSource;

/**
 * How one file names the types of the annotations: by an import it has or gets, or in full where
 * the short name means something else there.
 */
final class Imports {
  private final JavaSource source;
  private final String packageName;
  private final Predicate<String> exists;
  private final SortedSet<String> missing = new TreeSet<>();

  /**
   * Of a file.
   *
   * @param exists whether there is a class of a name
   */
  Imports(JavaSource source, String packageName, Predicate<String> exists) {
    this.source = source;
    this.packageName = packageName;
    this.exists = exists;
  }

  /** The name to write; an import that it needs is remembered. */
  String name(TypeName type) {
    if (isImported(type.full())) {
      return type.simple();
    }
    boolean isNeighbour = type.packageName().equals(packageName) && !type.isNested();
    if (isNeighbour && source.imports().stream().noneMatch(known -> isCalled(known, type))) {
      return type.simple();
    }
    if (isImportedWithAll(type)) {
      return type.simple();
    }
    if (type.packageName().isEmpty() || source.uses(type.simple())) {
      return type.full();
    }
    missing.add(type.full());
    return type.simple();
  }

  private boolean isImported(String name) {
    return source.imports().stream().anyMatch(known -> known.name().equals(name));
  }

  private static boolean isCalled(JavaSource.Import known, TypeName type) {
    return known.name().endsWith("." + type.simple());
  }

  /** Of its package everything is imported, and nothing nearer has the same name. */
  private boolean isImportedWithAll(TypeName type) {
    String all = type.full().substring(0, type.full().length() - type.simple().length()) + "*";
    return isImported(all)
        && source.imports().stream().noneMatch(known -> isCalled(known, type))
        && !exists.test(packageName + "." + type.simple());
  }

  /** Adds the imports that are missing, in their order among those that are there. */
  void insert(SourceLines lines, Insertions into) {
    if (missing.isEmpty()) {
      return;
    }
    List<JavaSource.Import> there = source.imports();
    if (there.isEmpty()) {
      insertFirst(lines, into);
      return;
    }
    int end = there.get(there.size() - 1).end();
    for (String name : missing) {
      String text = "import " + name + ";";
      Optional<JavaSource.Import> next =
          there.stream().filter(known -> known.name().compareTo(name) > 0).findFirst();
      if (next.isPresent() && startsLine(lines, next.get().start())) {
        into.addLine(lines.at(next.get().start()), text);
      } else if (endsLine(lines, end)) {
        into.addLine(lines.at(end - 1) + 1, text);
      } else {
        into.add(end, " " + text);
      }
    }
  }

  private void insertFirst(SourceLines lines, Insertions into) {
    int end = source.headerEnd();
    if (end > 0 && !endsLine(lines, end)) {
      missing.forEach(name -> into.add(end, " import " + name + ";"));
      return;
    }
    int line = end == 0 ? 0 : lines.at(end - 1) + 1;
    if (end > 0) {
      into.addLine(line, "");
    }
    missing.forEach(name -> into.addLine(line, "import " + name + ";"));
    if (line < lines.count() && !lines.line(line).isBlank()) {
      into.addLine(line, "");
    }
  }

  private static boolean endsLine(SourceLines lines, int end) {
    int line = lines.at(end - 1);
    return line + 1 < lines.count()
        && lines.line(line).substring(end - lines.start(line)).isBlank();
  }

  private static boolean startsLine(SourceLines lines, int offset) {
    int line = lines.at(offset);
    return lines.line(line).substring(0, offset - lines.start(line)).isBlank();
  }
}
