package nl.doelbinding.weaving;

/**
 * A class reads declared personal data and cannot be woven. The message says why and what to do.
 *
 * @since 0.1
 */
public final class WeavingException extends Exception {
  private static final long serialVersionUID = 1L;

  private final String className;
  private final String method;

  WeavingException(String className, String method, String message) {
    super(message);
    this.className = className;
    this.method = method;
  }

  static WeavingException tooLarge(String className, String method, String descriptor) {
    return new WeavingException(
        className,
        method,
        className
            + "."
            + method
            + descriptor
            + " reads so much personal data that with a purpose check before each read it passes"
            + " the 64 KB a method may have: split the method");
  }

  static WeavingException tooManyConstants(String className) {
    return new WeavingException(
        className,
        "",
        className
            + " has so many constants that those of its purpose checks pass the 65,535 a class may"
            + " have: split the class");
  }

  static WeavingException tooOld(String className, int javaVersion) {
    return new WeavingException(
        className,
        "",
        className
            + " reads personal data or binds a purpose and was compiled for Java "
            + javaVersion
            + ", whose class files cannot hold that: compile it for Java 8 or newer");
  }

  /** The binary name of the class. */
  public String className() {
    return className;
  }

  /** The name of the method, or the empty string where it concerns the class as a whole. */
  public String method() {
    return method;
  }
}
