package nl.doelbinding.analysis.flow.code;

import java.util.Arrays;

/** The variables and the stack at a place of a method. */
final class Frame {

  /** Places beyond these are not followed: they are there in generated code only. */
  private static final int MOST = 1024;

  private final Value[] locals;
  private Value[] stack;
  private int depth;

  Frame(int locals) {
    this.locals = new Value[Math.min(locals, MOST)];
    Arrays.fill(this.locals, Value.NONE);
    this.stack = new Value[8];
  }

  private Frame(Value[] locals, Value[] stack, int depth) {
    this.locals = locals;
    this.stack = stack;
    this.depth = depth;
  }

  Frame copy() {
    return new Frame(locals.clone(), stack.clone(), depth);
  }

  /** The same variables with one value on the stack, as a handler finds it. */
  Frame caught() {
    return new Frame(locals.clone(), new Value[] {Value.NONE, Value.NONE}, 1);
  }

  int size() {
    return locals.length + depth;
  }

  Value local(int slot) {
    return slot < locals.length ? locals[slot] : Value.NONE;
  }

  void local(int slot, Value value) {
    if (slot < locals.length) {
      locals[slot] = value;
    }
  }

  void push(Value value) {
    if (depth >= MOST) {
      throw new IllegalArgumentException("A stack without end");
    }
    if (depth == stack.length) {
      stack = Arrays.copyOf(stack, depth * 2 + 2);
    }
    stack[depth++] = value;
  }

  void push(Value value, int size) {
    push(value);
    if (size == 2) {
      push(Value.NONE);
    }
  }

  /** Of a damaged method the stack may be empty. */
  Value pop() {
    return depth == 0 ? Value.NONE : stack[--depth];
  }

  Value pop(int size) {
    if (size == 2) {
      pop();
    }
    return size == 0 ? Value.NONE : pop();
  }

  void drop(int count) {
    depth = Math.max(0, depth - count);
  }

  /** Puts the upper places of the stack once more below some others, as the dup family does. */
  void duplicate(int count, int below) {
    Value[] upper = new Value[count];
    for (int i = count - 1; i >= 0; i--) {
      upper[i] = pop();
    }
    Value[] between = new Value[below];
    for (int i = below - 1; i >= 0; i--) {
      between[i] = pop();
    }
    for (Value value : upper) {
      push(value);
    }
    for (Value value : between) {
      push(value);
    }
    for (Value value : upper) {
      push(value);
    }
  }

  /** Takes in what another path brings; whether that was anything new. */
  boolean join(Frame other) {
    boolean changed = false;
    for (int i = 0; i < locals.length && i < other.locals.length; i++) {
      if (!locals[i].covers(other.locals[i])) {
        locals[i] = locals[i].or(other.locals[i]);
        changed = true;
      }
    }
    for (int i = 0; i < depth && i < other.depth; i++) {
      if (!stack[i].covers(other.stack[i])) {
        stack[i] = stack[i].or(other.stack[i]);
        changed = true;
      }
    }
    return changed;
  }
}
