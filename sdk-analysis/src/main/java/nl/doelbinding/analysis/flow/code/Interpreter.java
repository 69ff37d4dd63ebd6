package nl.doelbinding.analysis.flow.code;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.bytebuddy.jar.asm.Opcodes;
import org.jspecify.annotations.Nullable;

/**
 * Goes through the instructions of a method with {@link Value}s instead of numbers and objects.
 *
 * <p>All paths are joined where they meet. Loops are gone through again while that brings anything
 * new, three times at most. The work is bounded: of code that needs too much of it, or is no code,
 * the rest is not followed and an {@link IllegalArgumentException} says so. For one thread.
 *
 * @since 0.1
 */
public final class Interpreter {

  private static final int MOST_PASSES = 3;

  /** In places of stack and locals copied or compared; the largest real methods need a tenth. */
  private static final int MOST_WORK = 8_000_000;

  private final MethodCode code;
  private final ConstantPool pool;
  private final Semantics semantics;
  private final Handlers handlers;
  private final Frame start;
  private final @Nullable Frame[] joins;
  private final Map<Integer, Value> containers = new HashMap<>();
  private Value returned = Value.NONE;
  private @Nullable Frame frame;
  private boolean again;
  private int work;

  /**
   * Of a method.
   *
   * @param entering the values of the parameters, {@code this} included
   * @param sizes how many places each of them takes
   */
  public Interpreter(
      MethodCode code,
      ConstantPool pool,
      Semantics semantics,
      List<Value> entering,
      List<Integer> sizes) {
    this.code = code;
    this.pool = pool;
    this.semantics = semantics;
    this.handlers = new Handlers(code);
    this.start = new Frame(code.locals());
    this.joins = new Frame[code.length()];
    int slot = 0;
    for (int i = 0; i < entering.size(); i++) {
      start.local(slot, entering.get(i));
      slot += sizes.get(i);
    }
  }

  /**
   * Goes through the method.
   *
   * @return what it returns on any path
   * @throws RuntimeException if the code is damaged or needs too much work
   */
  public Value run() {
    for (int pass = 0; pass < MOST_PASSES; pass++) {
      again = false;
      frame = start.copy();
      for (int at = 0; at < code.length(); at = code.next(at)) {
        enter(at);
        if (frame != null) {
          step(at, frame);
        }
      }
      if (!again) {
        break;
      }
    }
    return returned;
  }

  private void enter(int at) {
    Frame joined = joins[at];
    if (joined != null) {
      if (frame != null) {
        count(frame.size());
        joined.join(frame);
      }
      frame = joined.copy();
      count(joined.size());
    }
    if (frame != null && handlers.isEdge(at)) {
      toHandlers(at, frame);
    }
  }

  private void toHandlers(int at, Frame from) {
    for (int handler : handlers.of(at)) {
      branch(at, handler, from.caught());
    }
  }

  private void branch(int from, int to, Frame with) {
    if (to < 0 || to >= code.length()) {
      throw new IllegalArgumentException("A jump out of the method");
    }
    count(with.size() + 8);
    Frame known = joins[to];
    if (known == null) {
      joins[to] = with.copy();
      again |= to <= from;
    } else if (known.join(with)) {
      again |= to <= from;
    }
  }

  private void count(int slots) {
    work += slots;
    if (work > MOST_WORK) {
      throw new IllegalArgumentException("Too much work");
    }
  }

