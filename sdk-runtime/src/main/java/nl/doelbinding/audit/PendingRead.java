package nl.doelbinding.audit;

import java.time.Instant;
import java.util.Set;
import nl.doelbinding.purpose.PurposeRule;
import org.jspecify.annotations.Nullable;

/**
 * What is taken on the thread that reads; the rest of the record is made on the one that writes.
 */
record PendingRead(
    Instant time,
    PurposeRule rule,
    Set<Class<?>> bound,
    @Nullable SubjectId subject,
    @Nullable String principal,
    String thread,
    @Nullable ReadTrace trace) {}
