package nl.doelbinding.weaving.agent;

import java.util.HashSet;
import java.util.Set;
import net.bytebuddy.jar.asm.AnnotationVisitor;
import net.bytebuddy.jar.asm.ClassReader;
import net.bytebuddy.jar.asm.ClassVisitor;
import net.bytebuddy.jar.asm.FieldVisitor;
import net.bytebuddy.jar.asm.MethodVisitor;
import net.bytebuddy.jar.asm.RecordComponentVisitor;
import net.bytebuddy.utility.OpenedClassReader;
import org.jspecify.annotations.Nullable;

/** What can be said of a class file by its constant pool and its annotations, without its code. */
final class ClassGlance {

  private static final int UTF8 = 1;
  private static final byte[] OURS = ascii("Lnl/doelbinding/annotations/");
  private static final byte[] ANNOTATED = ascii("RuntimeVisibleAnnotations");
  private static final byte[] ANNOTATED_INVISIBLY = ascii("RuntimeInvisibleAnnotations");
  private static final int HEADERS_ONLY =
      ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES;

  private final ClassReader reader;
  private boolean ours;
  private boolean annotated;

  /** Of a class file; a damaged one throws whatever the parser throws. */
  ClassGlance(byte[] bytes) {
    reader = OpenedClassReader.of(bytes);
    for (int i = 1; i < reader.getItemCount(); i++) {
      int item = reader.getItem(i);
      if (item != 0 && reader.readByte(item - 1) == UTF8) {
        ours |= startsWith(item, OURS);
        annotated |= startsWith(item, ANNOTATED) || startsWith(item, ANNOTATED_INVISIBLY);
      }
    }
  }

  ClassReader reader() {
    return reader;
  }

  /** Whether it names an annotation of ours. */
  boolean namesOurs() {
    return ours;
  }

  /** The internal names of the annotations on the class, its fields and its methods. */
  Set<String> annotations() {
    if (!annotated) {
      return Set.of();
    }
    Set<String> found = new HashSet<>();
    reader.accept(new Annotations(found), HEADERS_ONLY);
    return found;
  }

  /** The internal names of its superclass and interfaces. */
  Set<String> supertypes() {
    Set<String> all = new HashSet<>(Set.of(reader.getInterfaces()));
    String superclass = reader.getSuperName();
    if (superclass != null) {
      all.add(superclass);
    }
    return all;
  }

  private boolean startsWith(int utf8, byte[] start) {
    if (reader.readUnsignedShort(utf8) < start.length) {
      return false;
    }
    for (int i = 0; i < start.length; i++) {
      if (reader.readByte(utf8 + 2 + i) != start[i]) {
        return false;
      }
    }
    return true;
  }

  private static byte[] ascii(String text) {
    return text.getBytes(java.nio.charset.StandardCharsets.US_ASCII);
  }

  private static final class Annotations extends ClassVisitor {
    private final Set<String> found;

    Annotations(Set<String> found) {
      super(OpenedClassReader.ASM_API);
      this.found = found;
    }

    private @Nullable AnnotationVisitor add(String descriptor) {
      found.add(descriptor.substring(1, descriptor.length() - 1));
      return null;
    }

    @Override
    public @Nullable AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
      return add(descriptor);
    }

    @Override
    public FieldVisitor visitField(
        int access, String name, String type, @Nullable String signature, @Nullable Object value) {
      return new FieldVisitor(OpenedClassReader.ASM_API) {
        @Override
        public @Nullable AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
          return add(descriptor);
        }
      };
    }

    @Override
    public RecordComponentVisitor visitRecordComponent(
        String name, String type, @Nullable String signature) {
      return new RecordComponentVisitor(OpenedClassReader.ASM_API) {
        @Override
        public @Nullable AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
          return add(descriptor);
        }
      };
    }

    @Override
    public MethodVisitor visitMethod(
        int access,
        String name,
        String type,
        @Nullable String signature,
        String @Nullable [] exceptions) {
      return new MethodVisitor(OpenedClassReader.ASM_API) {
        @Override
        public @Nullable AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
          return add(descriptor);
        }
      };
    }
  }
}
