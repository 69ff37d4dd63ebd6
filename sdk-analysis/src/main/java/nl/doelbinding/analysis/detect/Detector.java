package nl.doelbinding.analysis.detect;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.doelbinding.analysis.detect.FieldType.Kind;
import nl.doelbinding.annotations.Category;
import nl.doelbinding.classfile.ClassModel;
import nl.doelbinding.classfile.MemberModel;
import nl.doelbinding.declaration.ClassModels;
import org.jspecify.annotations.Nullable;

/**
 * Finds the members of classes that look like personal data (GDPR Art. 4(1)).
 *
 * <p>It weighs the words in a member's name and in the names it is mapped to, its type, and what
 * its class says; the reason of a finding names the signals that counted. Constants, enums,
 * interfaces, annotation types and anonymous classes hold no data of a person. It sees names and
 * types, not values: what a neutral name holds stays hidden.
 *
 * <p>Threads may share it if they may share its {@link ClassModels}.
 *
 * @since 0.1
 */
public final class Detector {

  private final ClassModels classes;
  private final Signals signals = Signals.standard();
  private final Vocabulary vocabulary = Vocabulary.standard();
  private final NameReader reader = new NameReader(vocabulary, signals);
  private final ClassContexts contexts;
  private final MappedNames mapped = new MappedNames(signals);

  /** Looks at the types of members in these classes. */
  public Detector(ClassModels classes) {
    this.classes = classes;
    this.contexts = new ClassContexts(classes, reader, vocabulary, signals);
  }

  /** The members of a class that look like personal data, in the order of the class. */
  public List<Finding> findings(ClassModel owner) {
    if (isSkipped(owner)) {
      return List.of();
    }
    ClassContext context = contexts.of(owner);
    List<Finding> result = new ArrayList<>();
    for (Property property : Property.of(owner, signals)) {
      Evidence best = best(property, context);
      Confidence confidence = best == null ? null : best.confidence();
      if (best != null && confidence != null) {
        result.add(
            new Finding(owner.name(), property.name(), best.category(), confidence, best.reason()));
      }
    }
    return List.copyOf(result);
  }

  /**
   * The category of a member that is declared to be personal data, as far as its names and type
   * tell. That a person is meant is known here, so weak words count.
   */
  public Optional<Category> categoryOf(ClassModel owner, MemberModel member) {
    Property property = Property.of(owner, member);
    ClassContext context = contexts.of(owner);
    return judgements(property, context).stream()
        .max(Comparator.comparingInt(Evidence::score))
        .map(Evidence::category)
        .or(() -> Optional.ofNullable(context.value()));
  }

  private static boolean isSkipped(ClassModel owner) {
    String simple = owner.simpleName();
    String own = simple.substring(simple.lastIndexOf('$') + 1);
    boolean anonymous = !own.isEmpty() && own.chars().allMatch(Character::isDigit);
    return owner.isInterface()
        || owner.isAnnotation()
        || owner.isEnum()
        || owner.isModule()
        || owner.isSynthetic()
        || anonymous;
  }

  private @Nullable Evidence best(Property property, ClassContext context) {
    if (!reader.read(property.name()).veto().isEmpty()) {
      return null;
    }
    FieldType type = FieldType.of(property.member(), classes, signals);
    SplitName name = NameSplitter.split(property.name());
    return judgements(property, context).stream()
        .filter(evidence -> type.holds(evidence.category(), name, signals))
        .max(Comparator.comparingInt(Evidence::score))
        .orElse(null);
  }

  /** What the names, the annotations, the class and the type say, each for its category. */
  private List<Evidence> judgements(Property property, ClassContext context) {
    FieldType type = FieldType.of(property.member(), classes, signals);
    List<Evidence> result = new ArrayList<>();
    byName(property.name(), "", property, type, context).ifPresent(result::add);
    mapped
        .names(property.annotations())
        .forEach(
            (name, from) ->
                byName(name, from + " ", property, type, context).ifPresent(result::add));
    mapped
        .hints(property.annotations())
        .forEach(
            (annotation, category) -> {
              Evidence evidence = new Evidence(category, signals);
              evidence.add("hint.annotation", "annotation @" + annotation);
              result.add(weighClass(evidence, context));
            });
    Category value = context.value();
    if (value != null && contexts.isContent(value, NameSplitter.split(property.name()))) {
      Evidence evidence = new Evidence(value, signals);
      evidence.add("class.valueObject", "content of a class of this kind");
      result.add(weighClass(evidence, context));
    }
    byType(property, type, context).ifPresent(result::add);
    return result;
  }

