package nl.doelbinding.weaving.agent;

/** Classes that the agent does not look at. */
final class SkippedClasses {

  private static final String[] PREFIXES = {
    "java/",
    "javax/",
    "jdk/",
    "sun/",
    "com/sun/",
    "[",
    "nl/doelbinding/purpose/",
    "nl/doelbinding/annotations/",
    "nl/doelbinding/weaving/",
    "nl/doelbinding/classfile/",
    "nl/doelbinding/declaration/",
    "net/bytebuddy/",
  };

  private static final String HIBERNATE = "$HibernateAccessOptimizer";

  private SkippedClasses() {}

  /** Whether it holds no declarations and reads none: of the JDK, or one of ours. */
  static boolean contain(String internalName) {
    for (String prefix : PREFIXES) {
      if (internalName.startsWith(prefix)) {
        return true;
      }
    }
    return false;
  }

  /** Whether Hibernate makes it while it runs, to read entities for itself. */
  static boolean serveHibernate(String internalName) {
    return internalName.contains(HIBERNATE);
  }
}
