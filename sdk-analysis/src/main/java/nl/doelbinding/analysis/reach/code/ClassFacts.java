package nl.doelbinding.analysis.reach.code;

import java.util.List;
import java.util.Set;
import nl.doelbinding.classfile.ClassModel;

/**
 * What the methods of a class read and where they lead.
 *
 * @param model the class
 * @param methods those of its methods with code, in the order of the class
 * @param functions the interfaces that its lambdas stand for, by binary name
 * @param unread the names of methods whose code is damaged
 * @since 0.1
 */
public record ClassFacts(
    ClassModel model, List<MethodFacts> methods, Set<String> functions, List<String> unread) {

  /** Copies the collections. */
  public ClassFacts {
    methods = List.copyOf(methods);
    functions = Set.copyOf(functions);
    unread = List.copyOf(unread);
  }
}
