package nl.doelbinding.analysis.detect;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import nl.doelbinding.analysis.detect.Parameters.Parameter;
import nl.doelbinding.annotations.Category;
import nl.doelbinding.classfile.ClassModel;
import nl.doelbinding.classfile.MemberModel;
import nl.doelbinding.declaration.ClassModels;
import org.jspecify.annotations.Nullable;

/**
 * Finds the members of classes that look like personal data (GDPR Art. 4(1)).
 *
 * <p>It weighs the words in a member's name and in the names it is mapped to, its type, and what
 * its class says; the reason of a finding names the signals that counted. Judged are instance
 * fields, record components, properties that have only a getter (of interfaces too, where they have
 * nothing else), parameters of constructors that no field takes, and parameters of methods that
 * serve requests. Constants, enums, annotation types and anonymous classes hold no data of a
 * person. It sees names and types, not values: what a neutral name holds stays hidden.
 *
 * <p>Threads may share it if they may share its {@link ClassModels}. What it remembers is bounded.
 *
 * @since 0.1
 */
public final class Detector {

  /** Checks of one class ask one after the other, and so do checks of its neighbours. */
  private static final int MOST_REMEMBERED = 500;

  /** A class with more is nobody's neighbour, and too much to keep. */
  private static final int MOST_MEMBERS = 200;

  /** What was found in a class; two versions of it are two classes. */
  private record Judged(ClassModel owner, List<Finding> findings) {

    /** To compare two models costs more than to judge one. */
    @SuppressWarnings("ReferenceEquality")
    boolean isOf(ClassModel other) {
      return owner == other;
    }
  }

  private final Map<String, Judged> judged = new ConcurrentHashMap<>();
  private final ClassContexts contexts;
  private final Judge judge;
  private final Parameters parameters;
  private final PassedOn passedOn;
  private final Set<String> notPersonal;

  /** Looks at the types of members in these classes. */
  public Detector(ClassModels classes) {
    this(classes, OwnTerms.none());
  }

  /** Looks at the types of members in these classes, with a team's own words and exceptions. */
  public Detector(ClassModels classes, OwnTerms own) {
    Signals signals = Signals.standard();
    boolean adds = !own.equals(OwnTerms.none());
    Vocabulary vocabulary = adds ? Vocabulary.standard().with(own) : Vocabulary.standard();
    NameReader reader = new NameReader(vocabulary, signals);
    ClassNames names = new ClassNames(reader, vocabulary, signals);
    this.contexts = new ClassContexts(classes, reader, names, signals);
    this.judge = new Judge(classes, reader, names, contexts, vocabulary, signals);
    this.parameters = new Parameters(classes, reader, signals);
    this.passedOn = new PassedOn(classes);
    this.notPersonal = Set.copyOf(own.notPersonalNames());
  }

  /** The members of a class that look like personal data, in the order of the class. */
  public List<Finding> findings(ClassModel owner) {
    if (isSkipped(owner) || isException(owner, "")) {
      return List.of();
    }
    Judged known = judged.get(owner.name());
    if (known != null && known.isOf(owner)) {
      return known.findings();
    }
    List<Finding> found = found(owner);
    if (owner.fields().size() + owner.methods().size() <= MOST_MEMBERS) {
      if (judged.size() >= MOST_REMEMBERED) {
        judged.clear();
      }
      judged.put(owner.name(), new Judged(owner, found));
    }
    return found;
  }

  private List<Finding> found(ClassModel owner) {
    List<Property> members = Property.of(owner);
    List<Parameter> taken = parameters.of(owner, members);
    if (members.isEmpty() && taken.isEmpty()) {
      return List.of();
    }
    ClassContext context = contexts.of(owner, members);
    List<Finding> result = new ArrayList<>();
    for (Property member : members) {
      if (!passedOn.is(owner, member)) {
        add(result, owner, member.name(), judge.best(member, context));
      }
    }
    for (Parameter parameter : taken) {
      add(result, owner, parameter.member(), judge.best(parameter, context));
    }
    return List.copyOf(result);
  }

  private void add(
      List<Finding> result, ClassModel owner, String member, @Nullable Evidence evidence) {
    Confidence confidence = evidence == null ? null : evidence.confidence();
    if (evidence != null && confidence != null && !isException(owner, "." + member)) {
      result.add(
          new Finding(owner.name(), member, evidence.category(), confidence, evidence.reason()));
    }
  }

  /**
   * The category of a member that is declared to be personal data, as far as its names and type
   * tell. That a person is meant is known here, so weak words count.
   */
  public Optional<Category> categoryOf(ClassModel owner, MemberModel member) {
    ClassContext context = contexts.of(owner, Property.of(owner));
    return judge.category(Property.of(owner, member), context);
  }

  private boolean isException(ClassModel owner, String member) {
    return !notPersonal.isEmpty() && notPersonal.contains(owner.name().replace('$', '.') + member);
  }

  private static boolean isSkipped(ClassModel owner) {
    return owner.isAnnotation()
        || owner.isEnum()
        || owner.isModule()
        || owner.isSynthetic()
        || isAnonymous(owner.name());
  }

  private static boolean isAnonymous(String name) {
    int nested = name.lastIndexOf('$');
    if (nested < 0 || nested == name.length() - 1) {
      return false;
    }
    for (int at = nested + 1; at < name.length(); at++) {
      if (!Character.isDigit(name.charAt(at))) {
        return false;
      }
    }
    return true;
  }
}
