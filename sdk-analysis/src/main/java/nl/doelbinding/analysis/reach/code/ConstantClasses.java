package nl.doelbinding.analysis.reach.code;

import java.util.ArrayList;
import java.util.List;
import net.bytebuddy.jar.asm.Opcodes;
import nl.doelbinding.analysis.flow.code.ConstantPool;
import nl.doelbinding.analysis.flow.code.MethodCode;
import nl.doelbinding.analysis.flow.code.Reference;
import org.jspecify.annotations.Nullable;

/** Tells an array or list of nothing but class constants, just before an instruction. */
final class ConstantClasses {

  private final MethodCode code;
  private final ConstantPool pool;
  private final List<String> classes = new ArrayList<>();
  private boolean array;

  ConstantClasses(MethodCode code, ConstantPool pool) {
    this.code = code;
    this.pool = pool;
  }

  /** Goes past an instruction. */
  void pass(int at) {
    int opcode = code.opcode(at);
    if (opcode == Opcodes.ANEWARRAY) {
      classes.clear();
      array = true;
    } else if (opcode == Opcodes.LDC || opcode == Opcodes.LDC + 1) {
      constant(opcode == Opcodes.LDC ? code.byteAt(at + 1) : code.shortAt(at + 1));
    } else if (!builds(opcode, at)) {
      array = false;
      classes.clear();
    }
  }

  private void constant(int index) {
    if (pool.isClass(index)) {
      classes.add(pool.className(index));
    } else {
      array = false;
      classes.clear();
    }
  }

  private boolean builds(int opcode, int at) {
    if (opcode == Opcodes.INVOKESTATIC) {
      Reference called = pool.reference(code.shortAt(at + 1));
      boolean of = called.name().equals("of") || called.name().equals("asList");
      return of && called.owner().startsWith("java.util.");
    }
    return (opcode >= Opcodes.ICONST_0 && opcode <= Opcodes.ICONST_5)
        || opcode == Opcodes.BIPUSH
        || opcode == Opcodes.DUP
        || opcode == Opcodes.AASTORE;
  }

  /** The classes of the array that lies there; {@code null} where something else does. */
  @Nullable List<String> written() {
    return array ? List.copyOf(classes) : null;
  }
}
