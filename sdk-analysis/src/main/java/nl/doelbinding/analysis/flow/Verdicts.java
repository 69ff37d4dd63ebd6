package nl.doelbinding.analysis.flow;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import nl.doelbinding.analysis.flow.code.Origin;
import nl.doelbinding.analysis.flow.code.Value;
import nl.doelbinding.analysis.rule.SourcePlace;
import nl.doelbinding.analysis.rule.Violation;
import nl.doelbinding.analysis.source.SourceIndex;
import nl.doelbinding.annotations.NotPersonalData;
import nl.doelbinding.classfile.ClassModel;
import nl.doelbinding.classfile.MethodModel;
import nl.doelbinding.declaration.ClassModels;
import nl.doelbinding.declaration.Declarations;

/** Decides of what arrived somewhere whether a rule is broken. Threads may share it. */
final class Verdicts {

  private final ClassModels classes;
  private final Declarations declarations;
  private final Wording wording;
  private final Map<List<String>, Violation> violations = new ConcurrentHashMap<>();

  /** Of the looked-at classes with personal data and a toString: which of it that text tells. */
  private final Map<String, Set<String>> texts = new ConcurrentHashMap<>();

  /** What arrived as a whole object; whether that tells anything is known at the end. */
  private final ConcurrentLinkedQueue<WholeObject> objects = new ConcurrentLinkedQueue<>();

  private record WholeObject(Site site, String type, List<Personal> content) {}

  Verdicts(ClassModels classes, Declarations declarations, SourceIndex sources) {
    this.classes = classes;
    this.declarations = declarations;
    this.wording = new Wording(sources);
  }

  void judge(ClassFlow flow, int method, MethodFlow followed) {
    if (followed.arrivals().isEmpty() || isDecided(flow.model(), method)) {
      return;
    }
    for (MethodFlow.Arrival arrival : followed.arrivals()) {
      Site site = wording.site(flow, method, arrival);
      for (Origin origin : arrival.origins()) {
        if (origin instanceof Origin.Whole whole) {
          List<Personal> content = flow.members().in(whole.type());
          if (!content.isEmpty()) {
            objects.add(new WholeObject(site, whole.type(), content));
          }
        } else {
          flow.personal(origin).ifPresent(personal -> add(wording.violation(site, personal)));
        }
      }
    }
  }

  /** Notes what the text of an object tells of it. */
  void judgeText(ClassFlow flow, int method, Value text) {
    List<Personal> told = new ArrayList<>();
    for (Origin origin : text.origins()) {
      flow.personal(origin).filter(personal -> !told.contains(personal)).ifPresent(told::add);
    }
    Set<String> names = new TreeSet<>();
    told.forEach(personal -> names.add(personal.name()));
    texts.put(flow.model().name(), names);
    if (!told.isEmpty() && !isDecided(flow.model(), method)) {
      add(wording.text(flow, method, told));
    }
  }

  private boolean isDecided(ClassModel owner, int method) {
    MethodModel found = owner.methods().get(method);
    return declarations.resolve(found.annotations()).has(NotPersonalData.class)
        || declarations.of(owner).has(NotPersonalData.class);
  }

  private void add(Violation violation) {
    violations.merge(
        List.of(violation.rule().id(), violation.subject()), violation, Verdicts::earlier);
  }

  /** Of one flow that happens on several lines the first is told. */
  private static Violation earlier(Violation one, Violation other) {
    int difference = line(one) - line(other);
    return difference < 0 || (difference == 0 && one.compareTo(other) <= 0) ? one : other;
  }

  private static int line(Violation violation) {
    SourcePlace place = violation.place();
    return place == null ? 0 : place.line();
  }

  List<Violation> violations() {
    for (WholeObject object : objects) {
      Set<String> told = told(object);
      if (!told.isEmpty()) {
        add(wording.object(object.site(), object.type(), told, object.content()));
      }
    }
    return violations.values().stream().sorted().toList();
  }

  /**
   * What the text of an object tells; of a class that was not looked at only a record's is known.
   */
  private Set<String> told(WholeObject object) {
    Set<String> seen = new LinkedHashSet<>();
    String next = object.type();
    while (next != null && seen.add(next)) {
      Set<String> told = texts.get(next);
      if (told != null) {
        return told;
      }
      ClassModel model = classes.find(next).orElse(null);
      if (model != null && model.isRecord()) {
        Set<String> names = new TreeSet<>();
        object.content().forEach(personal -> names.add(personal.name()));
        return names;
      }
      next = model == null ? null : model.superclass();
    }
    return Set.of();
  }
}