  private Optional<Evidence> byName(
      String written, String from, Property property, FieldType type, ClassContext context) {
    Reading reading = reader.read(written);
    Match match = reading.valid();
    if (match == null) {
      return Optional.empty();
    }
    boolean plain = type.kind() != Kind.OBJECT && type.kind() != Kind.BOOLEAN;
    if (reading.isRole() && !plain) {
      return Optional.empty();
    }
    Evidence evidence = new Evidence(match.category(), signals);
    evidence.add(reading.signal(), from + "token \"" + match.words() + "\"");
    reading.remarks().forEach(remark -> evidence.add(remark.signal(), remark.text()));
    if (vocabulary.isAdvisory(match.category())) {
      boolean person = !context.person().isEmpty();
      evidence.add(
          person ? "name.advisoryOfPerson" : "name.advisory",
          "a kind that is often about no person");
    }
    if (reading.isAudit()) {
      return Optional.of(evidence.atMostPossible());
    }
    weighType(evidence, type);
    weighClass(evidence, context);
    if (!match.isStrong()) {
      weighNeighbours(evidence, match, property, context);
    }
    return Optional.of(property.getterOnly() ? evidence.atMostPossible() : evidence);
  }

  private void weighType(Evidence evidence, FieldType type) {
    if (type.kind() != Kind.OBJECT) {
      return;
    }
    String named = "type " + type.simpleName();
    if (contexts.isAboutData(type)) {
      evidence.add("type.holdsNone", named + " holds none");
    } else if (type.known() != null) {
      boolean holds = contexts.holdsPersonalData(type.known());
      evidence.add(
          holds ? "type.holdsPersonalData" : "type.holdsNone",
          named + (holds ? " holds such data" : " holds none"));
    } else {
      boolean agrees = contexts.isNamedAs(type, evidence.category());
      evidence.add(
          agrees ? "type.agrees" : "type.unknown", named + (agrees ? " agrees" : " is not known"));
    }
  }

  private Evidence weighClass(Evidence evidence, ClassContext context) {
    List<String> byData = contexts.personByData(context);
    if (!context.technical().isEmpty()) {
      if (!signals.is("alsoInTechnical", evidence.category())) {
        evidence.add("class.technical", "in a technical class (\"" + context.technical() + "\")");
      }
    } else if (!context.person().isEmpty()) {
      evidence.add("class.person", "the class is about a person (\"" + context.person() + "\")");
    } else if (!byData.isEmpty()) {
      evidence.add("class.personByData", "beside " + String.join(" and ", byData));
    } else if (!context.weakPerson().isEmpty()) {
      evidence.add(
          "class.weakPerson", "the class may be about a person (\"" + context.weakPerson() + "\")");
    } else if (!context.mention().isEmpty()) {
      evidence.add("class.mention", "the class mentions a person (\"" + context.mention() + "\")");
    } else if (signals.is("needsPerson", evidence.category())
        && evidence.category() != context.value()) {
      evidence.add("class.noPerson", "no person near");
    }
    if (!context.organisation().isEmpty() && signals.is("ofOrganisations", evidence.category())) {
      evidence.add(
          "class.organisation",
          "the class is about an organisation (\"" + context.organisation() + "\")");
    }
    return evidence;
  }

  private void weighNeighbours(
      Evidence evidence, Match match, Property property, ClassContext context) {
    if (!signals.is("likeNeighbours", match.category())
        || signals.is("noNeighbour", match.words())) {
      return;
    }
    String neighbour = context.strong().get(evidence.category());
    if (neighbour != null && !neighbour.equals(property.name())) {
      evidence.add("class.sameKind", "beside " + neighbour);
    } else if (evidence.category() == context.value()) {
      evidence.add("class.sameKind", "in a class of this kind");
    }
  }

  private Optional<Evidence> byType(Property property, FieldType type, ClassContext context) {
    if (type.kind() == Kind.INET) {
      List<String> words = NameSplitter.split(property.name()).tokens();
      if (words.stream().anyMatch(vocabulary::isNoAddressAfter)) {
        return Optional.empty();
      }
      Evidence evidence = new Evidence(Category.IP_ADDRESS, signals);
      evidence.add("type.inet", "type " + type.simpleName());
      return Optional.of(weighClass(evidence, context));
    }
    if (type.kind() != Kind.OBJECT || contexts.isAboutData(type)) {
      return Optional.empty();
    }
    if (type.known() != null && !contexts.holdsPersonalData(type.known())) {
      return Optional.empty();
    }
    SplitName name = NameSplitter.split(type.simpleName());
    for (Match match : vocabulary.matches(name)) {
      if (match.isStrong() && match.from() == 0 && match.end() == name.size()) {
        Evidence evidence = new Evidence(match.category(), signals);
        evidence.add("type.named", "type " + type.simpleName());
        return Optional.of(weighClass(evidence, context));
      }
    }
    return Optional.empty();
  }
}
