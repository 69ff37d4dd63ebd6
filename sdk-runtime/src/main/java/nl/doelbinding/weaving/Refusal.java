package nl.doelbinding.weaving;

import java.util.Comparator;

/**
 * A class file that cannot be woven, or a method that cannot bind.
 *
 * @param subject the path of the file, or the class and method
 * @param reason why, as a sentence with its remedy
 * @since 0.1
 */
public record Refusal(String subject, String reason) implements Comparable<Refusal> {

  private static final Comparator<Refusal> ORDER =
      Comparator.comparing(Refusal::subject).thenComparing(Refusal::reason);

  static Refusal withoutCode(BoundMethod method) {
    return new Refusal(
        method.className() + "." + method.method(),
        "It carries @ForPurpose and has no code in which to bind: put the annotation on the method"
            + " that implements it");
  }

  /** By subject. */
  @Override
  public int compareTo(Refusal other) {
    return ORDER.compare(this, other);
  }
}
