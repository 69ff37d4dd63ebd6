package nl.doelbinding.analysis.report;

import nl.doelbinding.analysis.rule.Violation;

/**
 * A violation with what a report says of where it is. All its text can be shown: characters that
 * cannot be seen are question marks.
 *
 * @param violation the violation
 * @param artifact the artifact that holds the class; empty where it is not known or there is none
 * @param className the binary name of the class; empty where the violation is about no class
 * @param member the field, or the method; empty where the class itself is meant
 * @param path the file to look into, with {@code /}, from the root of the repository on where it
 *     was found, and as its package tells where it was not
 * @param line the line, counted from 1; 0 where it is not known
 * @param accepted whether it was accepted before, so that it fails nothing
 * @since 0.1
 */
public record ReportedFinding(
    Violation violation,
    String artifact,
    String className,
    String member,
    String path,
    int line,
    boolean accepted) {

  /** Where it is, as people write it: {@code src/main/java/acme/Shop.java:31}. */
  public String place() {
    return line > 0 ? path + ":" + line : path;
  }

  /** The line, or the first where it is not known: for formats that cannot do without. */
  int lineOrFirst() {
    return Math.max(line, 1);
  }
}
