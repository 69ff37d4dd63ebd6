package nl.doelbinding.analysis.flow.code;

import net.bytebuddy.jar.asm.ClassReader;
import org.jspecify.annotations.Nullable;

/**
 * The constants of a class file. Throws whatever the parser throws where the file is damaged. For
 * one thread.
 *
 * @since 0.1
 */
public final class ConstantPool {

  private static final int STRING = 8;
  private static final int CLASS = 7;
  private static final int FIELD = 9;
  private static final int METHOD = 10;
  private static final int INTERFACE_METHOD = 11;

  private final ClassReader reader;
  private final char[] buffer;
  private final @Nullable Reference[] references;
  private final @Nullable Signature[] signatures;
  private final @Nullable String[] classNames;

  /** Over an opened class file. */
  public ConstantPool(ClassReader reader) {
    this.reader = reader;
    this.buffer = new char[reader.getMaxStringLength()];
    this.references = new Reference[reader.getItemCount()];
    this.signatures = new Signature[references.length];
    this.classNames = new String[references.length];
  }

  /** One more than the last index. */
  public int size() {
    return references.length;
  }

  /** Whether a method is at that index. */
  public boolean isMethod(int index) {
    int tag = tag(index);
    return tag == METHOD || tag == INTERFACE_METHOD;
  }

  /** Whether a class is at that index. */
  public boolean isClass(int index) {
    return tag(index) == CLASS;
  }

  /** The index of the class itself. */
  public int thisClass() {
    return reader.readUnsignedShort(reader.header + 2);
  }

  /** The last two letters of the internal name of a class. */
  public int classEnd(int classIndex) {
    int text = reader.getItem(reader.readUnsignedShort(reader.getItem(classIndex)));
    int length = reader.readUnsignedShort(text);
    return length < 2 ? 0 : reader.readUnsignedShort(text + length);
  }

  /** The parameters and result of the method at that index. */
  public Signature signature(int index, Reference method) {
    Signature known = signatures[index];
    if (known == null) {
      known = Signature.of(method.descriptor());
      signatures[index] = known;
    }
    return known;
  }

  /** The index of the class that a method or field belongs to. */
  public int ownerIndex(int index) {
    return reader.readUnsignedShort(reader.getItem(index));
  }

  /** The hash that {@link String#hashCode} has of the internal name of a class in ASCII. */
  public int classHash(int classIndex) {
    int text = reader.getItem(reader.readUnsignedShort(reader.getItem(classIndex)));
    int length = reader.readUnsignedShort(text);
    int hash = 0;
    for (int at = text + 2; at < text + 2 + length; at++) {
      hash = 31 * hash + reader.readByte(at);
    }
    return hash;
  }

  /** Whether the internal name of a class ends with an ASCII text. */
  public boolean classEndsWith(int classIndex, String end) {
    int text = reader.getItem(reader.readUnsignedShort(reader.getItem(classIndex)));
    int from = text + 2 + reader.readUnsignedShort(text) - end.length();
    if (from < text + 2) {
      return false;
    }
    for (int i = 0; i < end.length(); i++) {
      if (reader.readByte(from + i) != end.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** Whether the binary name of a class begins with an ASCII text. */
  public boolean classStartsWith(int classIndex, String start) {
    int text = reader.getItem(reader.readUnsignedShort(reader.getItem(classIndex)));
    if (reader.readUnsignedShort(text) < start.length()) {
      return false;
    }
    for (int i = 0; i < start.length(); i++) {
      int at = reader.readByte(text + 2 + i);
      if ((at == '/' ? '.' : at) != start.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** The name of the method or field at that index; the name of another constant is no text. */
  public String name(int index) {
    return reader.readUTF8(nameAndType(index), buffer);
  }

  /** The member at that index. */
  public Reference reference(int index) {
    Reference known = references[index];
    if (known == null) {
      if (!isMethod(index) && tag(index) != FIELD) {
        throw new IllegalArgumentException("No member");
      }
      int item = nameAndType(index);
      known =
          new Reference(
              className(ownerIndex(index)),
              reader.readUTF8(item, buffer),
              reader.readUTF8(item + 2, buffer));
      references[index] = known;
    }
    return known;
  }

  /** The name and type of a dynamic call; its owner is empty. */
  public Reference dynamic(int index) {
    int item = nameAndType(index);
    return new Reference("", reader.readUTF8(item, buffer), reader.readUTF8(item + 2, buffer));
  }

  /** The index of the bootstrap method of a dynamic call. */
  public int bootstrap(int index) {
    return reader.readUnsignedShort(reader.getItem(index));
  }

  /** The binary name of the class at that index; of an array its descriptor with dots. */
  public String className(int index) {
    String known = classNames[index];
    if (known == null) {
      known = utf8(reader.getItem(index)).replace('/', '.');
      classNames[index] = known;
    }
    return known;
  }

  /** The text constant at that index; {@code null} for a constant of another kind. */
  public @Nullable String text(int index) {
    return tag(index) == STRING ? utf8(reader.getItem(index)) : null;
  }

  /** The constant at that index as the parser reads it: a handle, a type, a text. */
  public Object constant(int index) {
    return reader.readConst(index, buffer);
  }

  /** The text that a place of the file points at; empty where it points nowhere. */
  public String utf8(int at) {
    String text = reader.readUTF8(at, buffer);
    return text == null ? "" : text;
  }

  /** The class file. */
  ClassReader reader() {
    return reader;
  }

  private int nameAndType(int index) {
    return reader.getItem(reader.readUnsignedShort(reader.getItem(index) + 2));
  }

  private int tag(int index) {
    int item = reader.getItem(index);
    return item == 0 ? 0 : reader.readByte(item - 1);
  }
}
