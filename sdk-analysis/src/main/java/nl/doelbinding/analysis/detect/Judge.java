package nl.doelbinding.analysis.detect;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.doelbinding.analysis.detect.ClassContexts.Holding;
import nl.doelbinding.analysis.detect.FieldType.Kind;
import nl.doelbinding.analysis.detect.PackageWords.Role;
import nl.doelbinding.analysis.detect.Parameters.Parameter;
import nl.doelbinding.annotations.Category;
import nl.doelbinding.declaration.ClassModels;
import org.jspecify.annotations.Nullable;

/** Adds up what names, annotations, type and class say about one member. */
final class Judge {

  private final ClassModels classes;
  private final NameReader reader;
  private final ClassNames names;
  private final ClassContexts contexts;
  private final Vocabulary vocabulary;
  private final Signals signals;
  private final MappedNames mapped;
  private final ClassWeights classWeights;
  private final ClassContent content;

  Judge(
      ClassModels classes,
      NameReader reader,
      ClassNames names,
      ClassContexts contexts,
      Vocabulary vocabulary,
      Signals signals) {
    this.classes = classes;
    this.reader = reader;
    this.names = names;
    this.contexts = contexts;
    this.vocabulary = vocabulary;
    this.signals = signals;
    this.mapped = new MappedNames(signals);
    this.classWeights = new ClassWeights(signals);
    this.content = new ClassContent(reader, classWeights, signals);
  }

  /** The category that most speaks for; {@code null}: nothing speaks for any. */
  @Nullable Evidence best(Property property, ClassContext context) {
    Reading reading = reader.read(property.name());
    if (!reading.veto().isEmpty() || saysNothing(property, reading, context)) {
      return null;
    }
    FieldType type = FieldType.of(property.member(), classes, signals);
    Evidence best = null;
    for (Evidence evidence : judgements(property, reading, type, context)) {
      if (type.holds(evidence.category(), reading.name(), signals)
          && (best == null || evidence.score() >= best.score())) {
        best = evidence;
      }
    }
    return best;
  }

  /** Most members are numbers and texts with a name that means nothing here. */
  private static boolean saysNothing(Property property, Reading reading, ClassContext context) {
    String type = property.member().descriptor();
    return reading.match() == null
        && property.annotations().isEmpty()
        && context.value() == null
        && context.clinical().isEmpty()
        && context.record() == null
        && (type.length() == 1 || type.equals("Ljava/lang/String;"));
  }

  /** The same of a parameter; the own members of a class that one has as its type decide there. */
  @Nullable Evidence best(Parameter parameter, ClassContext context) {
    Property property = parameter.property();
    if (FieldType.of(property.member(), classes, signals).kind() == Kind.OBJECT) {
      return null;
    }
    Evidence evidence = best(property, parameter.handed() ? context.serving() : context);
    if (evidence == null) {
      return null;
    }
    if (parameter.handed()) {
      return evidence.add("parameter.handed", "a request hands it over");
    }
    evidence.add("parameter.constructor", "a constructor takes it and no field of that name");
    return mapped.names(property.annotations()).isEmpty() ? evidence.atMostPossible() : evidence;
  }

  /** The category of a member of which it is known that it holds personal data. */
  Optional<Category> category(Property property, ClassContext context) {
    Reading reading = reader.read(property.name());
    FieldType type = FieldType.of(property.member(), classes, signals);
    return judgements(property, reading, type, context).stream()
        .max(Comparator.comparingInt(Evidence::score))
        .map(Evidence::category)
        .or(() -> Optional.ofNullable(context.value()));
  }

  /** What the names, the annotations, the class and the type say, each for its category. */
  private List<Evidence> judgements(
      Property property, Reading reading, FieldType type, ClassContext context) {
    List<Evidence> result = new ArrayList<>(2);
    add(result, byName(reading, "", property, type, context));
    if (!property.annotations().isEmpty()) {
      byAnnotations(property, type, context, result);
    }
    content.judge(reading, type, context, result);
    add(result, byType(reading, type, context));
    return result;
  }

  private static void add(List<Evidence> list, @Nullable Evidence evidence) {
    if (evidence != null) {
      list.add(evidence);
    }
  }

