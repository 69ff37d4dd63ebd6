package nl.doelbinding.weaving;

import net.bytebuddy.jar.asm.Label;
import net.bytebuddy.jar.asm.MethodVisitor;
import net.bytebuddy.jar.asm.Opcodes;
import net.bytebuddy.utility.OpenedClassReader;

/**
 * Binds purposes where a method begins and ends the binding wherever the method ends: before each
 * return, and in a handler round all of it. Nothing is kept in a local variable, and the frame of
 * the handler knows none, so that no frame has to be computed.
 */
final class BindingVisitor extends MethodVisitor {

  private static final Object[] THROWN = {"java/lang/Throwable"};

  private final MethodBinding binding;
  private final boolean dynamicConstants;
  private final Label begin = new Label();

  BindingVisitor(MethodVisitor next, MethodBinding binding, boolean dynamicConstants) {
    super(OpenedClassReader.ASM_API, next);
    this.binding = binding;
    this.dynamicConstants = dynamicConstants;
  }

  @Override
  public void visitCode() {
    super.visitCode();
    binding.writeEnter(mv, dynamicConstants);
    mv.visitLabel(begin);
  }

  @Override
  public void visitInsn(int opcode) {
    if (opcode >= Opcodes.IRETURN && opcode <= Opcodes.RETURN) {
      binding.writeExit(mv, dynamicConstants);
    }
    super.visitInsn(opcode);
  }

  @Override
  public void visitMaxs(int maxStack, int maxLocals) {
    Label handler = new Label();
    mv.visitLabel(handler);
    // Named last, it is asked last: the handlers of the method itself lie inside it.
    mv.visitTryCatchBlock(begin, handler, handler, null);
    mv.visitFrame(Opcodes.F_FULL, 0, new Object[0], 1, THROWN);
    binding.writeExit(mv, dynamicConstants);
    mv.visitInsn(Opcodes.ATHROW);
    super.visitMaxs(Math.max(maxStack + 1, 2), maxLocals);
  }
}
