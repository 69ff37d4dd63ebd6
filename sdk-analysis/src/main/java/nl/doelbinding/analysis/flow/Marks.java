package nl.doelbinding.analysis.flow;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.bytebuddy.jar.asm.Handle;
import net.bytebuddy.jar.asm.Opcodes;
import nl.doelbinding.analysis.flow.code.ConstantPool;
import nl.doelbinding.analysis.flow.code.Constants;
import nl.doelbinding.analysis.flow.code.MethodCode;
import nl.doelbinding.analysis.flow.code.Methods;
import nl.doelbinding.analysis.flow.code.Reference;
import nl.doelbinding.analysis.flow.code.Signature;
import nl.doelbinding.classfile.ClassModel;
import nl.doelbinding.classfile.MethodModel;
import org.jspecify.annotations.Nullable;

/**
 * Which methods of a class are worth following: those that call what {@code flows.json} lists, or
 * that hold a lambda that does. Most classes hold none, which the constants alone tell.
 */
final class Marks {

  private final ClassModel model;
  private final ConstantPool pool;
  private final FlowTable table;
  private final Exceptions exceptions;
  private final BitSet calls = new BitSet();

  /** How many arguments a call takes that need not be followed with constants; -1 for others. */
  private final byte[] arguments;

  Marks(ClassModel model, ConstantPool pool, FlowTable table, Exceptions exceptions) {
    this.model = model;
    this.pool = pool;
    this.table = table;
    this.exceptions = exceptions;
    this.arguments = new byte[pool.size()];
    String above = model.superclass();
    boolean inherits = above != null && table.lists(above);
    byte[] owners = new byte[pool.size()];
    for (int index = 1; index < pool.size(); index++) {
      if (pool.isMethod(index)) {
        int owner = pool.ownerIndex(index);
        if (owners[owner] == 0) {
          owners[owner] = (byte) kind(owner, inherits);
        }
        if (owners[owner] > 1 && isListed(index)) {
          calls.set(index);
        }
      }
    }
  }

  /** 1: of no interest; 2: perhaps listed; 3: an exception. */
  private int kind(int owner, boolean inherits) {
    if (table.mayBeException(pool, owner)) {
      return 3;
    }
    return (inherits && owner == pool.thisClass()) || table.mayList(pool, owner) ? 2 : 1;
  }

  private boolean isListed(int index) {
    Reference method = pool.reference(index);
    Reference listed = listed(model, method);
    FlowData.Sink sink = table.sink(listed);
    boolean made = exceptions.areMadeBy(method);
    boolean reads = table.request(listed) != null;
    boolean followed = reads || (sink != null && sink.takes(-1));
    arguments[index] = (byte) (followed ? -1 : singles(method.descriptor()));
    return followed || ((made || sink != null) && arguments[index] != 0);
  }

  /** How many arguments there are; -1 if one of them takes two places, or there are many. */
  private static int singles(String descriptor) {
    List<String> types = Signature.of(descriptor).parameters();
    return types.size() > 100 || types.contains("J") || types.contains("D") ? -1 : types.size();
  }

  /** The method that a class calls on itself and inherits is the one of its superclass. */
  static Reference listed(ClassModel model, Reference method) {
    String above = model.superclass();
    if (above == null || method.isConstructor() || !method.owner().equals(model.name())) {
      return method;
    }
    for (MethodModel each : model.methods()) {
      if (each.name().equals(method.name())) {
        return method;
      }
    }
    return new Reference(above, method.name(), method.descriptor());
  }

  /** Whether nothing in the class needs to be followed. */
  boolean isEmpty() {
    return calls.isEmpty();
  }

  /**
   * The methods to follow, as their place in the class. A lambda is followed with the method that
   * makes it, where it is known what it captures.
   */
  List<Integer> methods(Methods methods) {
    List<@Nullable MethodCode> codes = methods.codes();
    Set<Integer> marked = new HashSet<>();
    List<List<Integer>> lambdas = new ArrayList<>();
    for (int i = 0; i < codes.size(); i++) {
      List<Integer> made = new ArrayList<>();
      MethodCode code = codes.get(i);
      if (code != null && calls(code, methods, made)) {
        marked.add(i);
      }
      lambdas.add(made);
    }
    spread(marked, lambdas);
    Set<Integer> inner = new HashSet<>();
    for (int i = 0; i < lambdas.size(); i++) {
      for (int lambda : lambdas.get(i)) {
        if (lambda != i) {
          inner.add(lambda);
        }
      }
    }
    return marked.stream().filter(method -> !inner.contains(method)).sorted().toList();
  }

  private static void spread(Set<Integer> marked, List<List<Integer>> lambdas) {
    boolean more = !marked.isEmpty();
    for (int depth = 0; more && depth < 4; depth++) {
      more = false;
      for (int i = 0; i < lambdas.size(); i++) {
        if (!marked.contains(i) && lambdas.get(i).stream().anyMatch(marked::contains)) {
          more |= marked.add(i);
        }
      }
    }
  }

  private boolean calls(MethodCode code, Methods methods, List<Integer> lambdas) {
    boolean found = false;
    Constants constants = new Constants(code);
    for (int at = 0; at < code.length(); at = code.next(at)) {
      int opcode = code.opcode(at);
      if (opcode >= Opcodes.INVOKEVIRTUAL && opcode <= Opcodes.INVOKEINTERFACE) {
        int index = code.shortAt(at + 1);
        found |= calls.get(index) && !constants.areAll(arguments[index]);
      } else if (opcode == Opcodes.INVOKEDYNAMIC) {
        int body = lambda(model, pool, methods, code.shortAt(at + 1));
        if (body >= 0) {
          lambdas.add(body);
        } else {
          found |= isListedFunction(methods, code.shortAt(at + 1));
        }
      }
      constants.pass(at);
    }
    return found;
  }

  private boolean isListedFunction(Methods methods, int index) {
    Handle handle = calls.isEmpty() ? null : target(pool, methods, index);
    return handle != null && table.sink(reference(handle)) != null;
  }

  /** The method that a handle stands for. */
  static Reference reference(Handle handle) {
    return new Reference(handle.getOwner().replace('/', '.'), handle.getName(), handle.getDesc());
  }

  /** The method of the class that a dynamic call makes a lambda of; -1 for another call. */
  static int lambda(ClassModel model, ConstantPool pool, Methods methods, int index) {
    Handle handle = target(pool, methods, index);
    if (handle != null && handle.getOwner().replace('/', '.').equals(model.name())) {
      for (int i = 0; i < model.methods().size(); i++) {
        MethodModel method = model.methods().get(i);
        // The lambdas of Kotlin are not marked as made by a compiler.
        if ((method.isSynthetic() || method.name().contains("$lambda$"))
            && method.name().equals(handle.getName())
            && method.descriptor().equals(handle.getDesc())) {
          return i;
        }
      }
    }
    return -1;
  }

  /** What a dynamic call makes a function of; {@code null} for another call. */
  static @Nullable Handle target(ConstantPool pool, Methods methods, int index) {
    List<Integer> bootstrap = methods.bootstrap(pool.bootstrap(index));
    Object factory = pool.constant(bootstrap.get(0));
    boolean makes =
        factory instanceof Handle handle
            && handle.getOwner().equals("java/lang/invoke/LambdaMetafactory");
    return makes && bootstrap.size() > 2 && pool.constant(bootstrap.get(2)) instanceof Handle body
        ? body
        : null;
  }
}
