package nl.doelbinding.analysis.reach;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import nl.doelbinding.analysis.rule.Rules;
import nl.doelbinding.analysis.rule.Severity;
import nl.doelbinding.analysis.rule.Violation;
import nl.doelbinding.analysis.source.SourceIndex;
import nl.doelbinding.analysis.source.SourceNames;
import nl.doelbinding.classfile.ClassModel;
import nl.doelbinding.declaration.DeclaredField;

/** The sentences about reads. */
final class Telling {

  /** A longer way is told by its first and last methods. */
  private static final int LONGEST = 5;

  private final SourceIndex sources;

  Telling(SourceIndex sources) {
    this.sources = sources;
  }

  Violation violation(OutsideRead read) {
    ClassModel owner = read.method().owner();
    if (owner == null) {
      throw new IllegalArgumentException("Only a method reads");
    }
    DeclaredField field = read.field();
    String shown = SourceNames.of(field.owner()) + "." + field.name();
    String reader = qualified(read.method());
    Violation violation =
        new Violation(
            Rules.READ_NOT_COVERED,
            reader + ": " + shown,
            reader
                + " reads "
                + shown
                + ", declared for "
                + simple(field.purposes())
                + ", "
                + bound(read.bound())
                + " ("
                + path(read)
                + ")",
            cure(read, reader, shown),
            sources.line(owner, read.line()));
    return read.bound().isPurposes() ? violation : violation.withSeverity(Severity.WARNING);
  }

  private static String bound(Bound bound) {
    if (!bound.isPurposes()) {
      return bound.state() == Bound.State.LOST
          ? "on another thread, where no purpose is bound"
          : "with no purpose bound";
    }
    return "under " + simple(bound.named());
  }

  private static String path(OutsideRead read) {
    List<String> names = new ArrayList<>();
    for (Node node : read.path()) {
      add(names, SourceNames.simple(node.id().owner()) + "." + method(node));
    }
    add(names, SourceNames.simple(read.field().owner()) + "." + read.field().name());
    if (names.size() > LONGEST) {
      List<String> middle = names.subList(2, names.size() - 2);
      middle.clear();
      middle.add("…");
    }
    return String.join(" → ", names);
  }

  /** A lambda has the name of its method, and a component that of its accessor. */
  private static void add(List<String> names, String name) {
    if (names.isEmpty() || !names.get(names.size() - 1).equals(name)) {
      names.add(name);
    }
  }

  private static String cure(OutsideRead read, String reader, String shown) {
    String fitting = SourceNames.simple(read.field().purposes().get(0));
    if (read.bound().state() == Bound.State.LOST) {
      return "Carry the purposes along, Purposes.wrap(…) around the task, or bind one in it:"
          + " Purposes.run("
          + fitting
          + ".class, …)";
    }
    String entry = read.path().isEmpty() ? reader : qualified(read.path().get(0));
    if (!read.bound().isPurposes()) {
      return "Say what " + entry + " is for: @ForPurpose(" + fitting + ".class)";
    }
    return "Where it works for another purpose, put on "
        + reader
        + ": @ForPurpose("
        + fitting
        + ".class)\nor ask the data protection officer whether the data was collected for "
        + simple(read.bound().named())
        + " too, and add that to the purposes of "
        + shown;
  }

  private static String qualified(Node node) {
    return SourceNames.of(node.id().owner()) + "." + method(node);
  }

  private static String method(Node node) {
    return SourceNames.method(node.id().owner(), node.id().name());
  }

  private static String simple(Collection<String> types) {
    return String.join(", ", types.stream().map(SourceNames::simple).sorted().toList());
  }
}
