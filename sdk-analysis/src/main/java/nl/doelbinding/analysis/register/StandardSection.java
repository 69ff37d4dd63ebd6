package nl.doelbinding.analysis.register;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * A section that every privacy statement has where there is something to tell, in the order of the
 * statement. Its {@link #id} is also its anchor.
 *
 * @since 0.1
 */
public enum StandardSection {
  /** All purposes in a table. */
  AT_A_GLANCE(false),
  /** Who answers for the data. */
  CONTACT(true),
  /** Each purpose on its own. */
  PURPOSES(true),
  /** Who receives data. */
  RECIPIENTS(true),
  /** Whether computers decide. */
  DECISIONS(true),
  /** The cookies. */
  COOKIES(true),
  /** What log files hold. */
  LOGS(false),
  /** The security measures. */
  SECURITY(false),
  /** The rights. */
  RIGHTS(true),
  /** The right to object, which the law wants apart. */
  OBJECTION(true),
  /** Where to complain. */
  COMPLAINT(true),
  /** What happens after a breach. */
  BREACH(false),
  /** Versions and what changed. */
  CHANGES(false),
  /** What the words of the law mean. */
  WORDS(false);

  private final boolean required;

  StandardSection(boolean required) {
    this.required = required;
  }

  /** Whether the law asks for what it tells, so that it cannot be left out. */
  public boolean isRequired() {
    return required;
  }

  /** As files write it, {@code at-a-glance}. */
  @JsonValue
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Those that may be left out. */
  public static List<StandardSection> optional() {
    return Arrays.stream(values()).filter(section -> !section.required).toList();
  }
}
