package nl.doelbinding.weaving.agent;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import net.bytebuddy.jar.asm.ClassReader;
import net.bytebuddy.utility.OpenedClassReader;
import org.jspecify.annotations.Nullable;

/**
 * What can be said of a class file by its constant pool and its annotations, without its code.
 * Reads the pool by itself: that is done for every class of the application while it starts.
 */
final class ClassGlance {

  private static final int MAGIC = 0xCAFEBABE;
  private static final int HEADER = 10;
  private static final int UTF8 = 1;
  private static final int FIELD_REFERENCE = 9;
  private static final int METHOD_REFERENCE = 10;
  private static final byte[] OURS = ascii("Lnl/doelbinding/annotations/");
  private static final byte[] ANNOTATED = ascii("RuntimeVisibleAnnotations");
  private static final byte[] ANNOTATED_INVISIBLY = ascii("RuntimeInvisibleAnnotations");
  private static final String HIBERNATE_READ = "$$_hibernate_read_";
  private static final int HEADERS_ONLY =
      ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES;

  private final byte[] bytes;

  /** Where each constant begins, with its tag. */
  private final int[] constants;

  private final int afterConstants;
  private boolean ours;
  private boolean annotated;
  private @Nullable Set<String> annotations;

  /**
   * Of a class file.
   *
   * @throws IllegalArgumentException if it is none
   * @throws IndexOutOfBoundsException if it is cut off
   */
  ClassGlance(byte[] bytes) {
    this.bytes = bytes;
    if (bytes.length < HEADER || (int2(0) << 16 | int2(2)) != MAGIC) {
      throw new IllegalArgumentException("No class file");
    }
    constants = new int[int2(8)];
    int at = HEADER;
    for (int i = 1; i < constants.length; i++) {
      constants[i] = at;
      switch (bytes[at]) {
        case UTF8 -> {
          ours |= startsWith(at, OURS);
          annotated |= startsWith(at, ANNOTATED) || startsWith(at, ANNOTATED_INVISIBLY);
          at += 3 + int2(at + 1);
        }
        case 5, 6 -> {
          at += 9; // a long or a double, which counts twice
          i++;
        }
        case 7, 8, 16, 19, 20 -> at += 3;
        case 15 -> at += 4;
        case 3, 4, FIELD_REFERENCE, METHOD_REFERENCE, 11, 12, 17, 18 -> at += 5;
        default -> throw new IllegalArgumentException("No constant has tag " + bytes[at]);
      }
    }
    afterConstants = at;
  }

  /** Its internal name. */
  String name() {
    return className(int2(afterConstants + 2));
  }

  /** Whether it names an annotation of ours. */
  boolean namesOurs() {
    return ours;
  }

  /** The same, with a look at the annotations too, which would throw later. */
  static ClassGlance whole(byte[] bytes) {
    ClassGlance glance = new ClassGlance(bytes);
    glance.annotations();
    return glance;
  }

  /** The internal names of the annotations on the class, its fields and its methods. */
  Set<String> annotations() {
    if (annotations == null) {
      annotations = new HashSet<>();
      if (annotated) {
        OpenedClassReader.of(bytes).accept(new AnnotationTypes(annotations), HEADERS_ONLY);
      }
    }
    return annotations;
  }

  /** The internal names of its superclass and interfaces. */
  List<String> supertypes() {
    List<String> all = new ArrayList<>();
    int superclass = int2(afterConstants + 4);
    if (superclass != 0) {
      all.add(className(superclass));
    }
    int interfaces = int2(afterConstants + 6);
    for (int i = 0; i < interfaces; i++) {
      all.add(className(int2(afterConstants + 8 + 2 * i)));
    }
    return all;
  }

  /**
   * Whether a field that the code may read, or a method by which Hibernate reads one, passes one of
   * two tests; each name is tested once.
   *
   * @param owner takes the internal name of the class it is looked for in
   * @param type takes the descriptor of the field
   */
  boolean anyRead(Predicate<String> owner, Predicate<String> type) {
    boolean[] tested = new boolean[constants.length];
    for (int i = 1; i < constants.length; i++) {
      int at = constants[i];
      int tag = at == 0 ? 0 : bytes[at];
      if (tag != FIELD_REFERENCE && tag != METHOD_REFERENCE) {
        continue;
      }
      int nameAndType = constants[int2(at + 3)];
      if (tag == METHOD_REFERENCE && !text(int2(nameAndType + 1)).startsWith(HIBERNATE_READ)) {
        continue;
      }
      int holder = int2(at + 1);
      int descriptor = int2(nameAndType + 3);
      if ((!tested[holder] && owner.test(className(holder)))
          || (!tested[descriptor] && type.test(text(descriptor)))) {
        return true;
      }
      tested[holder] = true;
      tested[descriptor] = true;
    }
    return false;
  }

  private String className(int constant) {
    return text(int2(constants[constant] + 1));
  }

  private String text(int constant) {
    int at = constants[constant];
    int length = int2(at + 1);
    for (int i = at + 3; i < at + 3 + length; i++) {
      if (bytes[i] < 0) {
        return unusualText(at, length);
      }
    }
    return new String(bytes, at + 3, length, StandardCharsets.ISO_8859_1);
  }

  /** In the UTF-8 of class files, which is not quite that of others. */
  private String unusualText(int at, int length) {
    try {
      return new DataInputStream(new ByteArrayInputStream(bytes, at + 1, length + 2)).readUTF();
    } catch (IOException damaged) {
      throw new IllegalArgumentException("A text is damaged", damaged);
    }
  }

  private int int2(int at) {
    return (bytes[at] & 0xFF) << 8 | (bytes[at + 1] & 0xFF);
  }

  private boolean startsWith(int utf8, byte[] start) {
    int text = utf8 + 3;
    return bytes[text] == start[0]
        && int2(utf8 + 1) >= start.length
        && Arrays.equals(bytes, text, text + start.length, start, 0, start.length);
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
