package nl.doelbinding.analysis.flow.code;

/**
 * What a value was made of.
 *
 * @since 0.1
 */
public sealed interface Origin {

  /**
   * A member of an object: a field that was read, or a method without parameters that was called.
   *
   * @param reference the field or method
   * @param field whether it is a field
   */
  record Member(Reference reference, boolean field) implements Origin {}

  /**
   * A whole object, of which a text was or will be made.
   *
   * @param type the binary name of its class
   */
  record Whole(String type) implements Origin {}

  /**
   * A parameter of a method of the class at hand.
   *
   * @param method the place of the method in the class
   * @param index the number of the parameter
   * @param slot the local variable it comes in
   */
  record Parameter(int method, int index, int slot) implements Origin {}

  /**
   * What somebody else sent, as one call gave it.
   *
   * @param call the call as people read it: {@code HttpServletRequest.getHeader("User-Agent")}
   * @param method the place of the method in the class
   * @param at the instruction
   */
  record Received(String call, int method, int at) implements Origin {}

  /**
   * A function that stands for a method.
   *
   * @param method the method
   */
  record Function(Reference method) implements Origin {}

  /**
   * A class constant.
   *
   * @param className the binary name
   */
  record ClassConstant(String className) implements Origin {}

  /**
   * A function, by the instruction that makes it.
   *
   * @param at the instruction
   */
  record Made(int at) implements Origin {}
}
