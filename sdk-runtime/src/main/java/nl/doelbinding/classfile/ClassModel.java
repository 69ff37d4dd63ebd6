package nl.doelbinding.classfile;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The header of a class: everything but its code.
 *
 * @param name the binary name, {@code a.b.Outer$Inner}
 * @param access the access flags of the class file
 * @param superclass the binary name of the superclass; {@code null} for {@code Object} and modules
 * @param interfaces the binary names of the interfaces, in the order of the class file
 * @param sourceFile the simple name of the source file, where the compiler left it
 * @param annotations the annotations of the class itself
 * @param fields the fields, in the order of the class file
 * @param components the record components; empty for a class that is no record
 * @param methods the methods, in the order of the class file
 * @since 0.1
 */
public record ClassModel(
    String name,
    int access,
    @Nullable String superclass,
    List<String> interfaces,
    @Nullable String sourceFile,
    List<AnnotationModel> annotations,
    List<MemberModel> fields,
    List<MemberModel> components,
    List<MethodModel> methods) {

  private static final int ACC_INTERFACE = 0x0200;
  private static final int ACC_SYNTHETIC = 0x1000;
  private static final int ACC_ANNOTATION = 0x2000;
  private static final int ACC_ENUM = 0x4000;
  private static final int ACC_MODULE = 0x8000;

  /** Copies the lists. */
  public ClassModel {
    interfaces = List.copyOf(interfaces);
    annotations = List.copyOf(annotations);
    fields = List.copyOf(fields);
    components = List.copyOf(components);
    methods = List.copyOf(methods);
  }

  /** Whether it is an interface; an annotation type is one too. */
  public boolean isInterface() {
    return (access & ACC_INTERFACE) != 0;
  }

  /** Whether it is an annotation type. */
  public boolean isAnnotation() {
    return (access & ACC_ANNOTATION) != 0;
  }

  /** Whether it is an enum. */
  public boolean isEnum() {
    return (access & ACC_ENUM) != 0;
  }

  /** Whether it is a module descriptor. */
  public boolean isModule() {
    return (access & ACC_MODULE) != 0;
  }

  /** Whether a compiler made it up. */
  public boolean isSynthetic() {
    return (access & ACC_SYNTHETIC) != 0;
  }

  /** Whether it is a record. */
  public boolean isRecord() {
    return "java.lang.Record".equals(superclass);
  }

  /** The name without package, {@code Outer$Inner}. */
  public String simpleName() {
    return name.substring(name.lastIndexOf('.') + 1);
  }

  /** The package, or the empty string. */
  public String packageName() {
    int dot = name.lastIndexOf('.');
    return dot < 0 ? "" : name.substring(0, dot);
  }

  /** The field of that name, if the class itself has one. */
  public Optional<MemberModel> field(String fieldName) {
    for (MemberModel field : fields) {
      if (field.name().equals(fieldName)) {
        return Optional.of(field);
      }
    }
    return Optional.empty();
  }
}
