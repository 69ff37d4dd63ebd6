package nl.doelbinding.classfile;

import static java.util.Objects.requireNonNull;

import java.util.List;
import net.bytebuddy.jar.asm.Type;
import org.jspecify.annotations.Nullable;

/**
 * A field, a record component or a parameter.
 *
 * @param name its name; for a parameter {@code arg0}, {@code arg1}, … where the class file has
 *     none: names of parameters are kept of constructors and of methods with annotations
 * @param descriptor its erased type as in the class file, {@code Ljava/lang/String;}
 * @param signature its generic type as in the class file, where it has one
 * @param access the access flags
 * @param annotations its annotations
 * @since 0.1
 */
public record MemberModel(
    String name,
    String descriptor,
    @Nullable String signature,
    int access,
    List<AnnotationModel> annotations) {

  private static final int ACC_STATIC = 0x0008;
  private static final int ACC_SYNTHETIC = 0x1000;

  /**
   * Copies the annotations.
   *
   * @throws IllegalArgumentException if the descriptor is not that of a field
   */
  public MemberModel {
    requireNonNull(name, "name");
    if (!isFieldDescriptor(descriptor)) {
      throw new IllegalArgumentException("\"" + descriptor + "\" is not the descriptor of a field");
    }
    annotations = List.copyOf(annotations);
  }

  /** Whether it belongs to the class and not to an object. */
  public boolean isStatic() {
    return (access & ACC_STATIC) != 0;
  }

  /** Whether a compiler made it up. */
  public boolean isSynthetic() {
    return (access & ACC_SYNTHETIC) != 0;
  }

  /**
   * The name in the source, where a compiler stores the member under another: {@code iban} for
   * {@code iban$delegate} (Kotlin), {@code street$value} (Lombok) or {@code a_b_Addressed__street}
   * (a trait of Groovy).
   */
  public String sourceName() {
    int suffix = name.indexOf('$', 1);
    if (suffix > 0 && (name.endsWith("$delegate") || name.endsWith("$value"))) {
      return name.substring(0, suffix);
    }
    int trait = name.lastIndexOf("__");
    int simple = trait < 0 ? -1 : name.lastIndexOf('_', trait - 1) + 1;
    return simple >= 0 && trait > simple && Character.isUpperCase(name.charAt(simple))
        ? name.substring(trait + 2)
        : name;
  }

  /** The erased type as source writes it: {@code int}, {@code java.lang.String}, {@code a.B[]}. */
  public String type() {
    return Type.getType(descriptor).getClassName();
  }

  private static boolean isFieldDescriptor(String descriptor) {
    int element = 0;
    while (element < descriptor.length() && descriptor.charAt(element) == '[') {
      element++;
    }
    int last = descriptor.length() - 1;
    if (element > last) {
      return false;
    }
    return descriptor.charAt(element) == 'L'
        ? last > element + 1 && descriptor.indexOf(';') == last
        : element == last && "BCDFIJSZ".indexOf(descriptor.charAt(element)) >= 0;
  }
}
