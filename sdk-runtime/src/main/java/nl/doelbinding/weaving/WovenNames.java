package nl.doelbinding.weaving;

import java.util.ArrayList;
import java.util.List;
import net.bytebuddy.jar.asm.ConstantDynamic;
import net.bytebuddy.jar.asm.Handle;
import net.bytebuddy.jar.asm.MethodVisitor;
import net.bytebuddy.jar.asm.Opcodes;
import org.jspecify.annotations.Nullable;

/** What woven code says to {@code nl.doelbinding.purpose}, in the words of a class file. */
final class WovenNames {

  private static final String CHECKS = "nl/doelbinding/purpose/PurposeChecks";
  private static final String LINKAGE = "nl/doelbinding/purpose/PurposeLinkage";

  private WovenNames() {}

  /** Whether the JVM that a class file was made for knows dynamic constants. */
  static boolean knowsDynamicConstants(int majorVersion) {
    return majorVersion >= Opcodes.V11;
  }

  static void call(MethodVisitor to, String name, String descriptor) {
    to.visitMethodInsn(Opcodes.INVOKESTATIC, CHECKS, name, descriptor, false);
  }

  /** Whether woven code calls the methods of that class. */
  static boolean isOurs(String methodOwner) {
    return methodOwner.equals(CHECKS);
  }

  /**
   * A method that links woven code.
   *
   * @param afterName its descriptor after the lookup and the name
   */
  static Handle bootstrap(String name, String afterName) {
    return new Handle(
        Opcodes.H_INVOKESTATIC,
        LINKAGE,
        name,
        "(Ljava/lang/invoke/MethodHandles$Lookup;Ljava/lang/String;" + afterName,
        false);
  }

  /** The texts of which a method makes a constant; {@code null} if that is not how it is made. */
  static @Nullable List<String> texts(Object value, Handle bootstrap) {
    if (!(value instanceof ConstantDynamic constant)) {
      return null;
    }
    Object[] arguments = new Object[constant.getBootstrapMethodArgumentCount()];
    for (int i = 0; i < arguments.length; i++) {
      arguments[i] = constant.getBootstrapMethodArgument(i);
    }
    return texts(constant.getBootstrapMethod(), arguments, bootstrap);
  }

  /** The same of a call site. */
  static @Nullable List<String> texts(Handle used, Object[] arguments, Handle bootstrap) {
    if (!used.equals(bootstrap)) {
      return null;
    }
    List<String> texts = new ArrayList<>();
    for (Object argument : arguments) {
      if (!(argument instanceof String text)) {
        return null;
      }
      texts.add(text);
    }
    return texts;
  }
}
