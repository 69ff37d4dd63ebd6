package nl.doelbinding.archunit;

import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.doelbinding.analysis.detect.Confidence;
import nl.doelbinding.analysis.detect.Finding;
import nl.doelbinding.annotations.Category;
import nl.doelbinding.classfile.ClassModel;
import nl.doelbinding.classfile.MemberModel;
import nl.doelbinding.declaration.ElementAnnotations;
import nl.doelbinding.declaration.PersonalDataDeclaration;

/** Which members hold personal data: what is declared, and else what is likely. */
final class PersonalMembers {

  private static final Pattern CLASS_IN_TYPE = Pattern.compile("L([^;<>]+)[;<]");

  private final Inspection inspection;

  PersonalMembers(Inspection inspection) {
    this.inspection = inspection;
  }

  /**
   * The members that a class has itself, with their categories by name; none where data is declared
   * whose category cannot be told.
   */
  SortedMap<String, Set<Category>> of(ClassModel owner) {
    SortedMap<String, Set<Category>> result = new TreeMap<>();
    for (Finding finding : inspection.detector().findings(owner)) {
      if (finding.confidence() != Confidence.POSSIBLE) {
        result.put(finding.member(), EnumSet.of(finding.category()));
      }
    }
    for (MemberModel field : owner.fields()) {
      ElementAnnotations declared = inspection.declarations().of(owner, field);
      if (!declared.personalData().isEmpty()) {
        result.put(field.name(), categories(owner, field, declared.personalData()));
      } else if (declared.decides()) {
        result.remove(field.name());
      }
    }
    return result;
  }

  private Set<Category> categories(
      ClassModel owner, MemberModel field, List<PersonalDataDeclaration> declarations) {
    Set<Category> result = EnumSet.noneOf(Category.class);
    for (PersonalDataDeclaration declaration : declarations) {
      declaration.categories().forEach(name -> known(name).ifPresent(result::add));
    }
    if (result.isEmpty()) {
      inspection.detector().categoryOf(owner, field).ifPresent(result::add);
    }
    return result;
  }

  private static Optional<Category> known(String name) {
    return EnumSet.allOf(Category.class).stream()
        .filter(category -> category.name().equals(name))
        .findFirst();
  }

  /** The members of some categories, or of one that cannot be told. */
  static SortedMap<String, Set<Category>> among(
      Set<Category> wanted, Map<String, Set<Category>> members) {
    SortedMap<String, Set<Category>> result = new TreeMap<>();
    members.forEach(
        (member, categories) -> {
          if (categories.isEmpty() || categories.stream().anyMatch(wanted::contains)) {
            result.put(member, categories);
          }
        });
    return result;
  }

  /** What is held by a class, its superclasses, and the types of all their members. */
  Set<String> heldBy(String className, Set<Category> wanted) {
    Set<String> result = new TreeSet<>();
    collect(className, wanted, new HashSet<>(), result);
    return result;
  }

  private void collect(
      String className, Set<Category> wanted, Set<String> seen, Collection<String> into) {
    Optional<ClassModel> found = inspection.classes().find(className);
    if (found.isEmpty() || !seen.add(className)) {
      return;
    }
    ClassModel model = found.get();
    among(wanted, of(model)).values().forEach(held -> into.add(named(held)));
    if (model.superclass() != null) {
      collect(model.superclass(), wanted, seen, into);
    }
    for (MemberModel field : model.fields()) {
      if (!field.isStatic()) {
        types(field).forEach(type -> collect(type, wanted, seen, into));
      }
    }
  }

  /** The classes in the type of a member, its type arguments included. */
  static Set<String> types(MemberModel member) {
    String signature = member.signature();
    Matcher classes = CLASS_IN_TYPE.matcher(signature == null ? member.descriptor() : signature);
    Set<String> result = new TreeSet<>();
    while (classes.find()) {
      result.add(classes.group(1).replace('/', '.'));
    }
    return result;
  }

  /** Categories as a message lists them. */
  static String named(Set<Category> categories) {
    return categories.isEmpty()
        ? "personal data"
        : String.join(", ", categories.stream().map(Category::name).sorted().toList());
  }
}
