package nl.doelbinding.analysis.detect;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.doelbinding.analysis.detect.PackageWords.Role;
import nl.doelbinding.annotations.Category;
import nl.doelbinding.annotations.DataSubject;
import nl.doelbinding.annotations.DataSubjectId;
import nl.doelbinding.classfile.AnnotationModel;
import nl.doelbinding.classfile.ClassModel;
import nl.doelbinding.declaration.ClassModels;

/** Reads what a class says about its members. Threads may share it. */
final class ClassContexts {

  private static final String TYPE = "Type";

  private final ClassModels classes;
  private final NameReader reader;
  private final Signals signals;
  private final ClassNames names;
  private final MappedNames mapped;
  private final Remembered<Holding> holding;
  private final Remembered<PackageWords> packages;

  ClassContexts(ClassModels classes, NameReader reader, ClassNames names, Signals signals) {
    this.classes = classes;
    this.reader = reader;
    this.signals = signals;
    this.names = names;
    this.mapped = new MappedNames(signals);
    this.packages = new Remembered<>(name -> PackageWords.of(name, reader, signals));
    this.holding = new Remembered<>(this::holds);
  }

  ClassContext of(ClassModel owner, List<Property> members) {
    String simple = owner.simpleName();
    int nested = simple.lastIndexOf('$');
    ClassWords words = names.of(withoutType(simple.substring(nested + 1)));
    Map<Category, String> strong = strong(members);
    boolean organisation = !words.organisation().isEmpty();
    List<String> beside = organisation ? List.of() : identifying(strong);
    String technical = isSurelyPerson(strong.keySet()) ? "" : words.technical();
    String person = technical.isEmpty() ? person(owner, words, members) : "";
    Role role = role(owner, members, words);
    boolean weak = isWeak(person, role, strong);
    String outer = nested < 0 ? "" : simple.substring(0, nested);
    String mention =
        words.mention().isEmpty() && nested > 0 ? names.of(outer).mention() : words.mention();
    String inPackage = packages.of(owner.packageName()).person();
    boolean near = !inPackage.isEmpty() || !outside(outer).isEmpty();
    Category value = words.value() == null && near ? words.weakValue() : words.value();
    return new ClassContext(
        role,
        weak ? "" : person,
        weak ? person : "",
        technical.isEmpty() ? outside(outer) : "",
        technical.isEmpty() ? inPackage : "",
        mention,
        person.isEmpty() ? technical : "",
        words.organisation(),
        isOfPerson(members) ? words.clinical() : "",
        technical.isEmpty() && (isOfPerson(members) || !mention.isEmpty() || !person.isEmpty())
            ? words.record()
            : null,
        technical.isEmpty() ? value : null,
        strong,
        beside,
        traces(strong));
  }

  /** Generators of classes from schemas end them all alike: {@code PersonType}. */
  private static String withoutType(String name) {
    return name.length() > TYPE.length() && name.endsWith(TYPE)
        ? name.substring(0, name.length() - TYPE.length())
        : name;
  }

  /** Nobody keeps a birth date, or a name with a way to reach its bearer, in machinery. */
  private boolean isSurelyPerson(Set<Category> strong) {
    return strong.stream().anyMatch(kind -> signals.is("alwaysAboutPersons", kind))
        || (strong.contains(Category.NAME)
            && strong.stream().anyMatch(kind -> signals.is("contactable", kind)));
  }

  /** Words that software has for its own parts too mean a person where data is carried. */
  private boolean isWeak(String person, Role role, Map<Category, String> strong) {
    return signals.is("weakPersonWord", person)
        || (role != Role.DATA
            && strong.isEmpty()
            && signals.is("agentWord", NameSplitter.singular(person)));
  }

