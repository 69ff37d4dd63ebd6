package nl.doelbinding.analysis.flow.code;

/**
 * A field or method as an instruction names it.
 *
 * @param owner the binary name of the class in the instruction, which may inherit the member
 * @param name the name
 * @param descriptor its type as in the class file
 * @since 0.1
 */
public record Reference(String owner, String name, String descriptor) {

  /** Whether it is a constructor. */
  public boolean isConstructor() {
    return name.equals("<init>");
  }

  /** The class without its package, as source writes it: {@code Map.Entry}. */
  public String simpleOwner() {
    return owner.substring(owner.lastIndexOf('.') + 1).replace('$', '.');
  }
}
