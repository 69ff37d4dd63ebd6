package nl.doelbinding.analysis.suggest;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * The purpose of data whose purpose nobody decided yet. It compiles, and has no legal basis, so
 * that the check says once for the whole module what is still to be decided (DB-210), and not once
 * for each member.
 */
final class Placeholder {

  private static final String NAME = "ToBeDecided";

  private static final String SOURCE =
      """
      import nl.doelbinding.annotations.DataSubject;
      import nl.doelbinding.annotations.Purpose;

      /**
       * Personal data whose purpose is still to be decided. Give each field the purpose it is kept for,
       * and remove this one when nothing uses it any more; until then doelbinding:check reports that it
       * has no legal basis.
       */
      @Purpose(
          name = "To be decided",
          description = "To be decided: what is this data kept for?",
          legalBasis = {},
          retention = "until purpose-decided")
      @DataSubject("to-be-decided")
      public interface ToBeDecided {}
      """;

  private Placeholder() {}

  /** The one that an earlier patch made, if there is one. */
  static Optional<TypeName> among(Collection<String> classNames) {
    return classNames.stream()
        .sorted()
        .map(TypeName::ofBinary)
        .filter(name -> name.nested().equals(NAME))
        .filter(name -> ("." + name.packageName()).endsWith(".privacy"))
        .findFirst();
  }

  /** Below the package that all classes share. */
  static TypeName besides(Collection<String> packages) {
    String shared = packages.stream().reduce(Placeholder::shared).orElse("");
    return new TypeName(shared.isEmpty() ? "privacy" : shared + ".privacy", NAME);
  }

  /** The source of its file. */
  static String source(TypeName name) {
    return "package " + name.packageName() + ";\n\n" + SOURCE;
  }

  private static String shared(String one, String other) {
    List<String> left = Arrays.asList(one.split("[.]", -1));
    List<String> right = Arrays.asList(other.split("[.]", -1));
    int equal = 0;
    while (equal < Math.min(left.size(), right.size())
        && left.get(equal).equals(right.get(equal))) {
      equal++;
    }
    return String.join(".", left.subList(0, equal));
  }
}
