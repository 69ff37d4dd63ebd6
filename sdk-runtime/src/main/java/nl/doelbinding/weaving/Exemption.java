package nl.doelbinding.weaving;

import net.bytebuddy.jar.asm.Opcodes;
import org.jspecify.annotations.Nullable;

/**
 * Reads that are not checked unless {@link WeavingOptions} say otherwise: they give no value to
 * anybody who asks for it, and happen where no purpose can be bound.
 *
 * @since 0.1
 */
public enum Exemption {

  /**
   * The constructors of the class that declares the field, and for a static field the initialiser
   * of that class.
   */
  CONSTRUCTOR("constructor"),

  /** {@code equals(Object)} of the class that declares the field, which collections call. */
  EQUALS("equals"),

  /** {@code hashCode()} of the class that declares the field. */
  HASH_CODE("hashCode"),

  /** The bodies of the methods that Hibernate's enhancer added: loading, flushing, dirty checks. */
  PERSISTENCE("persistence");

  private final String id;

  Exemption(String id) {
    this.id = id;
  }

  /** How it is written in settings and reports. */
  public String id() {
    return id;
  }

  /** Whether it is limited to the fields that the reading class itself declares. */
  boolean isForOwnFields() {
    return this != PERSISTENCE;
  }

  /**
   * What exempts a read in a method.
   *
   * @param opcode the instruction that reads
   */
  static @Nullable Exemption of(int access, String name, String descriptor, int opcode) {
    if (name.startsWith(DeclaredReads.HIBERNATE)) {
      return PERSISTENCE;
    }
    if (name.equals("<init>") || (name.equals("<clinit>") && opcode == Opcodes.GETSTATIC)) {
      return CONSTRUCTOR;
    }
    if ((access & Opcodes.ACC_STATIC) != 0) {
      return null;
    }
    if (name.equals("equals") && descriptor.equals("(Ljava/lang/Object;)Z")) {
      return EQUALS;
    }
    return name.equals("hashCode") && descriptor.equals("()I") ? HASH_CODE : null;
  }
}
