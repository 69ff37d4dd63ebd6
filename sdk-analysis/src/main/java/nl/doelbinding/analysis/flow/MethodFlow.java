package nl.doelbinding.analysis.flow;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.bytebuddy.jar.asm.Handle;
import nl.doelbinding.analysis.flow.code.Origin;
import nl.doelbinding.analysis.flow.code.Reference;
import nl.doelbinding.analysis.flow.code.Semantics;
import nl.doelbinding.analysis.flow.code.Signature;
import nl.doelbinding.analysis.flow.code.Value;
import nl.doelbinding.classfile.MemberModel;
import org.jspecify.annotations.Nullable;

/** What the instructions of one method, and the lambdas in it, do with their values. */
final class MethodFlow implements Semantics {

  private final ClassFlow owner;
  private final int method;
  private final int depth;
  private final List<Arrival> arrivals;
  private final Map<Reference, Value> fields;
  private final Received received;
  private Value returned = Value.NONE;

  /**
   * A value that reached a place it should perhaps not reach.
   *
   * @param method the method that makes the call: a lambda perhaps
   * @param at the instruction
   */
  record Arrival(FlowData.Sink sink, Reference call, Set<Origin> origins, int method, int at) {}

  MethodFlow(ClassFlow owner, int method) {
    this(owner, method, 0, new ArrayList<>(), new HashMap<>(), new Received(owner));
  }

  private MethodFlow(
      ClassFlow owner,
      int method,
      int depth,
      List<Arrival> arrivals,
      Map<Reference, Value> fields,
      Received received) {
    this.owner = owner;
    this.method = method;
    this.depth = depth;
    this.arrivals = arrivals;
    this.fields = fields;
    this.received = received;
  }

  MethodFlow lambda(int body) {
    return new MethodFlow(owner, body, depth + 1, arrivals, fields, received);
  }

  int depth() {
    return depth;
  }

  void returned(Value value) {
    returned = value;
  }

  Value returned() {
    return returned;
  }

  List<Arrival> arrivals() {
    return arrivals;
  }

  /** Whether nothing of interest happened. */
  boolean isEmpty() {
    return arrivals.isEmpty() && received.isEmpty() && received.cookies().isEmpty();
  }

  Received received() {
    return received;
  }

  @Override
  public @Nullable String type(String className) {
    return owner.type(className);
  }

  @Nullable String typeOf(String descriptor) {
    String name = Signature.typeName(descriptor);
    return name == null ? null : type(name);
  }

  @Override
  public Value read(Reference field, Value target) {
    Value member = Value.of(typeOf(field.descriptor()), Set.of(new Origin.Member(field, true)));
    Value written = fields.get(field);
    return written == null ? member : member.or(written);
  }

  @Override
  public void written(Reference field, Value target, Value value) {
    if (!received.isEmpty() && owner.members().of(field, true).isPresent()) {
      received.keep(value);
    }
    if (!value.origins().isEmpty()) {
      fields.merge(field, Value.of(value.type(), value.origins()), Value::or);
    }
  }

  @Override
  public void thrown(Value exception, int at) {
    // What an exception says is looked at where it is made.
  }

  @Override
  public Value call(Call call) {
    CallPlan plan = owner.plan(call.method());
    Reference called = plan.called();
    if (plan.sink() != null) {
      arrive(plan.sink(), call);
    }
    FlowData.Request request = plan.request();
    Value read = request == null ? null : received.by(request, call, method).orElse(null);
    if (read != null) {
      return read;
    }
    if (plan.handsOn()) {
      handOn(call);
    }
    if (!received.isEmpty() && (plan.ends() || owner.members().keeps(called))) {
      call.arguments().forEach(received::keep);
    }
    if (plan.ends()) {
      return plain(call);
    }
    FlowData.Carrier carrier = plan.carrier();
    if (carrier != null && carrier.carries(called.name(), call.signature().result())) {
      return carried(called.isConstructor() ? FlowData.From.INTO : carrier.from(), call);
    }
    if (isGetter(call)) {
      return Value.of(typeOf(call.signature().result()), Set.of(new Origin.Member(called, false)));
    }
    return plain(call);
  }