  private void step(int at, Frame now) {
    int opcode = code.opcode(at);
    count(1);
    if (Effects.isPlain(opcode)) {
      now.drop(Effects.taken(opcode));
      for (int i = Effects.given(opcode); i > 0; i--) {
        now.push(Value.NONE);
      }
    } else if (opcode <= Opcodes.LDC + 2) {
      constant(opcode, at, now);
    } else if (opcode < Opcodes.IALOAD) {
      load(opcode, opcode >= 26 ? (opcode - 26) % 4 : code.byteAt(at + 1), now);
    } else if (opcode >= Opcodes.ISTORE && opcode < Opcodes.IASTORE) {
      store(at, opcode, opcode >= 59 ? (opcode - 59) % 4 : code.byteAt(at + 1), now);
    } else if (opcode >= Opcodes.DUP && opcode <= Opcodes.SWAP) {
      shuffle(opcode, now);
    } else if (opcode >= Opcodes.GETSTATIC && opcode <= Opcodes.PUTFIELD) {
      field(opcode, at, now);
    } else if (opcode >= Opcodes.INVOKEVIRTUAL && opcode <= Opcodes.INVOKEDYNAMIC) {
      invoke(opcode, at, now);
    } else if ((opcode >= Opcodes.IFEQ && opcode <= Opcodes.RETURN) || opcode >= Opcodes.IFNULL) {
      jump(opcode, at, now);
    } else {
      other(opcode, at, now);
    }
  }

  private void constant(int opcode, int at, Frame now) {
    if (opcode == Opcodes.LDC + 2) {
      now.push(Value.NONE, 2);
      return;
    }
    int index = index(opcode, at);
    String text = pool.text(index);
    if (text != null) {
      now.push(Value.text(text));
    } else {
      now.push(pool.isClass(index) ? semantics.constant(pool.className(index)) : Value.NONE);
    }
  }

  private int index(int opcode, int at) {
    return opcode == Opcodes.LDC ? code.byteAt(at + 1) : code.shortAt(at + 1);
  }

  /** Whether the type of a load or store, or that of one with its slot in it, has two places. */
  private static int size(int opcode, int general, int packed) {
    int type = opcode >= packed ? (opcode - packed) / 4 : opcode - general;
    return type == 1 || type == 3 ? 2 : 1;
  }

  private static void load(int opcode, int slot, Frame now) {
    now.push(now.local(slot), size(opcode, Opcodes.ILOAD, 26));
  }

  private void store(int at, int opcode, int slot, Frame now) {
    now.local(slot, now.pop(size(opcode, Opcodes.ISTORE, 59)));
    toHandlers(at, now);
  }

  private static void shuffle(int opcode, Frame now) {
    switch (opcode) {
      case Opcodes.DUP -> now.duplicate(1, 0);
      case Opcodes.DUP_X1 -> now.duplicate(1, 1);
      case Opcodes.DUP_X2 -> now.duplicate(1, 2);
      case Opcodes.DUP2 -> now.duplicate(2, 0);
      case Opcodes.DUP2_X1 -> now.duplicate(2, 1);
      case Opcodes.DUP2_X2 -> now.duplicate(2, 2);
      default -> {
        Value upper = now.pop();
        Value lower = now.pop();
        now.push(upper);
        now.push(lower);
      }
    }
  }

  private void field(int opcode, int at, Frame now) {
    Reference field = pool.reference(code.shortAt(at + 1));
    int size = Signature.size(field.descriptor());
    boolean written = opcode == Opcodes.PUTSTATIC || opcode == Opcodes.PUTFIELD;
    Value value = written ? now.pop(size) : Value.NONE;
    boolean ofObject = opcode == Opcodes.GETFIELD || opcode == Opcodes.PUTFIELD;
    Value target = ofObject ? now.pop() : Value.NONE;
    if (written && ofObject) {
      semantics.written(field, target, value);
    } else if (ofObject) {
      now.push(semantics.read(field, target), size);
    } else if (!written) {
      now.push(Value.of(typeOf(field.descriptor()), Set.of()), size);
    }
  }

  private void invoke(int opcode, int at, Frame now) {
    int index = code.shortAt(at + 1);
    boolean dynamic = opcode == Opcodes.INVOKEDYNAMIC;
    Reference method = dynamic ? pool.dynamic(index) : pool.reference(index);
    Signature signature = pool.signature(index, method);
    Value[] taken = new Value[signature.parameters().size()];
    for (int i = taken.length - 1; i >= 0; i--) {
      taken[i] = now.pop(Signature.size(signature.parameters().get(i)));
    }
    List<Value> arguments = Arrays.asList(taken);
    Value receiver = dynamic || opcode == Opcodes.INVOKESTATIC ? Value.NONE : now.pop();
    Value result =
        dynamic
            ? semantics.dynamic(index, arguments, at)
            : semantics.call(new Semantics.Call(method, signature, receiver, arguments, at));
    int size = Signature.size(signature.result());
    if (size > 0) {
      now.push(result, size);
    }
  }

