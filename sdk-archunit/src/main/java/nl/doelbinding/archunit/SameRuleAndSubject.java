package nl.doelbinding.archunit;

import com.tngtech.archunit.library.freeze.ViolationLineMatcher;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes two violations for the same if rule and subject are: what the sentence gives as its reason
 * may change with a class, or with a newer version of Doelbinding.
 *
 * <pre>{@code
 * FreezingArchRule.freeze(PersonalDataRules.personalDataIsDeclared())
 *     .associateViolationLinesVia(new SameRuleAndSubject());
 * }</pre>
 *
 * <p>Violations of other rules are the same if their texts are but for the numbers of lines.
 * Threads may share it. To use it everywhere, name it in {@code archunit.properties} as {@code
 * freeze.lineMatcher}.
 *
 * @since 0.1
 */
public final class SameRuleAndSubject implements ViolationLineMatcher {

  private static final Pattern OURS = Pattern.compile("(?s)^(\\[DB-[0-9]{3}\\] \\S+)(?: .*)?$");
  private static final Pattern LINE = Pattern.compile(":[0-9]+\\)");

  /** As ArchUnit makes it. */
  public SameRuleAndSubject() {}

  @Override
  public boolean matches(String one, String other) {
    return key(one).equals(key(other));
  }

  private static String key(String text) {
    Matcher ours = OURS.matcher(text);
    return ours.matches() ? ours.group(1) : LINE.matcher(text).replaceAll(")");
  }
}