  private Value plain(Call call) {
    return Value.of(typeOf(call.signature().result()), Set.of());
  }

  private boolean isGetter(Call call) {
    return call.arguments().isEmpty()
        && !call.signature().result().equals("V")
        && !owner.table().isLibrary(call.method().owner());
  }

  private void arrive(FlowData.Sink sink, Call call) {
    Set<Origin> origins = sink.takes(-1) ? call.receiver().told() : Set.of();
    for (int i = 0; i < call.arguments().size(); i++) {
      if (sink.takes(i)) {
        origins = Value.union(origins, call.arguments().get(i).told());
      }
    }
    if (!origins.isEmpty()) {
      arrivals.add(new Arrival(sink, call.method(), origins, method, call.at()));
    }
  }

  /** What an object holds goes to each function that stands for a call of interest. */
  private void handOn(Call call) {
    for (Value argument : call.arguments()) {
      for (Origin origin : argument.origins()) {
        if (origin instanceof Origin.Function function) {
          Value content = call.receiver();
          FlowData.Sink sink = owner.table().sink(function.method());
          if (sink != null && !content.told().isEmpty()) {
            arrivals.add(new Arrival(sink, function.method(), content.told(), method, call.at()));
          }
        }
      }
    }
  }

  private static Value carried(FlowData.From from, Call call) {
    Set<Origin> told = Set.of();
    if (from != FlowData.From.RECEIVER) {
      for (Value argument : call.arguments()) {
        told = Value.union(told, argument.told());
      }
    }
    if (from == FlowData.From.INTO) {
      call.receiver().put(told);
      return call.receiver().origins().containsAll(told)
          ? call.receiver()
          : Value.of(null, Value.union(call.receiver().origins(), told));
    }
    return from == FlowData.From.ARGUMENTS
        ? Value.of(null, told)
        : Value.of(null, Value.union(call.receiver().told(), told));
  }

  @Override
  public Value dynamic(int index, List<Value> arguments, int at) {
    int lambda = Marks.lambda(owner.model(), owner.pool(), owner.methods(), index);
    if (lambda >= 0) {
      Value result = owner.lambda(this, lambda, arguments);
      return Value.of(null, result.told());
    }
    Handle function = Marks.target(owner.pool(), owner.methods(), index);
    if (function != null) {
      return function(function);
    }
    if (isTextOfRecord(index)) {
      return Value.of(null, components());
    }
    Set<Origin> told = Set.of();
    for (Value argument : arguments) {
      told = Value.union(told, argument.told());
    }
    return Value.of(null, told);
  }

  private boolean isTextOfRecord(int index) {
    int factory = owner.methods().bootstrap(owner.pool().bootstrap(index)).get(0);
    return owner.pool().constant(factory) instanceof Handle handle
        && handle.getOwner().equals("java/lang/runtime/ObjectMethods");
  }

  /** A function that stands for a getter gives what that getter gives. */
  private Value function(Handle function) {
    Reference getter = Marks.reference(function);
    if (owner.table().sink(getter) != null) {
      return Value.of(null, Set.of(new Origin.Function(getter)));
    }
    return getter.descriptor().startsWith("()")
            && !getter.descriptor().equals("()V")
            && !owner.table().isLibrary(getter.owner())
            && !owner.table().ends(getter)
        ? Value.of(null, Set.of(new Origin.Member(getter, false)))
        : Value.NONE;
  }

  /** What the text that the compiler gives a record is made of. */
  private Set<Origin> components() {
    Set<Origin> all = Set.of();
    for (MemberModel component : owner.model().components()) {
      Reference field =
          new Reference(owner.model().name(), component.name(), component.descriptor());
      all = Value.union(all, Set.of(new Origin.Member(field, true)));
    }
    return all;
  }
}
