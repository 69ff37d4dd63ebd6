package nl.doelbinding.analysis.reach.code;

import java.util.List;
import nl.doelbinding.classfile.ClassModel;

/**
 * What the methods of a class read and where they lead.
 *
 * @param model the class
 * @param methods those of its methods with code, in the order of the class
 * @param unread the names of methods whose code is damaged
 * @since 0.1
 */
public record ClassFacts(ClassModel model, List<MethodFacts> methods, List<String> unread) {

  /** Copies the lists. */
  public ClassFacts {
    methods = List.copyOf(methods);
    unread = List.copyOf(unread);
  }
}
