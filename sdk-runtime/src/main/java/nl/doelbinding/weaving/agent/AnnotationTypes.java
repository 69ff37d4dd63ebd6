package nl.doelbinding.weaving.agent;

import java.util.Set;
import net.bytebuddy.jar.asm.AnnotationVisitor;
import net.bytebuddy.jar.asm.ClassVisitor;
import net.bytebuddy.jar.asm.FieldVisitor;
import net.bytebuddy.jar.asm.MethodVisitor;
import net.bytebuddy.jar.asm.RecordComponentVisitor;
import net.bytebuddy.utility.OpenedClassReader;
import org.jspecify.annotations.Nullable;

/** Collects the types of the annotations on a class, its fields and its methods. */
final class AnnotationTypes extends ClassVisitor {
  private final Set<String> found;

  AnnotationTypes(Set<String> found) {
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
