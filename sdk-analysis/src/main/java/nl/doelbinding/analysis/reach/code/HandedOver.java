package nl.doelbinding.analysis.reach.code;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.doelbinding.analysis.flow.code.ConstantPool;
import nl.doelbinding.analysis.flow.code.Interpreter;
import nl.doelbinding.analysis.flow.code.MethodCode;
import nl.doelbinding.analysis.flow.code.Origin;
import nl.doelbinding.analysis.flow.code.Reference;
import nl.doelbinding.analysis.flow.code.Semantics;
import nl.doelbinding.analysis.flow.code.Signature;
import nl.doelbinding.analysis.flow.code.Value;
import nl.doelbinding.classfile.ClassModel;
import nl.doelbinding.classfile.MethodModel;
import org.jspecify.annotations.Nullable;

/**
 * Where the functions that a method makes are handed to, and so under which purposes they run. Of
 * one that goes two ways, or one that is kept or returned, nobody can tell.
 */
final class HandedOver implements Semantics {

  private static final List<Change> UNKNOWN = List.of(new Change.Unknown());

  private final Scopes scopes;
  private final Takers takers;
  private final Map<Integer, List<Change>> uses = new HashMap<>();

  private HandedOver(Scopes scopes, Takers takers) {
    this.scopes = scopes;
    this.takers = takers;
  }

  static HandedOver in(
      ClassModel owner, MethodModel method, ConstantPool pool, MethodCode code, Scopes scopes) {
    HandedOver handed = new HandedOver(scopes, new Takers(pool));
    List<Value> entering = new ArrayList<>();
    List<Integer> sizes = new ArrayList<>();
    if (!method.isStatic()) {
      entering.add(Value.NONE);
      sizes.add(1);
    }
    for (String parameter : Signature.of(method.descriptor()).parameters()) {
      entering.add(Value.NONE);
      sizes.add(Signature.size(parameter));
    }
    try {
      Value returned = new Interpreter(code, pool, handed, entering, sizes).run();
      handed.use(returned.origins(), UNKNOWN);
      return handed;
    } catch (IllegalArgumentException tooMuchWork) {
      return new HandedOver(scopes, handed.takers);
    }
  }

  /** Around what the function does that an instruction makes, outermost first. */
  List<Change> changes(int made) {
    return uses.getOrDefault(made, UNKNOWN);
  }

  private void use(Set<Origin> given, List<Change> changes) {
    for (Origin origin : given) {
      if (origin instanceof Origin.Made made) {
        uses.merge(made.at(), changes, (one, other) -> one.equals(other) ? one : UNKNOWN);
      }
    }
  }

  @Override
  public Value constant(String className) {
    return Value.of(null, Set.of(new Origin.ClassConstant(className)));
  }

  @Override
  public Value read(Reference field, Value target) {
    return Value.NONE;
  }

  @Override
  public void written(Reference field, Value target, Value value) {
    use(value.origins(), UNKNOWN);
  }

  @Override
  public Value call(Call call) {
    Set<Origin> given = Set.of();
    for (Value argument : call.arguments()) {
      given = Value.union(given, argument.origins());
    }
    if (Takers.isListOfConstants(call)) {
      return Value.of(null, given);
    }
    Set<Origin> all = Value.union(call.receiver().origins(), given);
    if (all.isEmpty()) {
      return Value.NONE;
    }
    if (takers.carries(call)) {
      return Value.of(null, all);
    }
    Change change = takers.change(call);
    List<Change> around = new ArrayList<>(scopes.around(call.at()));
    if (change != null) {
      around.add(change);
    }
    use(given, List.copyOf(around));
    if (takers.isFunction(call.method().owner())) {
      use(call.receiver().origins(), scopes.around(call.at()));
    }
    return Value.NONE;
  }

  @Override
  public Value dynamic(int index, List<Value> arguments, int at) {
    for (Value captured : arguments) {
      use(captured.origins(), UNKNOWN);
    }
    return Value.of(null, Set.of(new Origin.Made(at)));
  }

  @Override
  public void thrown(Value exception, int at) {
    // A function in an exception is none that runs.
  }

  @Override
  public @Nullable String type(String className) {
    return null;
  }
}
