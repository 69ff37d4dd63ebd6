package nl.doelbinding.analysis.reach.code;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.bytebuddy.jar.asm.ClassReader;
import nl.doelbinding.analysis.flow.code.ConstantPool;
import nl.doelbinding.analysis.flow.code.MethodCode;
import nl.doelbinding.analysis.flow.code.Methods;
import nl.doelbinding.classfile.ClassModel;
import nl.doelbinding.classfile.MethodModel;

/**
 * Reads the facts of a class. Threads may share it if they may share its fields.
 *
 * @since 0.1
 */
public final class FactsReader {

  private final DeclaredFields fields;

  /** With what says which fields are declared. */
  public FactsReader(DeclaredFields fields) {
    this.fields = fields;
  }

  /** The facts of a class; methods whose code is damaged are named. */
  public ClassFacts read(ClassModel model, ClassReader code) {
    try {
      return read(model, new ConstantPool(code));
    } catch (RuntimeException | StackOverflowError damaged) {
      return new ClassFacts(model, List.of(), Set.of(), List.of("<class>"));
    }
  }

  private ClassFacts read(ClassModel model, ConstantPool pool) {
    Methods methods = new Methods(pool);
    List<MethodFacts> read = new ArrayList<>();
    Set<String> functions = new HashSet<>();
    List<String> unread = new ArrayList<>();
    for (int i = 0; i < model.methods().size(); i++) {
      MethodModel method = model.methods().get(i);
      MethodCode code = methods.codes().get(i);
      // What Hibernate's enhancer added is called by Hibernate too, and is left free by the weaver.
      if (code != null && !method.name().startsWith(Names.HIBERNATE)) {
        try {
          MethodWalk walk = new MethodWalk(model, method, pool, methods, code, fields);
          read.add(walk.facts());
          functions.addAll(walk.functionTypes());
        } catch (RuntimeException | StackOverflowError damaged) {
          unread.add(method.name());
        }
      }
    }
    return new ClassFacts(model, read, functions, unread);
  }
}
