package nl.doelbinding.analysis.flow;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.doelbinding.analysis.flow.code.ConstantPool;
import nl.doelbinding.analysis.flow.code.Interpreter;
import nl.doelbinding.analysis.flow.code.MethodCode;
import nl.doelbinding.analysis.flow.code.Methods;
import nl.doelbinding.analysis.flow.code.Origin;
import nl.doelbinding.analysis.flow.code.Reference;
import nl.doelbinding.analysis.flow.code.Signature;
import nl.doelbinding.analysis.flow.code.Value;
import nl.doelbinding.classfile.ClassModel;
import nl.doelbinding.classfile.MemberModel;
import nl.doelbinding.classfile.MethodModel;
import org.jspecify.annotations.Nullable;

/** A class whose methods are followed. For one thread. */
final class ClassFlow {

  private static final int DEEPEST_LAMBDA = 4;
  private static final int MOST_LAMBDAS = 2_000;

  private final ClassModel model;
  private final ConstantPool pool;
  private final Methods methods;
  private final FlowTable table;
  private final PersonalMembers members;
  private final CallPlans calls;
  private final IdentityHashMap<Reference, CallPlan> plans = new IdentityHashMap<>();
  private final Map<String, Optional<String>> types = new HashMap<>();
  private int lambdas;

  ClassFlow(
      ClassModel model,
      ConstantPool pool,
      Methods methods,
      FlowTable table,
      PersonalMembers members,
      CallPlans calls) {
    this.model = model;
    this.pool = pool;
    this.methods = methods;
    this.table = table;
    this.members = members;
    this.calls = calls;
    if (methods.codes().size() != model.methods().size()) {
      throw new IllegalArgumentException("The methods do not agree with the class");
    }
  }

  ClassModel model() {
    return model;
  }

  ConstantPool pool() {
    return pool;
  }

  Methods methods() {
    return methods;
  }

  FlowTable table() {
    return table;
  }

  PersonalMembers members() {
    return members;
  }

  /** What is known of a method that the constants name. */
  CallPlan plan(Reference method) {
    CallPlan known = plans.get(method);
    if (known == null) {
      known = calls.of(Marks.listed(model, method));
      plans.put(method, known);
    }
    return known;
  }

  /** The name of a class, if its objects are of interest in themselves. */
  @Nullable String type(String className) {
    Optional<String> known = types.get(className);
    if (known == null) {
      boolean none = className.startsWith("[") || table.isLibrary(className);
      known = none ? Optional.empty() : Optional.of(className);
      types.put(className, known);
    }
    return known.orElse(null);
  }

  /** What a method does with its values. */
  MethodFlow follow(int method) {
    MethodFlow flow = new MethodFlow(this, method);
    flow.returned(run(flow, method, List.of()));
    return flow;
  }

  /** What a lambda returns; what it does is noted in the method that makes it. */
  Value lambda(MethodFlow within, int method, List<Value> captured) {
    if (within.depth() >= DEEPEST_LAMBDA || ++lambdas > MOST_LAMBDAS) {
      return Value.NONE;
    }
    MethodFlow body = within.lambda(method);
    return run(body, method, captured);
  }

  private Value run(MethodFlow flow, int index, List<Value> captured) {
    MethodCode code = methods.codes().get(index);
    if (code == null) {
      return Value.NONE;
    }
    MethodModel method = model.methods().get(index);
    Signature signature = Signature.of(method.descriptor());
    List<Value> entering = new ArrayList<>();
    List<Integer> sizes = new ArrayList<>();
    int slot = method.isStatic() ? 0 : 1;
    int given = 0;
    if (!method.isStatic()) {
      entering.add(Value.of(model.name(), Set.of()));
      sizes.add(1);
      given = captured.isEmpty() ? 0 : 1;
    }
    for (int i = 0; i < signature.parameters().size(); i++) {
      String descriptor = signature.parameters().get(i);
      Set<Origin> origin = Set.of(new Origin.Parameter(index, i, slot));
      entering.add(
          given < captured.size()
              ? captured.get(given)
              : Value.of(flow.typeOf(descriptor), origin));
      given++;
      sizes.add(Signature.size(descriptor));
      slot += Signature.size(descriptor);
    }
    return new Interpreter(code, pool, flow, entering, sizes).run();
  }

  /** What an origin is, if it is personal data and no whole object. */
  Optional<Personal> personal(Origin origin) {
    if (origin instanceof Origin.Member member) {
      return member(member);
    }
    return origin instanceof Origin.Parameter parameter ? parameter(parameter) : Optional.empty();
  }

  private Optional<Personal> member(Origin.Member member) {
    String name = member.reference().name();
    String captured = captured(name);
    if (member.field() && captured != null) {
      return members.named(model, captured, member.reference().descriptor(), List.of());
    }
    return members.of(member.reference(), member.field());
  }

  /** What an inner class keeps of a variable of the method around it, by javac and by Kotlin. */
  private static @Nullable String captured(String field) {
    if (field.startsWith("val$")) {
      return field.substring(4);
    }
    return field.length() > 1 && field.charAt(0) == '$' ? field.substring(1) : null;
  }

  private Optional<Personal> parameter(Origin.Parameter parameter) {
    MethodModel method = model.methods().get(parameter.method());
    MemberModel found = method.parameters().get(parameter.index());
    MethodCode code = methods.codes().get(parameter.method());
    String name = found.name();
    if (name.equals("arg" + parameter.index()) && code != null) {
      name = code.variable(pool, parameter.slot(), 0);
    }
    return name == null
        ? Optional.empty()
        : members.named(model, name, found.descriptor(), found.annotations());
  }
}
