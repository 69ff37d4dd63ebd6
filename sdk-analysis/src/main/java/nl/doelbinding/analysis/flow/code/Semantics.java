package nl.doelbinding.analysis.flow.code;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What instructions mean that lead out of a method.
 *
 * @since 0.1
 */
public interface Semantics {

  /** The value of a class constant. */
  default Value constant(String className) {
    return Value.NONE;
  }

  /** The value of a field that is read. */
  Value read(Reference field, Value target);

  /** A field is written. */
  void written(Reference field, Value target, Value value);

  /** The result of a call. */
  Value call(Call call);

  /**
   * The result of a dynamic call.
   *
   * @param index the constant of the call
   */
  Value dynamic(int index, List<Value> arguments, int at);

  /** An exception is thrown. */
  void thrown(Value exception, int at);

  /** The type of values of a class, if it is one to be told apart; {@code null} otherwise. */
  @Nullable String type(String className);

  /**
   * A call.
   *
   * @param method what is called
   * @param signature its parameters and result
   * @param receiver the object it is called on; {@code NONE} for a static method
   * @param arguments the arguments
   * @param at the instruction
   */
  record Call(
      Reference method, Signature signature, Value receiver, List<Value> arguments, int at) {}
}
