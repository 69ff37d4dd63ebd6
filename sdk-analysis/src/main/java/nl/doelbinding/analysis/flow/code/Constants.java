package nl.doelbinding.analysis.flow.code;

import java.util.BitSet;
import net.bytebuddy.jar.asm.Opcodes;

/**
 * Tells calls that are given nothing but constants and caught exceptions, in one walk over the
 * instructions of a method. Most logs and exceptions say only that, and need not be followed. For
 * one thread.
 *
 * @since 0.1
 */
public final class Constants {

  private final MethodCode code;
  private final BitSet handlers = new BitSet();
  private final BitSet caught = new BitSet();

  /** How many instructions of that kind came just now, and which one came before them. */
  private int run;

  private int before;

  /** At the beginning of a method. */
  public Constants(MethodCode code) {
    this.code = code;
    int table = code.handlers();
    for (int i = code.reader().readUnsignedShort(table); i > 0; i--) {
      handlers.set(code.reader().readUnsignedShort(table - 2 + 8 * i));
    }
  }

  /** Goes past an instruction. */
  public void pass(int at) {
    int opcode = code.opcode(at);
    if (opcode == Opcodes.ASTORE || (opcode >= 75 && opcode <= 78)) {
      caught.set(opcode >= 75 ? opcode - 75 : code.byteAt(at + 1), handlers.get(at));
    }
    if (isConstant(opcode) || isCaught(opcode, at)) {
      run++;
    } else {
      run = 0;
      before = opcode;
    }
  }

  /**
   * Whether the call that comes next takes only those. The instruction before them must be the one
   * that brings the object of the call: otherwise a branch may end here with another value.
   *
   * @param arguments how many it takes, each of one place
   */
  public boolean areAll(int arguments) {
    return run == arguments
        && (before == Opcodes.DUP
            || before == Opcodes.GETSTATIC
            || before == Opcodes.GETFIELD
            || isLoad(before));
  }

  private static boolean isConstant(int opcode) {
    return (opcode >= Opcodes.ACONST_NULL && opcode <= Opcodes.ICONST_5)
        || (opcode >= Opcodes.BIPUSH && opcode <= Opcodes.LDC + 1);
  }

  private boolean isCaught(int opcode, int at) {
    return isLoad(opcode) && caught.get(opcode >= 42 ? opcode - 42 : code.byteAt(at + 1));
  }

  private static boolean isLoad(int opcode) {
    return opcode == Opcodes.ALOAD || (opcode >= 42 && opcode <= 45);
  }
}
