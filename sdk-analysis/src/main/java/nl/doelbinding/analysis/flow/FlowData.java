package nl.doelbinding.analysis.flow;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.doelbinding.analysis.detect.Confidence;
import nl.doelbinding.annotations.Category;
import org.jspecify.annotations.Nullable;

/**
 * The content of {@code flows.json}. Names of methods may end with {@code *}, and {@code <init>} is
 * a constructor; owners are binary names.
 *
 * @param sinks calls that hand a value to somewhere
 * @param requests calls that give what a visitor or his browser sent
 * @param carriers calls of libraries whose result is made of what goes in
 * @param ends calls after which nothing is left of a value
 * @param libraries beginnings of names of classes whose objects are of no interest in themselves
 * @param functions calls that hand the content of their object to a function
 * @param exceptionEndings ends of names of classes that may be exceptions, next to Exception and
 *     Error
 */
record FlowData(
    List<Sink> sinks,
    List<Request> requests,
    List<Carrier> carriers,
    Ends ends,
    List<String> libraries,
    Functions functions,
    List<String> exceptionEndings) {

  static boolean matches(List<String> patterns, String name) {
    for (String pattern : patterns) {
      int last = pattern.length() - 1;
      boolean matches =
          pattern.charAt(last) == '*'
              ? name.startsWith(pattern.substring(0, last))
              : name.equals(pattern);
      if (matches) {
        return true;
      }
    }
    return false;
  }

  /**
   * Calls that hand a value to somewhere.
   *
   * @param rule the rule that is broken
   * @param to where the value goes, as a sentence ends: {@code the log}
   * @param owners the classes; a name that ends with {@code *} stands for a package
   * @param arguments the numbers of the arguments that count, -1 for the object itself; none named:
   *     all arguments
   * @param whole whether objects are sent with all their content, whatever their text tells
   */
  record Sink(
      String rule,
      String to,
      List<String> owners,
      List<String> methods,
      @Nullable List<Integer> arguments,
      boolean whole) {

    boolean takes(int argument) {
      return arguments == null ? argument >= 0 : arguments.contains(argument);
    }
  }

  /**
   * Calls that give what a visitor or his browser sent, or that set a cookie.
   *
   * @param category what the result is, where that is always the same
   * @param confidence how sure that is
   * @param named what it is by the constant text of the first argument, in lower case
   * @param judged whether the detector judges by that text
   * @param cookie whether the call sets a cookie of that name
   */
  record Request(
      List<String> owners,
      List<String> methods,
      @Nullable Category category,
      @Nullable Confidence confidence,
      @Nullable Map<String, Category> named,
      boolean judged,
      boolean cookie) {}

  /** Calls that hand the content of their object to a function. */
  record Functions(Set<String> owners, List<String> methods) {}

  /** From where a result is made. */
  enum From {
    /** The object the method is called on, and the arguments. */
    ALL,
    /** The object only. */
    RECEIVER,
    /** The arguments only. */
    ARGUMENTS,
    /** The arguments go into the object, which is the result too. */
    INTO
  }

  /**
   * Calls whose result is made of what goes in.
   *
   * @param except methods that tell nothing of it
   * @param numbers whether results that are numbers count
   */
  record Carrier(
      List<String> owners,
      List<String> methods,
      @Nullable List<String> except,
      From from,
      boolean numbers) {

    boolean carries(String method, String result) {
      if (from == From.INTO) {
        return true;
      }
      boolean tells =
          !"Z".equals(result) && (numbers || (!"I".equals(result) && !"J".equals(result)));
      return tells && (except == null || !matches(except, method));
    }
  }

  /**
   * Calls after which nothing is left of a value.
   *
   * @param words parts of names of methods
   * @param owners classes all of whose methods do that
   * @param ownerEndings ends of names of such classes
   */
  record Ends(List<String> words, Set<String> owners, List<String> ownerEndings) {}
}
