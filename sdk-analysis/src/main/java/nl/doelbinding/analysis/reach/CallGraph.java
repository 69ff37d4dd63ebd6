package nl.doelbinding.analysis.reach;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import net.bytebuddy.jar.asm.Opcodes;
import nl.doelbinding.analysis.flow.code.Reference;
import nl.doelbinding.analysis.reach.code.ClassFacts;
import nl.doelbinding.analysis.reach.code.MethodFacts;
import nl.doelbinding.classfile.ClassModel;
import nl.doelbinding.classfile.MethodModel;
import org.jspecify.annotations.Nullable;

/**
 * Who calls whom among some classes. A call goes to the method that is named, or to all that may
 * stand in for it. Only the calls on the way to a read are looked into. For one thread.
 */
final class CallGraph {

  /** Beyond that who may answer a call is not looked for; real applications need a hundredth. */
  private static final int MOST_ANSWERS = 10_000_000;

  private final Hierarchy hierarchy;
  private final Members members;
  private final Map<Reference, Node> methods = new HashMap<>();
  private final List<Node> inOrder = new ArrayList<>();
  private final Map<Reference, Optional<Node>> found = new HashMap<>();
  private final Map<Reference, Node> calls = new HashMap<>();
  private final Set<Reference> withoutCode = new HashSet<>();

  /** The methods of objects by name and type. */
  private final Map<String, List<Node>> byName = new HashMap<>();

  /** The interfaces that lambdas stand for: nobody knows which of them answers. */
  private final Set<String> functions = new HashSet<>();

  /** All calls, by the name and type of what is called. */
  private final Map<String, List<Call>> steps = new HashMap<>();

  private int asked;

  private record Call(Node from, MethodFacts.Step step) {}

  CallGraph(Collection<ClassFacts> facts, Hierarchy hierarchy, Members members) {
    this.hierarchy = hierarchy;
    this.members = members;
    facts.forEach(this::add);
    for (ClassFacts each : facts) {
      for (MethodFacts method : each.methods()) {
        Node node = methods.get(method.id());
        if (node != null) {
          note(node, method);
        }
      }
    }
    Set<Node> leading = new HashSet<>();
    Deque<Node> waiting = new ArrayDeque<>();
    for (Node node : methods.values()) {
      if (!node.reads().isEmpty()) {
        leading.add(node);
        waiting.add(node);
      }
    }
    Set<String> linked = new HashSet<>();
    while (!waiting.isEmpty()) {
      String name = key(waiting.remove().id());
      if (linked.add(name)) {
        for (Call call : steps.getOrDefault(name, List.of())) {
          if (link(call) && leading.add(call.from())) {
            waiting.add(call.from());
          }
        }
      }
    }
    inOrder.removeIf(node -> !leading.contains(node));
  }

  private void add(ClassFacts facts) {
    ClassModel owner = facts.model();
    Map<Reference, MethodModel> headers = new HashMap<>();
    for (MethodModel method : owner.methods()) {
      headers.put(new Reference(owner.name(), method.name(), method.descriptor()), method);
    }
    for (MethodFacts method : facts.methods()) {
      Node node = new Node(method.id(), owner, headers.remove(method.id()));
      if (methods.putIfAbsent(method.id(), node) == null) {
        inOrder.add(node);
        if (!is(node, Opcodes.ACC_PRIVATE | Opcodes.ACC_STATIC)) {
          byName.computeIfAbsent(key(method.id()), name -> new ArrayList<>()).add(node);
        }
      }
    }
    withoutCode.addAll(headers.keySet());
    functions.addAll(facts.functions());
  }

  /** The methods that lead to a read, by class and in the order of the code. */
  Collection<Node> methods() {
    return inOrder;
  }

  /** The method that a class has or inherits, of those that are looked at. */
  @Nullable Node find(Reference method) {
    Optional<Node> known = found.get(method);
    if (known == null) {
      known = Optional.ofNullable(search(method));
      found.put(method, known);
    }
    return known.orElse(null);
  }

