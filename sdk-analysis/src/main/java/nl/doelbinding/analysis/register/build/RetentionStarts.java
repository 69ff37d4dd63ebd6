package nl.doelbinding.analysis.register.build;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.stream.Stream;
import nl.doelbinding.analysis.scan.ClassRoots;
import nl.doelbinding.analysis.scan.Progress;
import nl.doelbinding.annotations.RetentionStart;
import nl.doelbinding.classfile.AnnotationModel;
import nl.doelbinding.classfile.ClassModel;
import nl.doelbinding.classfile.MemberModel;
import nl.doelbinding.classfile.MethodModel;
import nl.doelbinding.declaration.Declarations;

/**
 * The events whose moment some member holds.
 *
 * @since 0.1
 */
public final class RetentionStarts {
  private final Declarations declarations;

  /** Over declarations that know the annotations of a team too. */
  public RetentionStarts(Declarations declarations) {
    this.declarations = declarations;
  }

  /** The events that a class marks. */
  Set<String> in(ClassModel model) {
    Stream<List<AnnotationModel>> members =
        Stream.of(
                model.fields().stream().map(MemberModel::annotations),
                model.components().stream().map(MemberModel::annotations),
                model.methods().stream().map(MethodModel::annotations))
            .flatMap(annotations -> annotations);
    Set<String> events = new TreeSet<>();
    members
        .filter(declarations::mayDeclare)
        .flatMap(written -> declarations.resolve(written).all(RetentionStart.class).stream())
        .forEach(start -> events.addAll(start.texts("value")));
    return events;
  }

  /** The events that classes of other modules mark; reads all of them. */
  public Set<String> on(List<Path> classPath) {
    Set<String> events = new ConcurrentSkipListSet<>();
    try (ClassRoots roots = ClassRoots.open(classPath)) {
      roots.scan(
          opened -> events.addAll(in(opened.scanned().model())), model -> false, Progress.NONE);
    }
    return events;
  }
}
