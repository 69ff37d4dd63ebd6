package nl.doelbinding.analysis.suggest;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.doelbinding.analysis.detect.Finding;
import nl.doelbinding.analysis.rule.Rules;
import nl.doelbinding.analysis.rule.Violation;
import nl.doelbinding.declaration.ClassModels;
import nl.doelbinding.declaration.Declarations;

/**
 * The annotations that are missing.
 *
 * @param classes the classes, surest first
 * @param placeholder the purpose that is to be made, if a suggestion names it
 * @since 0.1
 */
public record Suggestions(List<ClassSuggestions> classes, List<TypeName> placeholder) {

  /** Copies the lists. */
  public Suggestions {
    classes = classes.stream().sorted(ClassSuggestions.SUREST_FIRST).toList();
    placeholder = List.copyOf(placeholder);
  }

  /**
   * For what nobody declared.
   *
   * @param violations those of other rules are passed over
   * @param classes where the classes are looked up
   * @param scanned the names of the classes of the module, among which an earlier placeholder may
   *     be
   * @param named the purpose that the team named, or an empty list
   */
  public static Suggestions of(
      Collection<Violation> violations,
      ClassModels classes,
      Declarations declarations,
      Collection<String> scanned,
      List<TypeName> named) {
    Map<String, List<Violation>> byClass = new TreeMap<>();
    for (Violation violation : violations) {
      Finding finding = violation.finding();
      if (finding != null
          && (violation.rule().equals(Rules.UNDECLARED)
              || violation.rule().equals(Rules.POSSIBLY_UNDECLARED))) {
        byClass.computeIfAbsent(finding.className(), name -> new ArrayList<>()).add(violation);
      }
    }
    TypeName placeholder =
        Placeholder.among(scanned)
            .orElseGet(
                () ->
                    Placeholder.besides(
                        byClass.keySet().stream()
                            .map(name -> TypeName.ofBinary(name).packageName())
                            .toList()));
    TypeName otherwise = named.isEmpty() ? placeholder : named.get(0);
    PurposeChoice purposes = new PurposeChoice(classes, declarations, otherwise);
    List<ClassSuggestions> result = new ArrayList<>();
    byClass.forEach((name, of) -> result.add(ofClass(name, of, purposes.of(name))));
    boolean isUsed =
        result.stream()
            .flatMap(of -> of.members().stream())
            .anyMatch(member -> member.purpose().equals(placeholder));
    boolean isThere = classes.find(placeholder.full()).isPresent();
    return new Suggestions(result, isUsed && !isThere ? List.of(placeholder) : List.of());
  }

  private static ClassSuggestions ofClass(
      String name, List<Violation> violations, TypeName purpose) {
    List<Suggestion> members = new ArrayList<>();
    for (Violation violation : violations) {
      Finding finding = violation.finding();
      if (finding != null) {
        members.add(new Suggestion(finding, purpose, violation.place()));
      }
    }
    return new ClassSuggestions(name, members);
  }
}
