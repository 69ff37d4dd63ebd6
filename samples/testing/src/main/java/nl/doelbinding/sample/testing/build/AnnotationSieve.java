package nl.doelbinding.sample.testing.build;

import net.bytebuddy.jar.asm.AnnotationVisitor;
import net.bytebuddy.jar.asm.ClassVisitor;
import net.bytebuddy.jar.asm.FieldVisitor;
import net.bytebuddy.jar.asm.MethodVisitor;
import net.bytebuddy.jar.asm.Opcodes;
import net.bytebuddy.jar.asm.RecordComponentVisitor;
import org.jspecify.annotations.Nullable;

/** Lets only those annotations of Doelbinding through that somebody wants. */
final class AnnotationSieve extends ClassVisitor {

  private static final String OURS = "Lnl/doelbinding/annotations/";
  private static final String CONTAINER = "$List;";

  /**
   * Where an annotation stands.
   *
   * @param member the name of a field, a record component or a method; empty: on the class. What is
   *     written on a record component stands in a class file in several places, which are one here
   * @param annotation its type, without package
   * @param index which one, where several of the type stand there
   */
  record Place(String member, String annotation, int index) {}

  /** Whether an annotation passes. */
  interface Choice {
    boolean passes(Place place);
  }

  private final Choice choice;

  AnnotationSieve(ClassVisitor next, Choice choice) {
    super(Opcodes.ASM9, next);
    this.choice = choice;
  }

  private interface Next {
    @Nullable AnnotationVisitor visit();
  }

  private @Nullable AnnotationVisitor sieve(String member, String descriptor, Next next) {
    if (!descriptor.startsWith(OURS)) {
      return next.visit();
    }
    if (descriptor.endsWith(CONTAINER)) {
      String annotation =
          descriptor.substring(OURS.length(), descriptor.length() - CONTAINER.length());
      return new Container(next.visit(), member, annotation);
    }
    String annotation = descriptor.substring(OURS.length(), descriptor.length() - 1);
    return choice.passes(new Place(member, annotation, 0)) ? next.visit() : null;
  }

  private final class Container extends AnnotationVisitor {

    private final String member;
    private final String annotation;
    private int index;

    Container(@Nullable AnnotationVisitor next, String member, String annotation) {
      super(Opcodes.ASM9, next);
      this.member = member;
      this.annotation = annotation;
    }

    @Override
    public AnnotationVisitor visitArray(String name) {
      return new AnnotationVisitor(Opcodes.ASM9, super.visitArray(name)) {
        @Override
        public @Nullable AnnotationVisitor visitAnnotation(
            @Nullable String none, String descriptor) {
          return choice.passes(new Place(member, annotation, index++))
              ? super.visitAnnotation(none, descriptor)
              : null;
        }
      };
    }
  }

  @Override
  public @Nullable AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
    return sieve("", descriptor, () -> super.visitAnnotation(descriptor, visible));
  }

  @Override
  public FieldVisitor visitField(
      int access, String name, String type, @Nullable String signature, @Nullable Object value) {
    return new FieldVisitor(Opcodes.ASM9, super.visitField(access, name, type, signature, value)) {
      @Override
      public @Nullable AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
        return sieve(name, descriptor, () -> super.visitAnnotation(descriptor, visible));
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
    return new MethodVisitor(
        Opcodes.ASM9, super.visitMethod(access, name, type, signature, exceptions)) {
      @Override
      public @Nullable AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
        return sieve(name, descriptor, () -> super.visitAnnotation(descriptor, visible));
      }

      @Override
      public @Nullable AnnotationVisitor visitParameterAnnotation(
          int parameter, String descriptor, boolean visible) {
        // The analysis reads none of a parameter: those of a record repeat its components.
        return descriptor.startsWith(OURS)
            ? null
            : super.visitParameterAnnotation(parameter, descriptor, visible);
      }
    };
  }

  @Override
  public RecordComponentVisitor visitRecordComponent(
      String name, String type, @Nullable String signature) {
    return new RecordComponentVisitor(
        Opcodes.ASM9, super.visitRecordComponent(name, type, signature)) {
      @Override
      public @Nullable AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
        return sieve(name, descriptor, () -> super.visitAnnotation(descriptor, visible));
      }
    };
  }
}
