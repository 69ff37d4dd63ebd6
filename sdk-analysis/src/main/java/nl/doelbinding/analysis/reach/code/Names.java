package nl.doelbinding.analysis.reach.code;

/** The names of what binds and hands on purposes. */
final class Names {

  static final String PURPOSES = "nl.doelbinding.purpose.Purposes";
  static final String SCOPE = "nl.doelbinding.purpose.PurposeScope";

  /** What Hibernate's bytecode enhancer puts in front of a field's name in the method it adds. */
  static final String HIBERNATE_READ = "$$_hibernate_read_";

  static final String HIBERNATE = "$$_hibernate_";

  private Names() {}

  /** Whether nothing below it calls back into code that is looked at, except what it is given. */
  static boolean isJdk(String className) {
    return className.startsWith("java.") || className.startsWith("[");
  }
}
