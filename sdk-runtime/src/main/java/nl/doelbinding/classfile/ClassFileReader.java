package nl.doelbinding.classfile;

import java.lang.reflect.Field;
import net.bytebuddy.jar.asm.ClassReader;
import net.bytebuddy.jar.asm.ClassVisitor;
import net.bytebuddy.jar.asm.Opcodes;
import net.bytebuddy.utility.OpenedClassReader;

/**
 * Reads the bytes of a class file into a {@link ClassModel}.
 *
 * <p>The bytes may come from anywhere: whatever they hold, the outcome is a model or a {@link
 * ClassFileException}. Stateless; threads may share it.
 *
 * @since 0.1
 */
public final class ClassFileReader {

  private static final int MAGIC = 0xCAFEBABE;
  private static final int JAVA_1 = 44;

  /** The newest class file version that can be parsed. */
  private static final int NEWEST = newestMajorVersion();

  private ClassFileReader() {}

  /**
   * Reads names, members and annotations.
   *
   * @throws ClassFileException if the bytes are no class file, are damaged, or are of a newer Java
   *     version than this one understands
   */
  public static ClassModel read(byte[] bytes) throws ClassFileException {
    return read(open(bytes));
  }

  /**
   * The same of an opened class file.
   *
   * @throws ClassFileException if it is damaged
   */
  public static ClassModel read(ClassReader reader) throws ClassFileException {
    ClassModelVisitor visitor = new ClassModelVisitor(reader);
    walk(reader, visitor, ClassReader.SKIP_CODE | ClassReader.SKIP_FRAMES);
    return visitor.model();
  }

  /**
   * Opens a class file for a visitor of one's own, after the checks of {@link #read}.
   *
   * @throws ClassFileException as {@link #read} does
   */
  public static ClassReader open(byte[] bytes) throws ClassFileException {
    checkHeader(bytes);
    try {
      ClassReader reader = OpenedClassReader.of(bytes);
      new ClassFileStructure(reader, bytes.length).check();
      return reader;
    } catch (RuntimeException | StackOverflowError damaged) {
      throw new ClassFileException("The class file is damaged", damaged);
    }
  }

  /**
   * Lets a visitor walk over a class file.
   *
   * @throws ClassFileException if the parser stumbles
   */
  public static void walk(ClassReader reader, ClassVisitor visitor, int options)
      throws ClassFileException {
    try {
      reader.accept(visitor, options);
    } catch (RuntimeException | AssertionError | StackOverflowError damaged) {
      // The parser asserts what a type is like, and older ones follow any nesting.
      throw new ClassFileException("The class file is damaged", damaged);
    }
  }

  private static void checkHeader(byte[] bytes) throws ClassFileException {
    if (bytes.length < 10 || int4(bytes, 0) != MAGIC) {
      throw new ClassFileException(
          bytes.length == 0 ? "The file is empty" : "The file is not a Java class file");
    }
    int major = ((bytes[6] & 0xFF) << 8) | (bytes[7] & 0xFF);
    if (major > NEWEST) {
      throw new ClassFileException(
          "The class was compiled for Java "
              + (major - JAVA_1)
              + "; this version of Doelbinding reads class files up to Java "
              + (NEWEST - JAVA_1));
    }
  }

  private static int int4(byte[] bytes, int at) {
    return ((bytes[at] & 0xFF) << 24)
        | ((bytes[at + 1] & 0xFF) << 16)
        | ((bytes[at + 2] & 0xFF) << 8)
        | (bytes[at + 3] & 0xFF);
  }

  private static int newestMajorVersion() {
    int newest = Opcodes.V17;
    for (Field field : Opcodes.class.getFields()) {
      if (field.getName().matches("V\\d+") && field.getType() == int.class) {
        try {
          newest = Math.max(newest, field.getInt(null) & 0xFFFF);
        } catch (IllegalAccessException impossible) {
          throw new AssertionError("Constants of a public interface are public", impossible);
        }
      }
    }
    return newest;
  }
}
