package nl.doelbinding.analysis.rule;

import java.util.regex.Pattern;

/**
 * A rule: what the tool looks for and why.
 *
 * @param id never reused, for example {@code DB-101}
 * @param severity what a violation does to a build
 * @param summary what is wrong where the rule fires, in one line without full stop
 * @param article the provision behind it, for example {@code GDPR 30(1)(f)}; empty: a rule of this
 *     tool
 * @since 0.1
 */
public record Rule(String id, Severity severity, String summary, String article)
    implements Comparable<Rule> {

  private static final Pattern ID = Pattern.compile("DB-[0-9]{3}");

  /** Checks the form of the id. */
  public Rule {
    if (!ID.matcher(id).matches() || summary.isBlank()) {
      throw new IllegalArgumentException("A rule needs an id such as DB-101 and a summary: " + id);
    }
  }

  /** The page about this rule, relative to the project's documentation. */
  public String page() {
    return "docs/rules/" + id + ".md";
  }

  /** Whether it is about what the tool was given to read: the block DB-0. */
  public boolean isAboutInput() {
    return id.startsWith("DB-0");
  }

  /** Whether it is broken by a program that runs, and not by what a build looks at. */
  public boolean isAboutRunning() {
    return id.equals("DB-301");
  }

  /** Whether it is about class files that cannot be woven: what was not woven is not checked. */
  public boolean isAboutWeaving() {
    return id.equals("DB-304");
  }

  /** Whether it is about what somebody has to approve: the block DB-4. */
  public boolean isAboutApproval() {
    return id.startsWith("DB-4");
  }

  /** Whether a team may give it another severity or turn it off. */
  public boolean isAdjustable() {
    return !isAboutInput() && !isAboutRunning() && !isAboutWeaving() && !isAboutApproval();
  }

  @Override
  public int compareTo(Rule other) {
    return id.compareTo(other.id);
  }
}
