package nl.doelbinding.analysis.flow;

import java.util.HashSet;
import java.util.Set;
import nl.doelbinding.analysis.flow.code.Reference;
import nl.doelbinding.classfile.ClassModel;
import nl.doelbinding.declaration.ClassModels;

/** Tells exceptions from other classes: by their names, or by what they extend. */
final class Exceptions {

  private final ClassModels classes;
  private final FlowTable table;

  Exceptions(ClassModels classes, FlowTable table) {
    this.classes = classes;
    this.table = table;
  }

  /** Whether a call makes an exception and gives it something to say. */
  boolean areMadeBy(Reference method) {
    return method.isConstructor()
        && !method.descriptor().equals("()V")
        && !method.descriptor().equals("(Ljava/lang/Throwable;)V")
        && isException(method.owner());
  }

  private boolean isException(String className) {
    if (FlowTable.isException(className)) {
      return true;
    }
    Set<String> seen = new HashSet<>();
    String next = table.mayBeException(className) ? className : null;
    while (next != null && seen.add(next)) {
      if (FlowTable.isException(next)) {
        return true;
      }
      next = classes.find(next).map(ClassModel::superclass).orElse(null);
    }
    return false;
  }
}
