package nl.doelbinding.analysis.reach;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import nl.doelbinding.analysis.flow.code.ConstantPool;
import nl.doelbinding.analysis.flow.code.Reference;
import nl.doelbinding.analysis.reach.code.ClassFacts;
import nl.doelbinding.analysis.reach.code.FactsReader;
import nl.doelbinding.analysis.reach.code.MethodFacts;
import nl.doelbinding.analysis.rule.Rules;
import nl.doelbinding.analysis.rule.Violation;
import nl.doelbinding.analysis.scan.OpenedClass;
import nl.doelbinding.analysis.scan.ScannedClass;
import nl.doelbinding.analysis.source.SourceIndex;
import nl.doelbinding.analysis.source.SourceNames;
import nl.doelbinding.classfile.ClassModel;
import nl.doelbinding.declaration.ClassModels;
import nl.doelbinding.declaration.ComponentPurposes;
import nl.doelbinding.declaration.Declarations;
import org.jspecify.annotations.Nullable;

/**
 * Finds reads of declared fields that no known way of the code covers with a fitting purpose
 * (DB-302): what the runtime would refuse as DB-301, told before it runs.
 *
 * <p>While classes pass, it notes which mention which. Those that lead to a declared field are then
 * read once more, and what is bound is carried along their direct calls. Where no class binds a
 * purpose, enforcement has not begun, and nothing is said.
 *
 * <p>Several threads may show it classes; {@link #violations} is for one, when all have passed.
 *
 * @since 0.1
 */
public final class ReachCheck {

  /** So many classes of other modules are looked up at most; a module mentions a few hundred. */
  private static final int MOST_OUTSIDE = 5_000;

  private final ClassModels classes;
  private final SourceIndex sources;
  private final Members members;
  private final ComponentPurposes purposes;
  private final PurposeKinds kinds;
  private final References references = new References();

  /**
   * Over classes that come one by one.
   *
   * @param classes where classes are found, those of other modules too
   */
  public ReachCheck(ClassModels classes, Declarations declarations, SourceIndex sources) {
    this.classes = classes;
    this.sources = sources;
    this.members = new Members(classes, declarations);
    this.purposes = new ComponentPurposes(declarations);
    this.kinds = new PurposeKinds(classes, declarations);
  }

  /** Notes a class that passes. */
  public void look(OpenedClass opened) {
    try {
      references.add(opened.scanned().model(), new ConstantPool(opened.code()));
    } catch (RuntimeException damaged) {
      // Whoever opens the file has checked its constants; a class that still cannot be read here
      // is named when its code is.
    }
  }

  /**
   * What is wrong, sorted.
   *
   * @param declaring the classes that declare something
   * @param again shows classes, by name, once more
   */
  public List<Violation> violations(
      List<ScannedClass> declaring, BiConsumer<Collection<String>, Consumer<OpenedClass>> again) {
    SortedSet<String> binding = references.binding();
    if (binding.isEmpty()
        && declaring.stream().noneMatch(scanned -> names(scanned.model()))) {
      return List.of();
    }
    SortedSet<String> relevant = references.leadingTo(holders(declaring));
    if (relevant.isEmpty()) {
      return List.of();
    }
    relevant.addAll(binding);
    Map<String, ClassFacts> read = new ConcurrentHashMap<>();
    FactsReader reader = new FactsReader(members);
    again.accept(
        relevant,
        opened -> {
          ClassModel model = opened.scanned().model();
          read.put(model.name(), reader.read(model, opened.code()));
        });
    return judge(new TreeMap<>(read), binding);
  }

  /** Whether a class says what it, or a method of it, is for. */
  private boolean names(ClassModel model) {
    return !purposes.of(model).isEmpty()
        || model.methods().stream().anyMatch(method -> !purposes.ownOf(method).isEmpty());
  }

  /** The classes with declared fields, and those of other modules that these classes mention. */
  private Set<String> holders(List<ScannedClass> declaring) {
    Set<String> holders = new TreeSet<>();
    for (ScannedClass scanned : declaring) {
      if (members.add(scanned.model())) {
        holders.add(scanned.model().name());
      }
    }
    SortedSet<String> outside = references.outside();
    if (outside.size() <= MOST_OUTSIDE) {
      for (String name : outside) {
        classes.find(name).filter(members::add).ifPresent(model -> holders.add(name));
      }
    }
    return holders;
  }

  private List<Violation> judge(SortedMap<String, ClassFacts> facts, Set<String> binding) {
    SortedMap<String, ClassModel> models = new TreeMap<>();
    facts.forEach((name, each) -> models.put(name, each.model()));
    Hierarchy hierarchy = new Hierarchy(models, classes);
    CallGraph graph = new CallGraph(facts.values(), hierarchy, members);
    Propagation propagation = new Propagation(kinds);
    boolean around = binding.stream().anyMatch(name -> bindsAround(facts.get(name), hierarchy));
    new Beginnings(graph, hierarchy, purposes, kinds, around).into(propagation);
    propagation.run();
    Telling telling = new Telling(sources);
    Map<String, Violation> found = new HashMap<>();
    for (OutsideRead outside : new Judge(propagation, hierarchy).judge(graph.methods())) {
      Violation violation = telling.violation(outside);
      found.merge(violation.subject(), violation, (one, other) -> isTold(one, other) ? one : other);
    }
    List<Violation> all = new ArrayList<>(found.values());
    for (ClassFacts each : facts.values()) {
      each.unread().forEach(method -> all.add(unread(each.model().name(), method)));
    }
    return all.stream().sorted().toList();
  }

  /** Of one read on several lines the worst is told, and of those the first. */
  private static boolean isTold(Violation one, Violation other) {
    int worse = one.severity().compareTo(other.severity());
    int first = Integer.compare(line(one), line(other));
    return worse < 0 || (worse == 0 && (first < 0 || (first == 0 && one.compareTo(other) <= 0)));
  }

  private static int line(Violation violation) {
    return violation.place() == null ? 0 : violation.place().line();
  }

  /** Whether a class may bind purposes around what a framework calls. */
  private static boolean bindsAround(@Nullable ClassFacts facts, Hierarchy hierarchy) {
    if (facts == null) {
      return false;
    }
    Set<String> above = hierarchy.above(facts.model());
    return Entries.mayBindAround(facts.model(), above)
        || facts.methods().stream()
            .flatMap(method -> method.steps().stream())
            .map(MethodFacts.Step::to)
            .anyMatch(called -> hierarchy.model(called.owner()) == null && goesOn(called, above));
  }

  private static boolean goesOn(Reference called, Set<String> above) {
    return Entries.goesOn(called.name())
        || (above.contains(called.owner()) && !called.isConstructor());
  }

  private static Violation unread(String className, String method) {
    String subject = SourceNames.of(className) + "." + SourceNames.method(className, method);
    return new Violation(
        Rules.UNREADABLE_INPUT,
        subject,
        subject + ": its code is damaged, so what it reads is unknown",
        "Build it again, or leave it out of what is analysed",
        null);
  }
}
