package nl.doelbinding.analysis.suggest;

/**
 * A type as source names it.
 *
 * @param packageName its package; empty: the default package
 * @param nested its name behind that, {@code Outer.Inner}
 * @since 0.1
 */
public record TypeName(String packageName, String nested) {

  /** Of a binary name, {@code a.b.Outer$Inner}. */
  public static TypeName ofBinary(String binaryName) {
    int dot = binaryName.lastIndexOf('.');
    return new TypeName(
        dot < 0 ? "" : binaryName.substring(0, dot),
        binaryName.substring(dot + 1).replace('$', '.'));
  }

  static TypeName of(Class<?> type) {
    return ofBinary(type.getName());
  }

  /** The name in full. */
  public String full() {
    return packageName.isEmpty() ? nested : packageName + "." + nested;
  }

  /** The last part, by which an import makes it known. */
  public String simple() {
    return nested.substring(nested.lastIndexOf('.') + 1);
  }

  boolean isNested() {
    return nested.indexOf('.') >= 0;
  }
}
