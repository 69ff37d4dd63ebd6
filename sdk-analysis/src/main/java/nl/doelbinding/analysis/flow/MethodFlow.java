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

  private static final FlowData.Sink MESSAGE =
      new FlowData.Sink("DB-111", "the message of an exception", List.of(), List.of(), null);

  private final ClassFlow owner;
  private final int method;
  private final int depth;
  private final List<Arrival> arrivals;
  private final Map<Reference, Value> fields;
  private Value returned = Value.NONE;

  /**
   * A value that reached a place it should perhaps not reach.
   *
   * @param method the method that makes the call: a lambda perhaps
   * @param at the instruction
   */
  record Arrival(FlowData.Sink sink, Reference call, Set<Origin> origins, int method, int at) {}

  MethodFlow(ClassFlow owner, int method) {
    this(owner, method, 0, new ArrayList<>(), new HashMap<>());
  }

  private MethodFlow(
      ClassFlow owner,
      int method,
      int depth,
      List<Arrival> arrivals,
      Map<Reference, Value> fields) {
    this.owner = owner;
    this.method = method;
    this.depth = depth;
    this.arrivals = arrivals;
    this.fields = fields;
  }

  MethodFlow lambda(int body) {
    return new MethodFlow(owner, body, depth + 1, arrivals, fields);
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

  @Override
  public @Nullable String type(String className) {
    return className.startsWith("[") || owner.table().isLibrary(className) ? null : className;
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
    Reference called = call.method();
    FlowData.Sink sink = Marks.isMessage(called) ? MESSAGE : owner.table().sink(called);
    if (sink != null) {
      arrive(sink, call);
    }
    if (owner.table().ends(called)) {
      return plain(call);
    }
    FlowData.Carrier carrier = owner.table().carrier(called);
    if (carrier != null && carrier.carries(called.name(), call.signature().result())) {
      return carried(carrier.from(), call);
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
    Set<Origin> origins = Set.of();
    for (int i = 0; i < call.arguments().size(); i++) {
      if (sink.takes(i)) {
        origins = Value.union(origins, call.arguments().get(i).told());
      }
    }
    if (!origins.isEmpty()) {
      arrivals.add(new Arrival(sink, call.method(), origins, method, call.at()));
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
    Reference getter =
        new Reference(
            function.getOwner().replace('/', '.'), function.getName(), function.getDesc());
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
