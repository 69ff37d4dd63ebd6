package nl.doelbinding.analysis.report;

import nl.doelbinding.analysis.rule.Violation;
import org.jspecify.annotations.Nullable;

/**
 * A violation with what a report says of where it is.
 *
 * @param violation the violation
 * @param artifact the artifact that holds the class; empty where it is not known or there is none
 * @param className the binary name of the class; empty where the violation is about no class
 * @param member the field, or the method; empty where the class itself is meant
 * @param path the source file, with {@code /}: as it was found, or as its package tells; {@code
 *     null} where there is none
 * @param line the line, counted from 1; 0 where it is not known
 * @param accepted whether it was accepted before, so that it fails nothing
 * @since 0.1
 */
public record ReportedFinding(
    Violation violation,
    String artifact,
    String className,
    String member,
    @Nullable String path,
    int line,
    boolean accepted) {}
