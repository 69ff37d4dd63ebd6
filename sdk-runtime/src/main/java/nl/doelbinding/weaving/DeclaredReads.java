package nl.doelbinding.weaving;

import java.util.HashMap;
import java.util.Map;
import java.util.function.BiFunction;
import net.bytebuddy.jar.asm.ClassReader;
import org.jspecify.annotations.Nullable;

/**
 * The declared fields that one class mentions, found in its constant pool without looking at its
 * code: most classes mention none and are done with.
 */
final class DeclaredReads {

  /** How the names of the methods begin that Hibernate's bytecode enhancer adds. */
  static final String HIBERNATE = "$$_hibernate_";

  /** What Hibernate's bytecode enhancer puts in front of a field's name in the method it adds. */
  static final String HIBERNATE_READ = HIBERNATE + "read_";

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

  private static String key(String owner, String name) {
    return owner + "." + name;
  }
}
