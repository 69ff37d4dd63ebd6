package nl.doelbinding.classfile;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A method or constructor without its code.
 *
 * @param name its name; {@code <init>} for a constructor
 * @param descriptor its erased type as in the class file
 * @param signature its generic type as in the class file, where it has one
 * @param access the access flags
 * @param annotations its annotations
 * @param parameters its parameters in order
 * @since 0.1
 */
public record MethodModel(
    String name,
    String descriptor,
    @Nullable String signature,
    int access,
    List<AnnotationModel> annotations,
    List<MemberModel> parameters) {

  private static final int ACC_STATIC = 0x0008;
  private static final int ACC_BRIDGE = 0x0040;
  private static final int ACC_SYNTHETIC = 0x1000;

  /** Copies the lists. */
  public MethodModel {
    requireNonNull(name, "name");
    annotations = List.copyOf(annotations);
    parameters = List.copyOf(parameters);
  }

  /** Whether it belongs to the class and not to an object. */
  public boolean isStatic() {
    return (access & ACC_STATIC) != 0;
  }

  /** Whether a compiler made it up, a bridge included. */
  public boolean isSynthetic() {
    return (access & (ACC_SYNTHETIC | ACC_BRIDGE)) != 0;
  }

  /**
   * The name of the property this method reads: {@code getEmail}, {@code isActive} by the JavaBeans
   * rules, a record accessor by its own name; empty when it reads none. What Kotlin puts behind the
   * name is no part of it: the module of an internal property ({@code getEmail$shop}), the hash of
   * a value class ({@code getEmail-PhQJzZM}).
   *
   * @param ofRecord whether the method belongs to a record
   */
  public String property(boolean ofRecord) {
    if (isStatic() || !parameters.isEmpty() || descriptor.endsWith(")V") || name.startsWith("<")) {
      return "";
    }
    if (name.length() > 3 && name.startsWith("get") && Character.isUpperCase(name.charAt(3))) {
      return decapitalised(written(name.substring(3)));
    }
    if (name.length() > 2
        && name.startsWith("is")
        && Character.isUpperCase(name.charAt(2))
        && (descriptor.endsWith(")Z") || descriptor.endsWith(")Ljava/lang/Boolean;"))) {
      return decapitalised(written(name.substring(2)));
    }
    return ofRecord ? name : "";
  }

  private static String written(String compiled) {
    int end = 1;
    while (end < compiled.length() && "$-".indexOf(compiled.charAt(end)) < 0) {
      end++;
    }
    return compiled.substring(0, end);
  }

  private static String decapitalised(String capitalised) {
    boolean acronym =
        capitalised.length() > 1
            && Character.isUpperCase(capitalised.charAt(0))
            && Character.isUpperCase(capitalised.charAt(1));
    return acronym
        ? capitalised
        : Character.toLowerCase(capitalised.charAt(0)) + capitalised.substring(1);
  }
}
