package nl.doelbinding.analysis.reach;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.doelbinding.analysis.flow.code.Reference;
import nl.doelbinding.classfile.ClassModel;
import nl.doelbinding.classfile.MethodModel;
import nl.doelbinding.declaration.ComponentPurposes;
import org.jspecify.annotations.Nullable;

/**
 * Where purposes are bound by {@code @ForPurpose}, where a known entry begins with none, and where
 * others may begin with nobody knows what. For one thread.
 */
final class Beginnings {

  private static final int ABSTRACT = 0x0400;

  private final CallGraph graph;
  private final Hierarchy hierarchy;
  private final ComponentPurposes purposes;
  private final PurposeKinds kinds;

  /** What a framework's entry begins with where no annotation binds anything. */
  private final Bound without;

  private final Set<Node> known = new HashSet<>();

  Beginnings(
      CallGraph graph,
      Hierarchy hierarchy,
      ComponentPurposes purposes,
      PurposeKinds kinds,
      boolean boundByOthers) {
    this.graph = graph;
    this.hierarchy = hierarchy;
    this.purposes = purposes;
    this.kinds = kinds;
    this.without = boundByOthers ? Bound.UNKNOWN : Bound.NOTHING;
  }

  /** Begins everywhere: first where it is known, so that the shortest known way is told. */
  void into(Propagation propagation) {
    for (Node node : graph.methods()) {
      ClassModel owner = node.owner();
      MethodModel method = node.method();
      if (owner != null && method != null) {
        begin(propagation, node, owner, method);
      }
    }
    boolean any = graph.methods().stream().anyMatch(node -> Entries.mayBeCalled(node.id().name()));
    if (any) {
      hierarchy.models().forEach(type -> inherited(propagation, type));
    }
    for (Node node : graph.methods()) {
      if (!known.contains(node) && mayBegin(node)) {
        propagation.begin(node, Bound.UNKNOWN);
      }
    }
  }

  private void begin(Propagation propagation, Node node, ClassModel owner, MethodModel method) {
    List<String> own = purposes.of(method, purposes.of(owner));
    if (!own.isEmpty()) {
      Bound bound = kinds.bound(own);
      node.binds(bound);
      begin(propagation, node, bound);
      return;
    }
    if (Entries.isEntry(method)) {
      begin(propagation, node, Entries.isMain(method) ? Bound.NOTHING : without);
    }
  }

  /** What a framework calls on objects of a class, inherited or not. */
  private void inherited(Propagation propagation, ClassModel type) {
    Set<String> above = hierarchy.above(type);
    if ((type.access() & ABSTRACT) != 0 || !Entries.mayHave(above)) {
      return;
    }
    Set<String> seen = new HashSet<>();
    ClassModel next = type;
    while (next != null && seen.add(next.name())) {
      for (MethodModel method : next.methods()) {
        if (Entries.isCalled(method, above)) {
          Node node = graph.find(new Reference(type.name(), method.name(), method.descriptor()));
          List<String> bound = purposes.of(type);
          begin(propagation, node, bound.isEmpty() ? without : kinds.bound(bound));
        }
      }
      next = next.superclass() == null ? null : hierarchy.model(next.superclass());
    }
  }

  private void begin(Propagation propagation, @Nullable Node node, Bound bound) {
    if (node != null) {
      known.add(node);
      propagation.begin(node, bound);
    }
  }

  private boolean mayBegin(Node node) {
    ClassModel owner = node.owner();
    MethodModel method = node.method();
    return node.in().isEmpty()
        || (owner != null
            && method != null
            && Entries.mayBeCalled(owner, method, hierarchy.hasLibraryTypes(owner)));
  }
}
