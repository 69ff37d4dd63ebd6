package nl.doelbinding.analysis.flow;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import nl.doelbinding.analysis.flow.code.Origin;
import nl.doelbinding.analysis.flow.code.Value;
import nl.doelbinding.analysis.rule.Rules;
import nl.doelbinding.analysis.rule.SourcePlace;
import nl.doelbinding.analysis.rule.Violation;
import nl.doelbinding.analysis.source.SourceIndex;
import nl.doelbinding.classfile.ClassModel;
import nl.doelbinding.declaration.ClassModels;
import nl.doelbinding.declaration.Declarations;
import org.jspecify.annotations.Nullable;

/** Decides of what arrived somewhere whether a rule is broken. Threads may share it. */
final class Verdicts {

  private final ClassModels classes;
  private final Decisions decisions;
  private final Wording wording;
  private final Map<List<String>, Violation> violations = new ConcurrentHashMap<>();

  /** Of the looked-at classes whose text tells personal data: which; of records always. */
  private final Map<String, Set<String>> texts = new ConcurrentHashMap<>();

  /** What arrived as a whole object; whether that tells anything is known at the end. */
  private final ConcurrentLinkedQueue<WholeObject> objects = new ConcurrentLinkedQueue<>();

  /** What was set as a cookie; whether that is declared is known at the end. */
  private final ConcurrentLinkedQueue<NamedCookie> cookies = new ConcurrentLinkedQueue<>();

  private record WholeObject(Site site, String type, List<Personal> content, boolean sent) {}

  private record NamedCookie(Site site, @Nullable String name) {}

  Verdicts(ClassModels classes, Declarations declarations, SourceIndex sources) {
    this.classes = classes;
    this.decisions = new Decisions(classes, declarations);
    this.wording = new Wording(sources);
  }

  void judge(ClassFlow flow, int method, MethodFlow followed) {
    if (followed.isEmpty() || decisions.areNotPersonal(flow.model(), method)) {
      return;
    }
    for (MethodFlow.Arrival arrival : followed.arrivals()) {
      for (Origin origin : arrival.origins()) {
        if (origin instanceof Origin.Whole whole) {
          object(flow, method, arrival, whole.type());
        } else {
          personal(flow, followed, origin)
              .filter(personal -> isForbidden(flow, method, arrival, personal))
              .ifPresent(
                  personal ->
                      add(wording.violation(wording.site(flow, method, arrival), personal)));
        }
      }
    }
    received(flow, method, followed.received());
  }

  private static Optional<Personal> personal(ClassFlow flow, MethodFlow followed, Origin origin) {
    return origin instanceof Origin.Received received
        ? followed.received().personal(received)
        : flow.personal(origin);
  }

  private boolean isForbidden(
      ClassFlow flow, int method, MethodFlow.Arrival arrival, Personal personal) {
    return !arrival.sink().rule().equals(Rules.RECIPIENT_UNDECLARED.id())
        || !decisions.nameRecipient(flow.model(), method, personal);
  }

  private void object(ClassFlow flow, int method, MethodFlow.Arrival arrival, String type) {
    List<Personal> content =
        flow.members().in(type).stream()
            .filter(personal -> isForbidden(flow, method, arrival, personal))
            .toList();
    if (!content.isEmpty()) {
      Site site = wording.site(flow, method, arrival);
      objects.add(new WholeObject(site, type, content, arrival.sink().whole()));
    }
  }

  private void received(ClassFlow flow, int method, Received received) {
    if (!decisions.declareCollection(flow.model(), method)) {
      for (Origin.Received value : received.undeclared()) {
        received
            .personal(value)
            .ifPresent(personal -> add(wording.collected(flow, method, value, personal)));
      }
    }
    for (Received.SetCookie cookie : received.cookies()) {
      if (!decisions.declareCookie(flow.model(), method)) {
        cookies.add(new NamedCookie(wording.site(flow, method, cookie), cookie.name()));
      }
    }
  }

  /** Notes what a class declares. */
  void see(ClassModel model) {
    decisions.see(model);
  }

  /** Notes a cookie that is declared elsewhere. */
  void see(String cookie) {
    decisions.see(cookie);
  }

  /** Notes what the text of an object tells of it. */
  void judgeText(ClassFlow flow, int method, Value text) {
    List<Personal> told = new ArrayList<>();
    for (Origin origin : text.origins()) {
      flow.personal(origin).filter(personal -> !told.contains(personal)).ifPresent(told::add);
    }
    Set<String> names = new TreeSet<>();
    told.forEach(personal -> names.add(personal.name()));
    if (!names.isEmpty() || flow.model().isRecord()) {
      texts.put(flow.model().name(), names);
    }
    if (!told.isEmpty() && !decisions.areNotPersonal(flow.model(), method)) {
      add(wording.text(flow, method, told));
    }
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
    for (NamedCookie cookie : cookies) {
      if (cookie.name() == null || !decisions.isCookie(cookie.name())) {
        add(wording.cookie(cookie.site(), cookie.name()));
      }
    }
    for (WholeObject object : objects) {
      Set<String> told = told(object);
      if (!told.isEmpty()) {
        add(wording.object(object.site(), object.type(), told, object.content()));
      }
    }
    return violations.values().stream().sorted().toList();
  }

  private static boolean declaresText(ClassModel model) {
    return model.methods().stream()
        .anyMatch(method -> method.name().equals("toString") && method.parameters().isEmpty());
  }

  /**
   * What the text of an object tells; of a class that was not looked at only a record's is known.
   */
  private Set<String> told(WholeObject object) {
    Set<String> all = new TreeSet<>();
    object.content().forEach(personal -> all.add(personal.name()));
    if (object.sent()) {
      return all;
    }
    Set<String> seen = new HashSet<>();
    String next = object.type();
    while (next != null && seen.add(next)) {
      Set<String> told = texts.get(next);
      if (told != null) {
        all.retainAll(told);
        return all;
      }
      ClassModel model = classes.find(next).orElse(null);
      if (model != null && declaresText(model)) {
        return model.isRecord() ? all : Set.of();
      }
      next = model == null ? null : model.superclass();
    }
    return Set.of();
  }
}
