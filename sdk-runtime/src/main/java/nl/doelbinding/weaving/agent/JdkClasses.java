package nl.doelbinding.weaving.agent;

/** Classes that hold no declarations and read none: those of the JDK, and ours. */
final class JdkClasses {

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

  private JdkClasses() {}

  static boolean contain(String internalName) {
    for (String prefix : PREFIXES) {
      if (internalName.startsWith(prefix)) {
        return true;
      }
    }
    return false;
  }
}