  private void byAnnotations(
      Property property, FieldType type, ClassContext context, List<Evidence> result) {
    mapped
        .names(property.annotations())
        .forEach(
            (name, from) ->
                add(result, byName(reader.read(name), from + " ", property, type, context)));
    mapped
        .hints(property.annotations())
        .forEach(
            (annotation, category) -> {
              Evidence evidence = new Evidence(category, signals);
              evidence.add("hint.annotation", "annotation @" + annotation);
              result.add(classWeights.weigh(evidence, context));
            });
  }

  private @Nullable Evidence byName(
      Reading reading, String from, Property property, FieldType type, ClassContext context) {
    Match match = reading.valid();
    boolean plain =
        type.kind() != Kind.OBJECT && type.kind() != Kind.BOOLEAN && type.kind() != Kind.ANY;
    if (match == null || (reading.isRole() && !plain)) {
      return null;
    }
    Evidence evidence = new Evidence(match.category(), signals);
    evidence.add(reading.signal(), from + "token \"" + match.in(reading.name()) + "\"");
    reading.remarks().forEach(remark -> evidence.add(remark.signal(), remark.text()));
    if (vocabulary.isAdvisory(match.category()) && !signals.is("alwaysOfPerson", match.words())) {
      evidence.add(advisory(context), "a kind that is often about no person");
    }
    if (reading.isAudit()) {
      return evidence;
    }
    weighType(evidence, type);
    classWeights.weigh(evidence, context);
    classWeights.weighRole(evidence, reading, context);
    if (context.person().isEmpty() && signals.is("noNeighbour", match.words())) {
      evidence.add("name.vague", "which says little");
    }
    if (!match.isStrong()) {
      weighNeighbours(evidence, match, property, context);
    }
    boolean computed = property.getterOnly() && mapped.names(property.annotations()).isEmpty();
    return computed ? evidence.atMostPossible() : evidence;
  }

  private static String advisory(ClassContext context) {
    if (!context.person().isEmpty()) {
      return "name.advisoryOfPerson";
    }
    return context.beside().isEmpty() ? "name.advisory" : "name.advisoryBesidePerson";
  }

  private void weighType(Evidence evidence, FieldType type) {
    if (type.kind() != Kind.OBJECT) {
      return;
    }
    String named = "type " + type.simpleName();
    ClassWords words = names.of(type.simpleName());
    if (words.aboutData()) {
      evidence.add("type.holdsNone", named + " holds none");
      return;
    }
    Holding holding = type.known() == null ? Holding.ANY : contexts.holding(type.known());
    switch (holding) {
      case PERSONAL -> evidence.add("type.holdsPersonalData", named + " holds such data");
      case NONE -> evidence.add("type.holdsNone", named + " holds none");
      case ANY -> {
        boolean agrees = words.value() == evidence.category();
        evidence.add(
            agrees ? "type.agrees" : "type.unknown",
            named + (agrees ? " agrees" : " may hold anything"));
      }
    }
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
    } else if (match.category() == Category.NAME && context.hasHolder(signals)) {
      evidence.add("class.holder", "whoever it belongs to");
    }
  }

  private @Nullable Evidence byType(Reading reading, FieldType type, ClassContext context) {
    if (type.kind() == Kind.INET) {
      if (reading.name().tokens().stream().anyMatch(vocabulary::isNoAddressAfter)) {
        return null;
      }
      Evidence evidence = new Evidence(Category.IP_ADDRESS, signals);
      evidence.add("type.inet", "type " + type.simpleName());
      if (context.role() == Role.MACHINERY) {
        evidence.add("class.machinery", "in a package of machinery");
      }
      return classWeights.weigh(evidence, context);
    }
    if (type.kind() != Kind.OBJECT) {
      return null;
    }
    ClassWords words = names.of(type.simpleName());
    Category value = words.value();
    if (value == null || words.aboutData()) {
      return null;
    }
    if (type.known() != null && contexts.holding(type.known()) == Holding.NONE) {
      return null;
    }
    Evidence evidence = new Evidence(value, signals);
    evidence.add(words.whole() ? "type.named" : "type.namedPartly", "type " + type.simpleName());
    return classWeights.weigh(evidence, context);
  }
}
