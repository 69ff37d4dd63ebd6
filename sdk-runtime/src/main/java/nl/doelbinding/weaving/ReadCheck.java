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
 * The instructions that guard a read, to be written and to be found again. They leave the stack as
 * it was, so that no frame has to be computed.
 *
 * @param owner the binary name of the class that declares the field
 * @param field the name of the field
 * @param purposes the binary names of its purposes
 * @param holder what is handed over as the object that is read
 */
record ReadCheck(String owner, String field, List<String> purposes, Holder holder) {

  /** What a check is told of the object that is read: it stands on the stack. */
  enum Holder {
    /** Nothing: permitted reads are not recorded. */
    UNASKED(Opcodes.NOP),
    /** The object itself. */
    OBJECT(Opcodes.DUP),
    /** That there is none, as for a static field. */
    NONE(Opcodes.ACONST_NULL);

    private final int opcode;

    Holder(int opcode) {
      this.opcode = opcode;
    }

    /** What an instruction puts on the stack; {@link #UNASKED} for any other than these two. */
    static Holder of(int opcode) {
      return opcode == Opcodes.DUP ? OBJECT : opcode == Opcodes.ACONST_NULL ? NONE : UNASKED;
    }

    void write(MethodVisitor to) {
      if (this != UNASKED) {
        to.visitInsn(opcode);
      }
    }
  }

  private static final String RULE = "Lnl/doelbinding/purpose/PurposeRule;";
  private static final String PARAMETERS =
      "Ljava/lang/String;Ljava/lang/String;[Ljava/lang/String;)";
  private static final Handle RULE_BOOTSTRAP =
      WovenNames.bootstrap("rule", "Ljava/lang/Class;" + PARAMETERS + RULE);
  private static final Handle SITE_BOOTSTRAP =
      WovenNames.bootstrap(
          "site", "Ljava/lang/invoke/MethodType;" + PARAMETERS + "Ljava/lang/invoke/CallSite;");
  private static final String CHECK = "check";
  private static final String CHECK_AUDITED = "checkAudited";

  static ReadCheck of(DeclaredField field) {
    return new ReadCheck(
        field.owner(),
        field.name(),
        field.purposes(),
        field.isAudited() ? Holder.OBJECT : Holder.UNASKED);
  }

  /** The same for a read by that instruction. */
  ReadCheck at(int opcode) {
    return opcode == Opcodes.GETSTATIC && isAudited() ? with(Holder.NONE) : this;
  }

  /** The same with another holder. */
  ReadCheck with(Holder other) {
    return new ReadCheck(owner, field, purposes, other);
  }

  boolean isAudited() {
    return holder != Holder.UNASKED;
  }

  /** How much room it takes on the stack. */
  int height() {
    return isAudited() ? 2 : 1;
  }

  void write(MethodVisitor to, boolean dynamicConstant) {
    holder.write(to);
    if (!dynamicConstant) {
      to.visitInvokeDynamicInsn(
          CHECK, isAudited() ? "(Ljava/lang/Object;)V" : "()V", SITE_BOOTSTRAP, arguments());
      return;
    }
    writeConstant(to);
    if (isAudited()) {
      WovenNames.call(to, CHECK_AUDITED, "(Ljava/lang/Object;" + RULE + ")V");
    } else {
      WovenNames.call(to, CHECK, "(" + RULE + ")V");
    }
  }

  /** The constant alone. It is an object: a primitive one keeps Java 17 from compiling a method. */
  void writeConstant(MethodVisitor to) {
    to.visitLdcInsn(new ConstantDynamic(CHECK, RULE, RULE_BOOTSTRAP, arguments()));
  }

  /** The check whose constant is loaded, if it is one of ours. */
  static @Nullable ReadCheck ofConstant(Object value) {
    List<String> texts = WovenNames.texts(value, RULE_BOOTSTRAP);
    return texts == null ? null : ofTexts(texts);
  }

  /** The check that an {@code invokedynamic} makes, if it is one of ours. */
  static @Nullable ReadCheck ofSite(Handle bootstrap, Object[] arguments) {
    List<String> texts = WovenNames.texts(bootstrap, arguments, SITE_BOOTSTRAP);
    return texts == null ? null : ofTexts(texts);
  }

  static boolean isCall(String methodOwner, String methodName) {
    return WovenNames.isOurs(methodOwner) && methodName.equals(CHECK);
  }

  static boolean isAuditedCall(String methodOwner, String methodName) {
    return WovenNames.isOurs(methodOwner) && methodName.equals(CHECK_AUDITED);
  }

  private static @Nullable ReadCheck ofTexts(List<String> texts) {
    return texts.size() < 2
        ? null
        : new ReadCheck(
            texts.get(0),
            texts.get(1),
            List.copyOf(texts.subList(2, texts.size())),
            Holder.UNASKED);
  }

  private Object[] arguments() {
    List<Object> arguments = new ArrayList<>(List.of(owner, field));
    arguments.addAll(purposes);
    return arguments.toArray();
  }
}
