package nl.doelbinding.weaving.agent;

/**
 * Classes that hold no declarations and read none for an application: those of the JDK, ours, and
 * what Hibernate makes while it runs to read entities for itself.
 */
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

  /** With it Hibernate reads enhanced entities without reflection; reads by that are free, too. */
  private static final String HIBERNATE = "$HibernateAccessOptimizer";

  private SkippedClasses() {}

  static boolean contain(String internalName) {
    for (String prefix : PREFIXES) {
      if (internalName.startsWith(prefix)) {
        return true;
      }
    }
    return internalName.contains(HIBERNATE);
  }
}
