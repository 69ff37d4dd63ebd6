package nl.doelbinding.weaving;

import java.util.ArrayList;
import java.util.List;
import net.bytebuddy.jar.asm.Handle;
import net.bytebuddy.jar.asm.Label;
import net.bytebuddy.jar.asm.MethodVisitor;
import net.bytebuddy.jar.asm.Opcodes;
import net.bytebuddy.utility.OpenedClassReader;
import nl.doelbinding.weaving.ReadCheck.Holder;
import org.jspecify.annotations.Nullable;

/**
 * Holds back the checks of an earlier weaving until the instruction they guard is seen, so that the
 * subclass can tell a guarded read from one that is not.
 */
abstract class HeldChecksVisitor extends MethodVisitor {

  private final boolean dynamicConstants;
  private final List<ReadCheck> held = new ArrayList<>();
  private Holder holder = Holder.UNASKED;
  private @Nullable ReadCheck loaded;

  HeldChecksVisitor(MethodVisitor next, boolean dynamicConstants) {
    super(OpenedClassReader.ASM_API, next);
    this.dynamicConstants = dynamicConstants;
  }

  /** Before a field is read. The checks held are still to be written. */
  abstract void beforeRead(int opcode, String owner, String name);

  /** Before a method is called. */
  abstract void beforeCall(int opcode, String owner, String name);

  /** Before a call site is run. */
  abstract void beforeCallSite(String name, Handle bootstrap, Object[] arguments);

  /** Replaces the checks that stand before the next instruction, and returns what they were. */
  final List<ReadCheck> replaceHeld(List<ReadCheck> checks) {
    List<ReadCheck> before = List.copyOf(held);
    held.clear();
    held.addAll(checks);
    return before;
  }

  final List<ReadCheck> held() {
    return List.copyOf(held);
  }

  /** Writes what was held back: it does not stand before a read. */
  private void release() {
    if (!held.isEmpty()) {
      held.forEach(check -> check.write(mv, dynamicConstants));
      held.clear();
    }
    if (holder != Holder.UNASKED) {
      holder.write(mv);
      holder = Holder.UNASKED;
    }
    if (loaded != null) {
      ReadCheck half = loaded;
      loaded = null;
      half.writeConstant(mv);
    }
  }

  /** Writes what has turned out to be no check. */
  private void releaseHalf() {
    if (holder != Holder.UNASKED || loaded != null) {
      release();
    }
  }

  private void hold(ReadCheck check) {
    if (!check.isAudited()) {
      releaseHalf();
    }
    held.add(check);
    holder = Holder.UNASKED;
  }

  @Override
  public void visitLdcInsn(Object value) {
    ReadCheck check = ReadCheck.ofConstant(value);
    if (check == null) {
      release();
      super.visitLdcInsn(value);
      return;
    }
    if (loaded != null) {
      release();
    }
    loaded = check;
  }

  @Override
  public void visitMethodInsn(
      int opcode, String owner, String name, String descriptor, boolean isInterface) {
    ReadCheck check = loaded;
    if (check != null && ReadCheck.isCall(owner, name)) {
      loaded = null;
      hold(check);
      return;
    }
    if (check != null && holder != Holder.UNASKED && ReadCheck.isAuditedCall(owner, name)) {
      loaded = null;
      hold(check.with(holder));
      return;
    }
    releaseHalf();
    beforeCall(opcode, owner, name);
    release();
    super.visitMethodInsn(opcode, owner, name, descriptor, isInterface);
  }

  @Override
  public void visitInvokeDynamicInsn(
      String name, String descriptor, Handle bootstrap, Object... arguments) {
    ReadCheck check = loaded == null ? ReadCheck.ofSite(bootstrap, arguments) : null;
    if (check != null && descriptor.equals("()V")) {
      hold(check);
      return;
    }
    if (check != null && holder != Holder.UNASKED) {
      hold(check.with(holder));
      return;
    }
    releaseHalf();
    beforeCallSite(name, bootstrap, arguments);
    release();
    super.visitInvokeDynamicInsn(name, descriptor, bootstrap, arguments);
  }

  @Override
  public void visitFieldInsn(int opcode, String owner, String name, String descriptor) {
    releaseHalf();
    if (opcode == Opcodes.GETFIELD || opcode == Opcodes.GETSTATIC) {
      beforeRead(opcode, owner, name);
    }
    release();
    super.visitFieldInsn(opcode, owner, name, descriptor);
  }

  @Override
  public void visitFrame(
      int type, int numLocal, Object @Nullable [] local, int numStack, Object @Nullable [] stack) {
    release();
    super.visitFrame(type, numLocal, local, numStack, stack);
  }

  @Override
  public void visitInsn(int opcode) {
    Holder next = Holder.of(opcode);
    if (next == Holder.UNASKED) {
      release();
      super.visitInsn(opcode);
      return;
    }
    releaseHalf();
    holder = next;
  }

  @Override
  public void visitIntInsn(int opcode, int operand) {
    release();
    super.visitIntInsn(opcode, operand);
  }

  @Override
  public void visitVarInsn(int opcode, int variable) {
    release();
    super.visitVarInsn(opcode, variable);
  }

  @Override
  public void visitTypeInsn(int opcode, String type) {
    release();
    super.visitTypeInsn(opcode, type);
  }

  @Override
  public void visitJumpInsn(int opcode, Label label) {
    release();
    super.visitJumpInsn(opcode, label);
  }

  @Override
  public void visitLabel(Label label) {
    release();
    super.visitLabel(label);
  }

  @Override
  public void visitLineNumber(int line, Label start) {
    release();
    super.visitLineNumber(line, start);
  }

  @Override
  public void visitIincInsn(int variable, int increment) {
    release();
    super.visitIincInsn(variable, increment);
  }

  @Override
  public void visitTableSwitchInsn(int min, int max, Label dflt, Label... labels) {
    release();
    super.visitTableSwitchInsn(min, max, dflt, labels);
  }

  @Override
  public void visitLookupSwitchInsn(Label dflt, int[] keys, Label[] labels) {
    release();
    super.visitLookupSwitchInsn(dflt, keys, labels);
  }

  @Override
  public void visitMultiANewArrayInsn(String descriptor, int dimensions) {
    release();
    super.visitMultiANewArrayInsn(descriptor, dimensions);
  }

  @Override
  public void visitMaxs(int maxStack, int maxLocals) {
    release();
    super.visitMaxs(maxStack, maxLocals);
  }
}