  private String person(ClassModel owner, ClassWords words, List<Property> members) {
    for (AnnotationModel annotation : owner.annotations()) {
      if (annotation.type().startsWith(DataSubject.class.getName())) {
        return "@DataSubject";
      }
    }
    for (Property member : members) {
      for (AnnotationModel annotation : member.annotations()) {
        if (annotation.type().equals(DataSubjectId.class.getName())) {
          return "@DataSubjectId";
        }
      }
    }
    if (!words.person().isEmpty()) {
      return words.person();
    }
    for (String table : mapped.names(owner.annotations()).keySet()) {
      if (!names.of(table).person().isEmpty()) {
        return table;
      }
    }
    String parent = owner.superclass();
    return parent == null || words.core().size() > 2
        ? ""
        : names.of(FieldType.simple(parent)).person();
  }

  /** The person that a class around it is about. */
  private String outside(String outer) {
    for (int end = outer.length(); end > 0; end = outer.lastIndexOf('$', end - 1)) {
      String name = outer.substring(outer.lastIndexOf('$', end - 1) + 1, end);
      String person = names.of(name).person();
      if (!person.isEmpty() && !signals.is("weakPersonWord", person)) {
        return person;
      }
    }
    return "";
  }

  /** What a class is there for, as far as its package and annotations tell. */
  private Role role(ClassModel owner, List<Property> members, ClassWords words) {
    for (AnnotationModel annotation : owner.annotations()) {
      if (signals.is("dataAnnotation", FieldType.simple(annotation.type()))) {
        return Role.DATA;
      }
    }
    for (Property member : members) {
      if (!member.annotations().isEmpty() && !mapped.names(member.annotations()).isEmpty()) {
        return Role.DATA;
      }
    }
    Role role = packages.of(owner.packageName()).role();
    return role == Role.UNKNOWN && (owner.isRecord() || words.carrier()) ? Role.DATA : role;
  }

  private boolean isOfPerson(List<Property> members) {
    for (Property member : members) {
      SplitName name = reader.read(member.name()).name();
      if (signals.is("clinicalSubject", name.at(0))) {
        return true;
      }
    }
    return false;
  }

  private Map<Category, String> strong(List<Property> members) {
    Map<Category, String> result = new TreeMap<>();
    for (Property property : members) {
      Reading reading = reader.read(property.name());
      Match match = reading.valid();
      if (match == null || property.getterOnly() || !reading.isStrong()) {
        continue;
      }
      FieldType type = FieldType.of(property.member(), classes, signals);
      boolean plain =
          type.kind() != FieldType.Kind.OBJECT
              || names.of(type.simpleName()).value() == match.category();
      if (plain && type.holds(match.category(), reading.name(), signals)) {
        result.putIfAbsent(match.category(), property.name());
      }
    }
    return result;
  }

  private Map<Category, String> traces(Map<Category, String> strong) {
    Map<Category, String> traces = new TreeMap<>(strong);
    traces.keySet().removeIf(kind -> !signals.is("trace", kind));
    return traces;
  }

  /** Two members that say who a person is. */
  private List<String> identifying(Map<Category, String> strong) {
    List<String> members =
        strong.entrySet().stream()
            .filter(entry -> signals.is("identifying", entry.getKey()))
            .map(Map.Entry::getValue)
            .limit(2)
            .toList();
    return members.size() == 2 ? members : List.of();
  }

  /** What a class holds as the type of a member. */
  enum Holding {
    PERSONAL,
    /** Whatever the member is: it has a value and no more to say of itself. */
    ANY,
    NONE
  }

  Holding holding(ClassModel type) {
    return holding.of(type.name());
  }

  private Holding holds(String name) {
    ClassModel model = classes.find(name).orElse(null);
    if (model == null) {
      return Holding.NONE;
    }
    List<Property> members = Property.of(model);
    ClassContext context = of(model, members);
    if (context.value() != null || !context.strong().isEmpty()) {
      return Holding.PERSONAL;
    }
    for (Property member : members) {
      if (signals.is("holderMember", member.name())) {
        return Holding.ANY;
      }
    }
    return Holding.NONE;
  }
}
