package nl.doelbinding.analysis.reach.code;

import java.util.ArrayList;
import java.util.List;
import net.bytebuddy.jar.asm.Handle;
import net.bytebuddy.jar.asm.Opcodes;
import nl.doelbinding.analysis.flow.code.ConstantPool;
import nl.doelbinding.analysis.flow.code.Lines;
import nl.doelbinding.analysis.flow.code.MethodCode;
import nl.doelbinding.analysis.flow.code.Methods;
import nl.doelbinding.analysis.flow.code.Reference;
import nl.doelbinding.analysis.flow.code.Signature;
import nl.doelbinding.classfile.ClassModel;
import nl.doelbinding.classfile.MethodModel;
import nl.doelbinding.declaration.DeclaredField;

/** One walk over the instructions of a method. */
final class MethodWalk {

  private final ClassModel owner;
  private final MethodModel method;
  private final ConstantPool pool;
  private final Methods methods;
  private final MethodCode code;
  private final DeclaredFields fields;
  private final Lines lines;
  private final Scopes scopes;
  private final List<MethodFacts.Read> reads = new ArrayList<>();
  private final List<MethodFacts.Step> steps = new ArrayList<>();
  private final List<Function> functions = new ArrayList<>();

  /** Whether the instruction comes whenever the method runs. */
  private boolean sure = true;

  private record Function(int at, Handle body, String type) {}

  MethodWalk(
      ClassModel owner,
      MethodModel method,
      ConstantPool pool,
      Methods methods,
      MethodCode code,
      DeclaredFields fields) {
    this.owner = owner;
    this.method = method;
    this.pool = pool;
    this.methods = methods;
    this.code = code;
    this.fields = fields;
    this.lines = code.lines(pool);
    this.scopes = Scopes.of(code, pool);
  }

  MethodFacts facts() {
    for (int at = 0; at < code.length(); at = code.next(at)) {
      int opcode = code.opcode(at);
      if (opcode == Opcodes.GETFIELD || opcode == Opcodes.GETSTATIC) {
        read(pool.reference(code.shortAt(at + 1)), opcode, at);
      } else if (opcode >= Opcodes.INVOKEVIRTUAL && opcode <= Opcodes.INVOKEINTERFACE) {
        call(pool.reference(code.shortAt(at + 1)), opcode, at);
      } else if (opcode == Opcodes.INVOKEDYNAMIC) {
        dynamic(code.shortAt(at + 1), at);
      } else if (leaves(opcode)) {
        sure = false;
      }
    }
    handOn();
    Reference id = new Reference(owner.name(), method.name(), method.descriptor());
    return new MethodFacts(id, method.access(), reads, steps);
  }

  /** The interfaces that the lambdas of the method stand for; to be asked after its facts. */
  List<String> functionTypes() {
    return functions.stream().map(Function::type).filter(type -> !Names.isJdk(type)).toList();
  }

  private static boolean leaves(int opcode) {
    return (opcode >= Opcodes.IFEQ && opcode <= Opcodes.RETURN)
        || opcode == Opcodes.ATHROW
        || (opcode >= Opcodes.IFNULL && opcode <= 201);
  }

  private void read(Reference field, int opcode, int at) {
    fields
        .find(field.owner(), field.name())
        .filter(declared -> !isFree(declared, opcode))
        .ifPresent(
            declared ->
                reads.add(new MethodFacts.Read(field, lines.of(at), sure, scopes.around(at))));
  }

  /** As the weaver leaves them free: to build an object of the class, and to compare it. */
  private boolean isFree(DeclaredField field, int opcode) {
    if (!field.owner().equals(owner.name())) {
      return false;
    }
    return switch (method.name()) {
      case "<init>" -> true;
      case "<clinit>" -> opcode == Opcodes.GETSTATIC;
      case "equals" -> !method.isStatic() && method.descriptor().equals("(Ljava/lang/Object;)Z");
      case "hashCode" -> !method.isStatic() && method.descriptor().equals("()I");
      default -> false;
    };
  }

  private void call(Reference called, int opcode, int at) {
    if (called.name().startsWith(Names.HIBERNATE_READ)) {
      String name = called.name().substring(Names.HIBERNATE_READ.length());
      String type = Signature.of(called.descriptor()).result();
      read(new Reference(called.owner(), name, type), Opcodes.GETFIELD, at);
    } else {
      boolean exact = opcode == Opcodes.INVOKESTATIC || opcode == Opcodes.INVOKESPECIAL;
      step(called, exact, at, sure, scopes.around(at));
    }
  }

  private void step(Reference to, boolean exact, int at, boolean always, List<Change> changes) {
    if (!Names.isJdk(to.owner())) {
      steps.add(new MethodFacts.Step(to, exact, lines.of(at), always, changes));
    }
  }

  private void dynamic(int index, int at) {
    List<Integer> bootstrap = methods.bootstrap(pool.bootstrap(index));
    if (!(pool.constant(bootstrap.get(0)) instanceof Handle factory)) {
      return;
    }
    switch (factory.getOwner()) {
      case "java/lang/invoke/LambdaMetafactory" -> {
        if (bootstrap.size() > 2
            && pool.constant(bootstrap.get(2)) instanceof Handle body
            && !body.getOwner().startsWith("java/")) {
          // A function of the JDK's reads nothing, and need not be followed.
          String type = Signature.of(pool.dynamic(index).descriptor()).result();
          functions.add(new Function(at, body, String.valueOf(Signature.typeName(type))));
        }
      }
      case "java/lang/runtime/ObjectMethods" -> {
        // Its equals and hashCode give nothing away, as those that are written.
        if (pool.dynamic(index).name().equals("toString")) {
          components(bootstrap, at);
        }
      }
      default -> {}
    }
  }

  private void components(List<Integer> bootstrap, int at) {
    for (int argument : bootstrap.subList(1, bootstrap.size())) {
      if (pool.constant(argument) instanceof Handle getter
          && getter.getTag() == Opcodes.H_GETFIELD) {
        read(reference(getter), Opcodes.GETFIELD, at);
      }
    }
  }

  private void handOn() {
    if (functions.isEmpty()) {
      return;
    }
    HandedOver handed = HandedOver.in(owner, method, pool, code, scopes);
    for (Function function : functions) {
      Handle body = function.body();
      boolean exact =
          body.getTag() != Opcodes.H_INVOKEVIRTUAL && body.getTag() != Opcodes.H_INVOKEINTERFACE;
      if (body.getName().startsWith(Names.HIBERNATE)) {
        continue;
      }
      step(reference(body), exact, function.at(), false, handed.changes(function.at()));
    }
  }

  private static Reference reference(Handle handle) {
    return new Reference(handle.getOwner().replace('/', '.'), handle.getName(), handle.getDesc());
  }
}
