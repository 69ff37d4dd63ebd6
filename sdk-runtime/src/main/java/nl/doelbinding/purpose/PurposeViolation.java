package nl.doelbinding.purpose;

import java.io.Serializable;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A read of personal data for another purpose than it was collected for (GDPR Art. 5(1)(b)). Holds
 * names, never a value.
 *
 * @param owner the binary name of the class that declares the field
 * @param field the name of the field
 * @param declared the binary names of the purposes the field is declared for
 * @param unresolved those of them that the reading class could not load
 * @param bound the binary names of the purposes bound to the thread; empty when none was
 * @param place the method that reads: the innermost one outside the class of the field
 * @param mode whether the read was refused or only observed
 * @param hop how the running code came to this thread without a purpose; {@code null} if it had
 *     one, or came by no hop that is known
 * @param refused what was bound inside other purposes that do not cover it, and would have allowed
 *     the read; {@code null} if nothing was
 * @param callers the methods of the application that led to it, from the inside out and without the
 *     place: the outermost ones and those nearest to it
 * @since 0.1
 */
public record PurposeViolation(
    String owner,
    String field,
    List<String> declared,
    List<String> unresolved,
    List<String> bound,
    StackTraceElement place,
    EnforcementMode mode,
    @Nullable ThreadHop hop,
    @Nullable RefusedBinding refused,
    List<StackTraceElement> callers)
    implements Serializable {

  /** The rule that a violation breaks. */
  public static final String RULE = "DB-301";

  /** Copies the lists. */
  public PurposeViolation {
    declared = List.copyOf(declared);
    unresolved = List.copyOf(unresolved);
    bound = List.copyOf(bound);
    callers = List.copyOf(callers);
  }

  /** The same without what tells one way to it from another. */
  PurposeViolation withoutCallers() {
    return new PurposeViolation(owner, field, declared, unresolved, bound, place, mode);
  }

  /** A violation of which no more is known than where it happened. */
  public PurposeViolation(
      String owner,
      String field,
      List<String> declared,
      List<String> unresolved,
      List<String> bound,
      StackTraceElement place,
      EnforcementMode mode) {
    this(owner, field, declared, unresolved, bound, place, mode, null, null, List.of());
  }

  /** The field with the binary name of its class. */
  public String qualifiedField() {
    return owner + "." + field;
  }

  /** What happened, in one sentence without a full stop: rule, field, purposes, place. */
  public String summary() {
    return "["
        + RULE
        + "] "
        + qualifiedField()
        + " is declared for "
        + (declared.isEmpty() ? "no purpose" : simpleNames(declared, " and "))
        + " and was read "
        + circumstances()
        + " ("
        + SourcePlaces.position(place)
        + ")";
  }

  /** What to do about it. */
  public String remedy() {
    if (!unresolved.isEmpty()) {
      return "The class that reads cannot load "
          + String.join(", ", unresolved)
          + ": put it on its class path, or weave the class again if the purpose has a new name.";
    }
    if (declared.isEmpty()) {
      return "Name the purposes of the field in its @PersonalData, and weave again.";
    }
    String purpose = simpleName(declared.get(0));
    if (refused != null) {
      return "An inner binding only narrows: put @ForPurpose("
          + simpleName(refused.purposes().get(0))
          + ".class) on the component that reads, which then has it in place of the outer one; or"
          + " bind the two together, outside.";
    }
    if (hop != null) {
      String carry = hop.remedy();
      return (carry.isEmpty() ? "Bind " : carry + "; or bind ")
          + simpleNames(declared, " or ")
          + " there: @ForPurpose("
          + purpose
          + ".class) on the method, or Purposes.run.";
    }
    String bind =
        "Read it under "
            + simpleNames(declared, " or ")
            + ": put @ForPurpose("
            + purpose
            + ".class) on the servlet, or use Purposes.run";
    return bound.isEmpty()
        ? bind + "."
        : bind + "; or add the purpose to its @PersonalData, if the data was collected for it too.";
  }

  private String circumstances() {
    if (refused != null) {
      return "where "
          + simpleNames(refused.purposes(), " and ")
          + " was bound inside "
          + (refused.within().isEmpty()
              ? "a binding that does not cover it"
              : simpleNames(refused.within(), " and ") + ", which does not cover it");
    }
    String with =
        bound.isEmpty() ? "with no purpose bound" : "under " + simpleNames(bound, " and ");
    return hop == null ? with : with + ", in " + hop;
  }

  private static String simpleNames(List<String> names, String joint) {
    return names.stream().map(PurposeViolation::simpleName).collect(Collectors.joining(joint));
  }

  private static String simpleName(String name) {
    return name.substring(Math.max(name.lastIndexOf('.'), name.lastIndexOf('$')) + 1);
  }
}
