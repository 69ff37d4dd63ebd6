package nl.doelbinding.analysis.detect;

/**
 * What the name of a package says about its classes.
 *
 * @param person a word for a person; empty: none
 * @param role what the classes are there for
 */
record PackageWords(String person, Role role) {

  /** What a class is there for. */
  enum Role {
    /** To carry data: an entity, a message, a form. */
    DATA,
    /** To make software run. */
    MACHINERY,
    UNKNOWN
  }

  /** Parts before these name the project; those that tell a role or version are not counted. */
  private static final int PARTS = 2;

  static PackageWords of(String name, NameReader reader, Signals signals) {
    String person = "";
    Role role = Role.UNKNOWN;
    String rest = name;
    for (int counted = 0; counted < PARTS && rest.indexOf('.') >= 0; ) {
      String word = rest.substring(rest.lastIndexOf('.') + 1);
      rest = rest.substring(0, rest.lastIndexOf('.'));
      boolean weak = signals.is("weakPersonWord", NameSplitter.singular(word));
      if (person.isEmpty() && !weak && reader.isPerson(word)) {
        person = word;
      }
      Role own = role(word, signals);
      role = role == Role.UNKNOWN ? own : role;
      if (own == Role.UNKNOWN && !isVersion(word)) {
        counted++;
      }
    }
    return new PackageWords(person, role);
  }

  private static boolean isVersion(String word) {
    return word.length() > 1 && word.charAt(0) == 'v' && Character.isDigit(word.charAt(1));
  }

  private static Role role(String word, Signals signals) {
    if (signals.is("dataPackage", word)) {
      return Role.DATA;
    }
    return signals.is("machinePackage", word) ? Role.MACHINERY : Role.UNKNOWN;
  }
}
