package nl.doelbinding.weaving;

import java.util.List;
import net.bytebuddy.jar.asm.ConstantDynamic;
import net.bytebuddy.jar.asm.Handle;
import net.bytebuddy.jar.asm.MethodVisitor;
import org.jspecify.annotations.Nullable;

/**
 * The instructions that bind what a method declares with {@code @ForPurpose}, to be written and to
 * be found again. The constant is loaded anew for the end of the method, so that no local variable
 * is needed.
 *
 * @param purposes the binary names of the purposes
 */
record MethodBinding(List<String> purposes) {

  private static final String BINDING = "Lnl/doelbinding/purpose/PurposeBinding;";
  private static final Handle BOOTSTRAP =
      WovenNames.bootstrap("binding", "Ljava/lang/Class;[Ljava/lang/String;)" + BINDING);
  private static final Handle SITE_BOOTSTRAP =
      WovenNames.bootstrap(
          "bindingSite",
          "Ljava/lang/invoke/MethodType;[Ljava/lang/String;)Ljava/lang/invoke/CallSite;");
  private static final String NAME = "binding";

  /** What the methods that begin and end a binding take: each class that binds names it. */
  static final String DESCRIPTOR = "(" + BINDING + ")V";

  /** Copies the list. */
  MethodBinding {
    purposes = List.copyOf(purposes);
  }

  void writeEnter(MethodVisitor to, boolean dynamicConstant) {
    writeConstant(to, dynamicConstant);
    WovenNames.call(to, "enter", DESCRIPTOR);
  }

  void writeExit(MethodVisitor to, boolean dynamicConstant) {
    writeConstant(to, dynamicConstant);
    WovenNames.call(to, "exit", DESCRIPTOR);
  }

  void writeConstant(MethodVisitor to, boolean dynamicConstant) {
    if (dynamicConstant) {
      to.visitLdcInsn(new ConstantDynamic(NAME, BINDING, BOOTSTRAP, purposes.toArray()));
    } else {
      to.visitInvokeDynamicInsn(NAME, "()" + BINDING, SITE_BOOTSTRAP, purposes.toArray());
    }
  }

  /** The binding whose constant is loaded, if it is one of ours. */
  static @Nullable MethodBinding ofConstant(Object value) {
    List<String> texts = WovenNames.texts(value, BOOTSTRAP);
    return texts == null ? null : new MethodBinding(texts);
  }

  /** The binding that an {@code invokedynamic} gives, if it is one of ours. */
  static @Nullable MethodBinding ofSite(Handle bootstrap, Object[] arguments) {
    List<String> texts = WovenNames.texts(bootstrap, arguments, SITE_BOOTSTRAP);
    return texts == null ? null : new MethodBinding(texts);
  }

  /** Whether a method takes a binding from the stack. */
  static boolean isCall(String methodOwner, String methodDescriptor) {
    return WovenNames.isOurs(methodOwner) && methodDescriptor.equals(DESCRIPTOR);
  }
}
