package nl.doelbinding.classfile;

import java.util.ArrayList;
import java.util.List;
import net.bytebuddy.jar.asm.AnnotationVisitor;
import net.bytebuddy.jar.asm.ClassReader;
import net.bytebuddy.jar.asm.ClassVisitor;
import net.bytebuddy.jar.asm.FieldVisitor;
import net.bytebuddy.jar.asm.MethodVisitor;
import net.bytebuddy.jar.asm.RecordComponentVisitor;
import net.bytebuddy.utility.OpenedClassReader;
import org.jspecify.annotations.Nullable;

/** Collects a {@link ClassModel} while ASM walks over a class file. */
final class ClassModelVisitor extends ClassVisitor {

  private String name = "";
  private int access;
  private @Nullable String superclass;
  private List<String> interfaces = List.of();
  private @Nullable String sourceFile;
  private final List<AnnotationModel> annotations = new ArrayList<>();
  private final List<MemberModel> fields = new ArrayList<>();
  private final List<MemberModel> components = new ArrayList<>();
  private final List<MethodModel> methods = new ArrayList<>();

  private final ClassReader reader;
  private @Nullable LocalVariableNames locals;
  private int visitedMethods;

  ClassModelVisitor(ClassReader reader) {
    super(OpenedClassReader.ASM_API);
    this.reader = reader;
  }

  ClassModel model() {
    return new ClassModel(
        name, access, superclass, interfaces, sourceFile, annotations, fields, components, methods);
  }

  @Override
  public void visit(
      int version,
      int classAccess,
      String internalName,
      @Nullable String signature,
      @Nullable String superName,
      String @Nullable [] interfaceNames) {
    name = binaryName(internalName);
    access = classAccess;
    superclass = superName == null ? null : binaryName(superName);
    interfaces =
        interfaceNames == null
            ? List.of()
            : List.of(interfaceNames).stream().map(ClassModelVisitor::binaryName).toList();
  }

  @Override
  public void visitSource(@Nullable String source, @Nullable String debug) {
    sourceFile = source;
  }

  @Override
  public AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
    return new AnnotationModelVisitor(descriptor, annotations::add);
  }

  @Override
  public FieldVisitor visitField(
      int fieldAccess,
      String fieldName,
      String descriptor,
      @Nullable String signature,
      @Nullable Object value) {
    List<AnnotationModel> found = new ArrayList<>();
    return new FieldVisitor(api) {
      @Override
      public AnnotationVisitor visitAnnotation(String type, boolean visible) {
        return new AnnotationModelVisitor(type, found::add);
      }

      @Override
      public void visitEnd() {
        fields.add(new MemberModel(fieldName, descriptor, signature, fieldAccess, found));
      }
    };
  }

  @Override
  public RecordComponentVisitor visitRecordComponent(
      String componentName, String descriptor, @Nullable String signature) {
    List<AnnotationModel> found = new ArrayList<>();
    return new RecordComponentVisitor(api) {
      @Override
      public AnnotationVisitor visitAnnotation(String type, boolean visible) {
        return new AnnotationModelVisitor(type, found::add);
      }

      @Override
      public void visitEnd() {
        components.add(new MemberModel(componentName, descriptor, signature, 0, found));
      }
    };
  }

  @Override
  public MethodVisitor visitMethod(
      int methodAccess,
      String methodName,
      String descriptor,
      @Nullable String signature,
      String @Nullable [] exceptions) {
    int index = visitedMethods++;
    return new MethodModelVisitor(
        methodAccess,
        methodName,
        descriptor,
        signature,
        slots -> locals().of(index, slots),
        methods::add);
  }

  private LocalVariableNames locals() {
    if (locals == null) {
      locals = new LocalVariableNames(reader);
    }
    return locals;
  }

  static String binaryName(String internalName) {
    return internalName.replace('/', '.');
  }
}