  /** What a method reads itself, and what it calls for others to find. */
  private void note(Node node, MethodFacts facts) {
    for (MethodFacts.Read read : facts.reads()) {
      members
          .find(read.field().owner(), read.field().name())
          .map(field -> new Node.Read(field, read.line(), read.sure(), read.changes()))
          .ifPresent(node.reads()::add);
    }
    for (MethodFacts.Step step : facts.steps()) {
      if (members.mayRead(step.to()) && target(step) == null) {
        members
            .read(step.to())
            .map(field -> new Node.Read(field, step.line(), step.sure(), step.changes()))
            .ifPresent(node.reads()::add);
      }
      steps.computeIfAbsent(key(step.to()), name -> new ArrayList<>()).add(new Call(node, step));
    }
  }

  /** Whether a call leads to a method that is looked at. */
  private boolean link(Call call) {
    MethodFacts.Step step = call.step();
    Node to = target(step);
    if (to == null) {
      return false;
    }
    call.from().leadTo(to, step.line(), step.sure(), true, step.changes());
    return true;
  }

  private static String key(Reference method) {
    return method.name() + method.descriptor();
  }

  private @Nullable Node target(MethodFacts.Step step) {
    Reference to = step.to();
    if (hierarchy.model(to.owner()) == null) {
      return null;
    }
    Node named = find(to);
    if (step.exact() || (named != null && isFixed(named))) {
      return named;
    }
    Node known = calls.get(to);
    if (known == null) {
      known = answered(to, named);
      calls.put(to, known);
    }
    return known.method() == null && known.out().isEmpty() ? null : known;
  }

  /** A node for all methods that may answer; where there is but one, that method itself. */
  private Node answered(Reference to, @Nullable Node named) {
    Set<Node> answering = new LinkedHashSet<>();
    if (named != null) {
      answering.add(named);
    }
    List<Node> alike = byName.getOrDefault(key(to), List.of());
    asked += alike.size();
    for (Node node : asked > MOST_ANSWERS ? List.<Node>of() : alike) {
      if (isBelow(node, to.owner())) {
        answering.add(node);
      }
    }
    boolean lambdas = functions.contains(to.owner());
    if (answering.size() == 1 && !lambdas && asked <= MOST_ANSWERS) {
      return answering.iterator().next();
    }
    Node call = new Node(to, null, null);
    answering.forEach(method -> call.leadTo(method, 0, false, false, List.of()));
    return call;
  }

  private boolean isBelow(Node node, String type) {
    ClassModel owner = node.owner();
    return owner != null && (owner.name().equals(type) || hierarchy.above(owner).contains(type));
  }

  private @Nullable Node search(Reference method) {
    Set<String> seen = new HashSet<>();
    Set<String> interfaces = new TreeSet<>();
    String next = method.owner();
    while (next != null && seen.add(next)) {
      Reference here = new Reference(next, method.name(), method.descriptor());
      if (withoutCode.contains(here) || methods.containsKey(here)) {
        return methods.get(here);
      }
      ClassModel model = hierarchy.model(next);
      if (model == null) {
        break;
      }
      interfaces.addAll(hierarchy.above(model));
      next = model.superclass();
    }
    for (String type : interfaces) { // methods by default
      Node inherited = methods.get(new Reference(type, method.name(), method.descriptor()));
      if (inherited != null) {
        return inherited;
      }
    }
    return null;
  }

  private static boolean isFixed(Node node) {
    ClassModel owner = node.owner();
    return (owner != null && (owner.access() & Opcodes.ACC_FINAL) != 0)
        || is(node, Opcodes.ACC_FINAL | Opcodes.ACC_PRIVATE | Opcodes.ACC_STATIC);
  }

  private static boolean is(Node node, int flags) {
    MethodModel method = node.method();
    return method != null && (method.access() & flags) != 0;
  }
}