  private void jump(int opcode, int at, Frame now) {
    switch (opcode) {
      case Opcodes.IFEQ, Opcodes.IFNE, Opcodes.IFLT, Opcodes.IFGE, Opcodes.IFGT, Opcodes.IFLE -> {
        now.drop(1);
        branch(at, at + (short) code.shortAt(at + 1), now);
      }
      case Opcodes.IFNULL, Opcodes.IFNONNULL -> {
        now.drop(1);
        branch(at, at + (short) code.shortAt(at + 1), now);
      }
      case Opcodes.GOTO -> {
        branch(at, at + (short) code.shortAt(at + 1), now);
        frame = null;
      }
      case 200 -> { // goto with a long way
        branch(at, at + code.intAt(at + 1), now);
        frame = null;
      }
      case Opcodes.TABLESWITCH, Opcodes.LOOKUPSWITCH -> choose(opcode, at, now);
      case Opcodes.IRETURN, Opcodes.FRETURN, Opcodes.ARETURN -> leave(now.pop(1));
      case Opcodes.LRETURN, Opcodes.DRETURN -> leave(now.pop(2));
      case Opcodes.RETURN -> leave(Value.NONE);
      case Opcodes.JSR, Opcodes.RET, 201 ->
          throw new IllegalArgumentException("A subroutine of before Java 6");
      default -> { // two values compared
        now.drop(2);
        branch(at, at + (short) code.shortAt(at + 1), now);
      }
    }
  }

  private void choose(int opcode, int at, Frame now) {
    now.drop(1);
    int operands = (at | 3) + 1;
    boolean table = opcode == Opcodes.TABLESWITCH;
    int first = operands + 12;
    int step = table ? 4 : 8;
    branch(at, at + code.intAt(operands), now);
    for (int target = first; target < code.next(at); target += step) {
      branch(at, at + code.intAt(target), now);
    }
    frame = null;
  }

  private void leave(Value value) {
    returned = returned.or(value);
    frame = null;
  }

  private void other(int opcode, int at, Frame now) {
    switch (opcode) {
      case Opcodes.AALOAD -> {
        now.pop();
        Value array = now.pop();
        now.push(Value.of(array.type(), array.origins()));
      }
      case Opcodes.AASTORE -> {
        Value value = now.pop();
        now.pop();
        now.pop().put(value.told());
      }
      case Opcodes.NEW -> now.push(container(at, pool.className(code.shortAt(at + 1))));
      case Opcodes.ANEWARRAY -> {
        now.pop();
        now.push(container(at, ""));
      }
      case Opcodes.MULTIANEWARRAY -> {
        now.drop(code.byteAt(at + 3));
        now.push(container(at, ""));
      }
      case Opcodes.CHECKCAST -> {
        String name = pool.className(code.shortAt(at + 1));
        now.push(now.pop().as(semantics.type(name)));
      }
      case Opcodes.ATHROW -> {
        semantics.thrown(now.pop(), at);
        frame = null;
      }
      case 196 -> wide(at, now);
      default -> throw new IllegalArgumentException("No instruction");
    }
  }

  private void wide(int at, Frame now) {
    int opcode = code.opcode(at + 1);
    if (opcode >= Opcodes.ILOAD && opcode <= Opcodes.ALOAD) {
      load(opcode, code.shortAt(at + 2), now);
    } else if (opcode >= Opcodes.ISTORE && opcode <= Opcodes.ASTORE) {
      store(at, opcode, code.shortAt(at + 2), now);
    } else if (opcode != Opcodes.IINC) {
      throw new IllegalArgumentException("No instruction");
    }
  }

  private Value container(int at, String className) {
    return containers.computeIfAbsent(
        at, place -> Value.container(className.isEmpty() ? null : semantics.type(className)));
  }

  private @Nullable String typeOf(String descriptor) {
    String name = Signature.typeName(descriptor);
    return name == null ? null : semantics.type(name);
  }
}
