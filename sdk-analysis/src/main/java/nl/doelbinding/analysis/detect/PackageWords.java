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

  /** Parts before these name the project. */
  private static final int PARTS = 2;

  static PackageWords of(String name, NameReader reader, Signals signals) {
    String person = "";
    Role role = Role.UNKNOWN;
    String rest = name;
    for (int part = 0; part < PARTS && rest.indexOf('.') >= 0; part++) {
      String word = rest.substring(rest.lastIndexOf('.') + 1);
      boolean weak = signals.is("weakPersonWord", NameSplitter.singular(word));
      if (person.isEmpty() && !weak && reader.isPerson(word)) {
        person = word;
      }
      if (role == Role.UNKNOWN) {
        role = role(word, signals);
      }
      rest = rest.substring(0, rest.lastIndexOf('.'));
    }
    return new PackageWords(person, role);
  }

  private static Role role(String word, Signals signals) {
    if (signals.is("dataPackage", word)) {
      return Role.DATA;
    }
    return signals.is("machinePackage", word) ? Role.MACHINERY : Role.UNKNOWN;
  }
}
