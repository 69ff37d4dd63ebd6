package nl.doelbinding.analysis.detect;

import nl.doelbinding.annotations.Category;

/**
 * A member that looks like personal data.
 *
 * @param className the binary name of its class
 * @param member the name of the field, record component or property; of a parameter with its
 *     method, {@code register(email)}, or with the name of the class for a constructor; {@link
 *     Members} finds the element
 * @param category what it looks like
 * @param confidence how sure that is
 * @param reason why, in words: {@code token "birth date"; the class is about a person ("customer")}
 * @since 0.1
 */
public record Finding(
    String className, String member, Category category, Confidence confidence, String reason) {

  /** Refuses an empty reason. */
  public Finding {
    if (reason.isBlank()) {
      throw new IllegalArgumentException("A finding needs a reason: " + className + "." + member);
    }
  }
}
