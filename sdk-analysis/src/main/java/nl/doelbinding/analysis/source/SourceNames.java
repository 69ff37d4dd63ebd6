package nl.doelbinding.analysis.source;

/**
 * Names of classes and methods as people write them.
 *
 * @since 0.1
 */
public final class SourceNames {

  private SourceNames() {}

  /** A class as source names it. */
  public static String of(String binaryName) {
    return binaryName.replace('$', '.');
  }

  /** The same without the package. */
  public static String simple(String binaryName) {
    return of(binaryName.substring(binaryName.lastIndexOf('.') + 1));
  }

  /** A method without its class; a lambda has the name of the method that makes it. */
  public static String method(String className, String method) {
    String name = method;
    if (name.startsWith("lambda$")) {
      int end = name.indexOf('$', 7);
      name = end < 0 ? name : name.substring(7, end);
    }
    int kotlin = name.indexOf("$lambda$");
    name = kotlin > 0 ? name.substring(0, kotlin) : name;
    String inSource = of(className);
    return switch (name) {
      case "<init>", "new" -> inSource.substring(inSource.lastIndexOf('.') + 1);
      case "<clinit>" -> "static";
      default -> name;
    };
  }
}
