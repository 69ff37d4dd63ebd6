package nl.doelbinding.classfile;

import net.bytebuddy.jar.asm.ClassReader;
import org.jspecify.annotations.Nullable;

/**
 * Checks that the members and attributes of a class file lie one behind the other. The parser
 * trusts their lengths: where one is negative it goes back, and reads the same bytes again and
 * again.
 */
final class ClassFileStructure {

  private static final int ACCESS_THIS_SUPER = 6;
  private static final int STACK_LOCALS_LENGTH = 8;

  private final ClassReader reader;
  private final int size;
  private final char[] buffer;

  ClassFileStructure(ClassReader reader, int size) {
    this.reader = reader;
    this.size = size;
    this.buffer = new char[reader.getMaxStringLength()];
  }

  /**
   * Walks over the file once.
   *
   * @throws RuntimeException if it is damaged
   */
  void check() {
    int interfaces = reader.header + ACCESS_THIS_SUPER;
    int fields = interfaces + 2 + 2 * reader.readUnsignedShort(interfaces);
    int methods = members(fields, null);
    int attributes = members(methods, "Code");
    attributes(attributes, size, "Record");
  }

  private int members(int at, @Nullable String nesting) {
    int next = at + 2;
    for (int i = reader.readUnsignedShort(at); i > 0; i--) {
      next = attributes(next + ACCESS_THIS_SUPER, size, nesting);
    }
    return next;
  }

  /** The end of the attributes, all of which must lie before a limit. */
  private int attributes(int at, int limit, @Nullable String nesting) {
    int next = at + 2;
    for (int i = reader.readUnsignedShort(at); i > 0; i--) {
      int content = next + 6;
      int length = reader.readInt(next + 2);
      if (length < 0 || length > limit - content) {
        throw new IllegalArgumentException("An attribute reaches beyond its place");
      }
      int end = content + length;
      if (nesting != null && nesting.equals(reader.readUTF8(next, buffer))) {
        nested(content, end, nesting);
      }
      next = end;
    }
    return next;
  }

  private void nested(int content, int end, String name) {
    if (name.equals("Record")) {
      int next = content + 2;
      for (int i = reader.readUnsignedShort(content); i > 0; i--) {
        next = attributes(next + 4, end, null);
      }
      return;
    }
    int code = reader.readInt(content + 4);
    if (code < 0 || code > end - content - STACK_LOCALS_LENGTH) {
      throw new IllegalArgumentException("The code reaches beyond its method");
    }
    int handlers = content + STACK_LOCALS_LENGTH + code;
    attributes(handlers + 2 + 8 * reader.readUnsignedShort(handlers), end, null);
  }
}
