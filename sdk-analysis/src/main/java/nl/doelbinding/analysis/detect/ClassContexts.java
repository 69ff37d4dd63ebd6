package nl.doelbinding.analysis.detect;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.doelbinding.annotations.Category;
import nl.doelbinding.annotations.DataSubject;
import nl.doelbinding.annotations.DataSubjectId;
import nl.doelbinding.classfile.AnnotationModel;
import nl.doelbinding.classfile.ClassModel;
import nl.doelbinding.declaration.ClassModels;
import org.jspecify.annotations.Nullable;

/** Reads what a class says about its members. Remembers what it read; threads may share it. */
final class ClassContexts {

  /** Classes come by the ten thousand; memory does not grow with them. */
  private static final int MOST_REMEMBERED = 2_000;

  private final ClassModels classes;
  private final NameReader reader;
  private final Vocabulary vocabulary;
  private final Signals signals;
  private final MappedNames mapped;

  /** Types of members are asked for again and again. Two classes may have one name. */
  private final Map<ClassModel, ClassContext> contexts =
      Collections.synchronizedMap(new IdentityHashMap<>());

  ClassContexts(ClassModels classes, NameReader reader, Vocabulary vocabulary, Signals signals) {
    this.classes = classes;
    this.reader = reader;
    this.vocabulary = vocabulary;
    this.signals = signals;
    this.mapped = new MappedNames(signals);
  }

  ClassContext of(ClassModel owner) {
    ClassContext known = contexts.get(owner);
    if (known == null) {
      known = context(owner);
      if (contexts.size() >= MOST_REMEMBERED) {
        contexts.clear();
      }
      contexts.put(owner, known);
    }
    return known;
  }

  private ClassContext context(ClassModel owner) {
    SplitName full = NameSplitter.split(ownName(owner));
    SplitName core = core(full);
    Map<Category, String> strong = strong(owner);
    String technical = isSurelyPerson(strong.keySet()) ? "" : technical(full, core);
    String person = technical.isEmpty() ? person(owner, core) : "";
    boolean weak = signals.is("weakPersonWord", person);
    return new ClassContext(
        weak ? "" : person,
        weak ? person : "",
        mention(NameSplitter.split(owner.simpleName())),
        person.isEmpty() ? technical : "",
        signals.is("organisationWord", core.last()) ? core.last() : "",
        technical.isEmpty() ? value(core) : null,
        strong);
  }

  /** Nobody keeps a birth date, or a name with a way to reach its bearer, in machinery. */
  private boolean isSurelyPerson(Set<Category> strong) {
    return strong.stream().anyMatch(kind -> signals.is("alwaysAboutPersons", kind))
        || (strong.contains(Category.NAME)
            && strong.stream().anyMatch(kind -> signals.is("contactable", kind)));
  }

  private static String ownName(ClassModel owner) {
    String simple = owner.simpleName();
    return simple.substring(simple.lastIndexOf('$') + 1);
  }

  /** The name without words that say nothing: {@code AbstractCustomerEntity} is a customer. */
  private SplitName core(SplitName full) {
    int from = 0;
    int end = full.size();
    while (end - from > 1 && signals.is("neutralClassSuffix", full.at(end - 1))) {
      end--;
    }
    while (end - from > 1 && signals.is("neutralClassPrefix", full.at(from))) {
      from++;
    }
    return full.to(end).from(from);
  }

  private String technical(SplitName full, SplitName core) {
    if (full.size() > 1 && signals.is("technicalHead", full.last())) {
      return full.last();
    }
    if (core.size() > 1 && signals.is("technicalHead", core.last())) {
      return core.last();
    }
    boolean personal = reader.isPerson(core.last());
    for (String word : full.tokens()) {
      if (!personal && signals.is("technicalAnywhere", word)) {
        return word;
      }
    }
    return "";
  }

  private String person(ClassModel owner, SplitName core) {
    for (AnnotationModel annotation : owner.annotations()) {
      if (annotation.type().startsWith(DataSubject.class.getName())) {
        return "@DataSubject";
      }
    }
    boolean subject =
        Property.of(owner, signals).stream()
            .flatMap(property -> property.annotations().stream())
            .anyMatch(annotation -> annotation.type().equals(DataSubjectId.class.getName()));
    if (subject) {
      return "@DataSubjectId";
    }
    if (reader.isPerson(core.last())) {
      return core.last();
    }
    for (String table : mapped.names(owner.annotations()).keySet()) {
      if (reader.isPerson(core(NameSplitter.split(table)).last())) {
        return table;
      }
    }
    String parent = owner.superclass();
    if (parent != null && core.size() <= 2) {
      SplitName ofParent = core(NameSplitter.split(parent.substring(parent.lastIndexOf('.') + 1)));
      if (reader.isPerson(ofParent.last())) {
        return ofParent.last();
      }
    }
    return "";
  }

  private String mention(SplitName name) {
    return name.tokens().stream().filter(reader::isPerson).findFirst().orElse("");
  }

  private @Nullable Category value(SplitName core) {
    List<Match> matches = vocabulary.matches(core);
    for (Match match : matches) {
      if (match.end() == core.size() && match.isStrong()) {
        return match.category();
      }
    }
    return signals.valueClassWords().get(core.last());
  }

  private Map<Category, String> strong(ClassModel owner) {
    Map<Category, String> result = new TreeMap<>();
    for (Property property : Property.of(owner, signals)) {
      Reading reading = reader.read(property.name());
      Match match = reading.valid();
      if (match == null || property.getterOnly() || !reading.isStrong()) {
        continue;
      }
      FieldType type = FieldType.of(property.member(), classes, signals);
      boolean plain = type.kind() != FieldType.Kind.OBJECT || isNamedAs(type, match.category());
      if (plain && type.holds(match.category(), reading.name(), signals)) {
        result.putIfAbsent(match.category(), property.name());
      }
    }
    return result;
  }

  /** The two kinds of identifying data that make a class one about a person; empty: it is none. */
  List<String> personByData(ClassContext context) {
    List<String> members =
        context.strong().entrySet().stream()
            .filter(entry -> signals.is("identifying", entry.getKey()))
            .sorted(Map.Entry.comparingByKey())
            .map(Map.Entry::getValue)
            .limit(2)
            .toList();
    return members.size() == 2 && context.organisation().isEmpty() ? members : List.of();
  }

  /** Whether a class holds personal data itself, so that a member of its type does. */
  boolean holdsPersonalData(ClassModel model) {
    ClassContext context = of(model);
    return context.value() != null || !context.strong().isEmpty();
  }

  /** Whether the type's own name says the category too. */
  boolean isNamedAs(FieldType type, Category category) {
    SplitName name = core(NameSplitter.split(type.simpleName()));
    return value(name) == category;
  }

  /** Whether a type is about data and holds none: {@code OwnerType}, {@code EmailMetadata}. */
  boolean isAboutData(FieldType type) {
    SplitName name = core(NameSplitter.split(type.simpleName()));
    return reader.isMetaHead(name.last()) || signals.is("technicalHead", name.last());
  }

  /** Whether a member of a value class is its content. */
  boolean isContent(Category category, SplitName member) {
    Set<String> any = signals.valueMembers().getOrDefault("*", Set.of());
    Set<String> own = signals.valueMembers().getOrDefault(category.name(), Set.of());
    return any.contains(member.toString()) || own.contains(member.toString());
  }
}
