package nl.doelbinding.weaving;

import java.util.ArrayList;
import java.util.List;
import net.bytebuddy.jar.asm.ConstantDynamic;
import net.bytebuddy.jar.asm.Handle;
import net.bytebuddy.jar.asm.MethodVisitor;
import net.bytebuddy.jar.asm.Opcodes;
import nl.doelbinding.declaration.DeclaredField;
import org.jspecify.annotations.Nullable;

/**
 * The instructions that guard a read, to be written and to be found again. They take nothing from
 * the stack and leave nothing on it, so that no frame has to be computed.
 *
 * <p>The constant is an object: the compiler of Java 17 gives up on a method with a dynamic
 * constant of a primitive type.
 *
 * @param owner the binary name of the class that declares the field
 * @param field the name of the field
 * @param purposes the binary names of its purposes
 */
record ReadCheck(String owner, String field, List<String> purposes) {

  private static final String CHECKS = "nl/doelbinding/purpose/PurposeChecks";
  private static final String LINKAGE = "nl/doelbinding/purpose/PurposeLinkage";
  private static final String RULE = "Lnl/doelbinding/purpose/PurposeRule;";
  private static final String PARAMETERS =
      "Ljava/lang/String;Ljava/lang/String;[Ljava/lang/String;)";
  private static final Handle RULE_BOOTSTRAP =
      bootstrap("rule", "Ljava/lang/Class;" + PARAMETERS + RULE);
  private static final Handle SITE_BOOTSTRAP =
      bootstrap(
          "site", "Ljava/lang/invoke/MethodType;" + PARAMETERS + "Ljava/lang/invoke/CallSite;");
  private static final String CHECK = "check";
  private static final String CHECK_DESCRIPTOR = "(" + RULE + ")V";

  static ReadCheck of(DeclaredField field) {
    return new ReadCheck(field.owner(), field.name(), field.purposes());
  }

  /** Whether the JVM that a class file was made for knows dynamic constants. */
  static boolean knowsDynamicConstants(int majorVersion) {
    return majorVersion >= Opcodes.V11;
  }

  void write(MethodVisitor to, boolean dynamicConstant) {
    if (dynamicConstant) {
      writeConstant(to);
      to.visitMethodInsn(Opcodes.INVOKESTATIC, CHECKS, CHECK, CHECK_DESCRIPTOR, false);
    } else {
      to.visitInvokeDynamicInsn(CHECK, "()V", SITE_BOOTSTRAP, arguments());
    }
  }

  /** The first half of the guard alone. */
  void writeConstant(MethodVisitor to) {
    to.visitLdcInsn(new ConstantDynamic(CHECK, RULE, RULE_BOOTSTRAP, arguments()));
  }

  /** The check whose constant is loaded, if it is one of ours. */
  static @Nullable ReadCheck ofConstant(Object value) {
    if (!(value instanceof ConstantDynamic constant)
        || !constant.getBootstrapMethod().equals(RULE_BOOTSTRAP)) {
      return null;
    }
    Object[] arguments = new Object[constant.getBootstrapMethodArgumentCount()];
    for (int i = 0; i < arguments.length; i++) {
      arguments[i] = constant.getBootstrapMethodArgument(i);
    }
    return ofArguments(arguments);
  }

  /** The check that an {@code invokedynamic} makes, if it is one of ours. */
  static @Nullable ReadCheck ofSite(Handle bootstrap, Object[] arguments) {
    return bootstrap.equals(SITE_BOOTSTRAP) ? ofArguments(arguments) : null;
  }

  static boolean isCall(String methodOwner, String methodName) {
    return methodOwner.equals(CHECKS) && methodName.equals(CHECK);
  }

  private static @Nullable ReadCheck ofArguments(Object[] arguments) {
    List<String> texts = new ArrayList<>();
    for (Object argument : arguments) {
      if (!(argument instanceof String text)) {
        return null;
      }
      texts.add(text);
    }
    return texts.size() < 2
        ? null
        : new ReadCheck(texts.get(0), texts.get(1), List.copyOf(texts.subList(2, texts.size())));
  }

  private Object[] arguments() {
    List<Object> arguments = new ArrayList<>(List.of(owner, field));
    arguments.addAll(purposes);
    return arguments.toArray();
  }

  private static Handle bootstrap(String name, String afterName) {
    return new Handle(
        Opcodes.H_INVOKESTATIC,
        LINKAGE,
        name,
        "(Ljava/lang/invoke/MethodHandles$Lookup;Ljava/lang/String;" + afterName,
        false);
  }
}
