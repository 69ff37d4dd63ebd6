package nl.doelbinding.weaving;

import java.util.HashMap;
import java.util.Map;
import java.util.function.BiFunction;
import net.bytebuddy.jar.asm.ClassReader;
import net.bytebuddy.jar.asm.Opcodes;
import org.jspecify.annotations.Nullable;

/**
 * The declared fields that one class mentions, found in its constant pool without looking at its
 * code: most classes mention none and are done with.
 */
final class DeclaredReads {

  /** What Hibernate's bytecode enhancer puts in front of a field's name in the method it adds. */
  static final String HIBERNATE_READ = "$$_hibernate_read_";

  private static final int FIELD_REFERENCE = 9;
  private static final int METHOD_REFERENCE = 10;

  private final String className;
  private final Map<String, ReadCheck> checks = new HashMap<>();

  private DeclaredReads(String className) {
    this.className = className;
  }

  /** The reads of a class; a damaged constant pool throws whatever the parser throws. */
  static DeclaredReads in(
      ClassReader reader, BiFunction<String, String, @Nullable ReadCheck> declarations) {
    DeclaredReads result = new DeclaredReads(reader.getClassName());
    char[] buffer = new char[reader.getMaxStringLength()];
    for (int i = 1; i < reader.getItemCount(); i++) {
      int item = reader.getItem(i);
      int tag = item == 0 ? 0 : reader.readByte(item - 1);
      if (tag != FIELD_REFERENCE && tag != METHOD_REFERENCE) {
        continue;
      }
      String name = reader.readUTF8(reader.getItem(reader.readUnsignedShort(item + 2)), buffer);
      if (tag == METHOD_REFERENCE) {
        if (!name.startsWith(HIBERNATE_READ)) {
          continue;
        }
        name = name.substring(HIBERNATE_READ.length());
      }
      String owner = reader.readClass(item, buffer);
      ReadCheck check = declarations.apply(owner.replace('/', '.'), name);
      if (check != null) {
        result.checks.put(key(owner, name), check);
      }
    }
    return result;
  }

  boolean isEmpty() {
    return checks.isEmpty();
  }

  @Nullable ReadCheck find(String owner, String name) {
    return checks.get(key(owner, name));
  }

  /** Whether the field belongs to the class that reads it. */
  boolean isOwn(ReadCheck check) {
    return check.owner().equals(className.replace('/', '.'));
  }

  /**
   * Whether a method may read the fields of its own class: to build an object, and to compare it,
   * which gives no value away and happens in every collection. The initialiser of a class builds
   * its static fields only.
   *
   * @param opcode the instruction that reads
   */
  static boolean isFree(int access, String name, String descriptor, int opcode) {
    return name.equals("<init>")
        || (name.equals("<clinit>") && opcode == Opcodes.GETSTATIC)
        || ((access & Opcodes.ACC_STATIC) == 0
            && ((name.equals("equals") && descriptor.equals("(Ljava/lang/Object;)Z"))
                || (name.equals("hashCode") && descriptor.equals("()I"))));
  }

  private static String key(String owner, String name) {
    return owner + "." + name;
  }
}
