package nl.doelbinding.weaving;

import java.util.HashMap;
import java.util.Map;
import net.bytebuddy.jar.asm.ClassReader;
import net.bytebuddy.jar.asm.ClassVisitor;
import net.bytebuddy.jar.asm.Handle;
import net.bytebuddy.jar.asm.MethodVisitor;
import net.bytebuddy.utility.OpenedClassReader;
import nl.doelbinding.classfile.ClassFileException;
import nl.doelbinding.classfile.ClassFileReader;
import org.jspecify.annotations.Nullable;

/** What the methods of a class bind since an earlier weaving. */
final class EarlierBindings extends ClassVisitor {

  private final Map<String, MethodBinding> bindings = new HashMap<>();

  private EarlierBindings() {
    super(OpenedClassReader.ASM_API);
  }

  /** By name and descriptor of the method. */
  static Map<String, MethodBinding> in(ClassReader reader) throws ClassFileException {
    EarlierBindings found = new EarlierBindings();
    ClassFileReader.walk(reader, found, ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
    return found.bindings;
  }

  @Override
  public MethodVisitor visitMethod(
      int access,
      String name,
      String descriptor,
      @Nullable String signature,
      String @Nullable [] exceptions) {
    return new MethodVisitor(api) {
      @Override
      public void visitLdcInsn(Object value) {
        found(MethodBinding.ofConstant(value));
      }

      @Override
      public void visitInvokeDynamicInsn(
          String callName, String callDescriptor, Handle bootstrap, Object... arguments) {
        found(MethodBinding.ofSite(bootstrap, arguments));
      }

      private void found(@Nullable MethodBinding binding) {
        if (binding != null) {
          bindings.putIfAbsent(name + descriptor, binding);
        }
      }
    };
  }
}
