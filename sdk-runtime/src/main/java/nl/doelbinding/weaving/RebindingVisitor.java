package nl.doelbinding.weaving;

import net.bytebuddy.jar.asm.Handle;
import net.bytebuddy.jar.asm.MethodVisitor;
import net.bytebuddy.utility.OpenedClassReader;
import org.jspecify.annotations.Nullable;

/**
 * Makes a method that was woven before bind other purposes, or none any more. Of one that binds
 * none the handler stays, which throws on what it catches.
 */
final class RebindingVisitor extends MethodVisitor {

  private final @Nullable MethodBinding binding;
  private final boolean dynamicConstants;

  RebindingVisitor(MethodVisitor next, @Nullable MethodBinding binding, boolean dynamicConstants) {
    super(OpenedClassReader.ASM_API, next);
    this.binding = binding;
    this.dynamicConstants = dynamicConstants;
  }

  @Override
  public void visitLdcInsn(Object value) {
    if (MethodBinding.ofConstant(value) == null) {
      super.visitLdcInsn(value);
    } else {
      writeConstant();
    }
  }

  @Override
  public void visitInvokeDynamicInsn(
      String name, String descriptor, Handle bootstrap, Object... arguments) {
    if (MethodBinding.ofSite(bootstrap, arguments) == null) {
      super.visitInvokeDynamicInsn(name, descriptor, bootstrap, arguments);
    } else {
      writeConstant();
    }
  }

  @Override
  public void visitMethodInsn(
      int opcode, String owner, String name, String descriptor, boolean isInterface) {
    if (binding != null || !MethodBinding.isCall(owner, descriptor)) {
      super.visitMethodInsn(opcode, owner, name, descriptor, isInterface);
    }
  }

  private void writeConstant() {
    if (binding != null) {
      binding.writeConstant(mv, dynamicConstants);
    }
  }
}
