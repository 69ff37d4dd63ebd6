package nl.doelbinding.analysis.reach;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.doelbinding.analysis.reach.code.Change;
import nl.doelbinding.annotations.Purpose;
import nl.doelbinding.classfile.ClassModel;
import nl.doelbinding.declaration.ClassModels;
import nl.doelbinding.declaration.Declarations;

/** What is bound after a change, as the runtime decides it. For one thread. */
final class PurposeKinds {

  private final ClassModels classes;
  private final Declarations declarations;
  private final Map<String, Optional<Set<String>>> covered = new HashMap<>();

  PurposeKinds(ClassModels classes, Declarations declarations) {
    this.classes = classes;
    this.declarations = declarations;
  }

  /** These purposes and no others. */
  Bound bound(Collection<String> purposes) {
    Set<String> all = new HashSet<>();
    for (String purpose : purposes) {
      Optional<Set<String>> covers = covers(purpose);
      if (covers.isEmpty()) {
        return Bound.UNKNOWN;
      }
      all.addAll(covers.get());
    }
    return purposes.isEmpty()
        ? Bound.NOTHING
        : new Bound(Bound.State.PURPOSES, new TreeSet<>(purposes), Set.copyOf(all));
  }

  /** What is bound inside. */
  Bound after(List<Change> changes, Bound outside) {
    Bound result = outside;
    for (Change change : changes) {
      result = after(change, result);
    }
    return result;
  }

  private Bound after(Change change, Bound outside) {
    if (change instanceof Change.Narrowed narrowed) {
      return narrowed(narrowed.purposes(), outside);
    }
    if (change instanceof Change.Replaced replaced) {
      return bound(replaced.purposes());
    }
    return change instanceof Change.Lost ? Bound.LOST : Bound.UNKNOWN;
  }

  /**
   * A sub-purpose of what is bound is bound as it is, of another only what both cover. Where it is
   * not known what is bound no more than the purposes themselves can be.
   */
  private Bound narrowed(List<String> purposes, Bound outside) {
    Bound inside = bound(purposes);
    if (!outside.isPurposes() || !inside.isPurposes()) {
      return inside;
    }
    Set<String> both = new HashSet<>();
    for (String purpose : purposes) {
      Set<String> own = covers(purpose).orElse(Set.of());
      if (outside.named().stream().anyMatch(own::contains)) {
        both.addAll(own);
      } else {
        own.stream().filter(outside.covered()::contains).forEach(both::add);
      }
    }
    return new Bound(Bound.State.PURPOSES, inside.named(), Set.copyOf(both));
  }

  /** The purpose and those it extends; empty where one of them is nowhere to be found. */
  private Optional<Set<String>> covers(String purpose) {
    return covered.computeIfAbsent(purpose, this::search);
  }

  private Optional<Set<String>> search(String purpose) {
    Set<String> found = new HashSet<>();
    Set<String> seen = new HashSet<>();
    Deque<String> waiting = new ArrayDeque<>(List.of(purpose));
    while (!waiting.isEmpty()) {
      String name = waiting.remove();
      if (seen.add(name)) {
        ClassModel model = classes.find(name).orElse(null);
        if (model == null) {
          return Optional.empty();
        }
        if (declarations.of(model).has(Purpose.class)) {
          found.add(name);
        }
        waiting.addAll(model.interfaces());
      }
    }
    return Optional.of(found);
  }
}
