package nl.doelbinding.classfile;

import net.bytebuddy.jar.asm.ClassReader;
import org.jspecify.annotations.Nullable;

/**
 * Reads the names of parameters from what compilers leave for debuggers: few write them down
 * elsewhere. Looks at the table alone and at no instruction, so that it costs next to nothing; the
 * file must be past {@link ClassFileStructure}.
 */
final class LocalVariableNames {

  private static final int MEMBER_HEADER = 6;
  private static final int ATTRIBUTE_HEADER = 6;
  private static final int STACK_LOCALS_LENGTH = 8;
  private static final int ENTRY = 10;

  private final ClassReader reader;
  private final char[] buffer;

  /** The method that comes next, and where it begins. */
  private int method;

  private int offset;

  LocalVariableNames(ClassReader reader) {
    this.reader = reader;
    this.buffer = new char[reader.getMaxStringLength()];
    int fields = reader.header + 6;
    fields += 2 + 2 * reader.readUnsignedShort(fields);
    int at = fields + 2;
    for (int i = reader.readUnsignedShort(fields); i > 0; i--) {
      at = behind(at + MEMBER_HEADER);
    }
    this.offset = at + 2;
  }

  /**
   * The names of the first local variables of a method, by slot; {@code null} where none is known.
   * Methods must be asked for in the order of the class file.
   */
  @Nullable String[] of(int index, int slots) {
    while (method < index) {
      offset = behind(offset + MEMBER_HEADER);
      method++;
    }
    @Nullable String[] names = new String[slots];
    int code = find("Code", offset + MEMBER_HEADER);
    if (code > 0) {
      int handlers = code + STACK_LOCALS_LENGTH + reader.readInt(code + 4);
      int table = find("LocalVariableTable", handlers + 2 + 8 * reader.readUnsignedShort(handlers));
      if (table > 0) {
        read(table, names);
      }
    }
    return names;
  }

  private void read(int table, @Nullable String[] names) {
    int entries = (reader.readInt(table - 4) - 2) / ENTRY;
    for (int i = 0; i < Math.min(entries, reader.readUnsignedShort(table)); i++) {
      int entry = table + 2 + i * ENTRY;
      int slot = reader.readUnsignedShort(entry + 8);
      boolean fromTheStart = reader.readUnsignedShort(entry) == 0;
      if (fromTheStart && slot < names.length && names[slot] == null) {
        names[slot] = reader.readUTF8(entry + 4, buffer);
      }
    }
  }

  /** Where the content of an attribute begins; 0 where there is none of that name. */
  private int find(String name, int attributes) {
    int at = attributes + 2;
    for (int i = reader.readUnsignedShort(attributes); i > 0; i--) {
      if (name.equals(reader.readUTF8(at, buffer))) {
        return at + ATTRIBUTE_HEADER;
      }
      at += ATTRIBUTE_HEADER + reader.readInt(at + 2);
    }
    return 0;
  }

  private int behind(int attributes) {
    int at = attributes + 2;
    for (int i = reader.readUnsignedShort(attributes); i > 0; i--) {
      at += ATTRIBUTE_HEADER + reader.readInt(at + 2);
    }
    return at;
  }
}
