package nl.doelbinding.audit;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.LongAdder;
import nl.doelbinding.purpose.Enforcement;
import nl.doelbinding.purpose.PermittedReadListener;
import nl.doelbinding.purpose.PurposeRule;
import org.jspecify.annotations.Nullable;

/**
 * Records the permitted reads of fields that ask for it with {@code @PersonalData(audit = true)}.
 *
 * <pre>{@code
 * ReadAudit audit =
 *     ReadAudit.builder()
 *         .principal(() -> Session.current().userName())
 *         .sink(new LoggingSink())
 *         .start();
 * }</pre>
 *
 * <p>A reader hands its record to a bounded queue and never waits; one daemon thread writes. When
 * the queue is full, records are dropped, counted and reported: a logger that is slow must not stop
 * a hospital. Several reads of one field of one object in one stretch of bound purposes are one
 * record, unless that is switched off.
 *
 * <p>Close it when the application ends: what is queued is written first, and the thread ends, so
 * that a web application can be unloaded. Threads may use it at the same time.
 *
 * @since 0.1
 */
public final class ReadAudit implements AutoCloseable {

  private final Sources sources;
  private final @Nullable RepeatedReads repeated;
  private final ReadQueue<PendingRead> queue;
  private final AuditWriter writer;
  private final LongAdder recorded = new LongAdder();
  private final LongAdder folded = new LongAdder();
  private final PermittedReadListener listener = this::onRead;

  /** Asked on the thread that reads. */
  record Sources(Clock clock, List<PrincipalSource> principals, TraceSource trace) {}

  ReadAudit(Sources sources, boolean fold, ReadQueue<PendingRead> queue, AuditWriter writer) {
    this.sources = sources;
    this.repeated = fold ? new RepeatedReads() : null;
    this.queue = queue;
    this.writer = writer;
  }

  /** One that is to be set up. */
  public static ReadAuditBuilder builder() {
    return new ReadAuditBuilder();
  }

  /** What became of the reads so far. */
  public AuditCounts counts() {
    return new AuditCounts(recorded.sum(), folded.sum(), writer.dropped(), writer.failed());
  }

  /**
   * Ends it: no read is recorded any more, what is queued is written, the sinks are closed. Waits
   * for that, but not longer than ten seconds. A second time it does nothing.
   */
  @Override
  public void close() {
    Enforcement.unregister(listener);
    writer.close();
  }

  void start() {
    writer.start();
    Enforcement.register(listener);
  }

  private void onRead(PurposeRule rule, @Nullable Object holder, Set<Class<?>> bound) {
    if (repeated != null && holder != null && repeated.isRepeated(rule, holder)) {
      folded.increment();
      return;
    }
    PendingRead read =
        new PendingRead(
            sources.clock().instant(),
            rule,
            bound,
            subject(holder),
            principal(),
            Thread.currentThread().getName(),
            trace());
    if (queue.offer(read)) {
      recorded.increment();
      writer.wake();
    } else {
      writer.drop();
      if (repeated != null && holder != null) {
        repeated.forget(rule, holder);
      }
    }
  }

  private @Nullable SubjectId subject(@Nullable Object holder) {
    try {
      return SubjectIdReader.read(holder);
    } catch (RuntimeException | LinkageError unreadable) {
      writer.fail(unreadable);
      return null;
    }
  }

  private @Nullable String principal() {
    try {
      for (PrincipalSource source : sources.principals()) {
        String principal = source.principal();
        if (principal != null) {
          return principal;
        }
      }
    } catch (RuntimeException | LinkageError failed) {
      writer.fail(failed);
    }
    return null;
  }

  private @Nullable ReadTrace trace() {
    try {
      return sources.trace().trace();
    } catch (RuntimeException | LinkageError failed) {
      writer.fail(failed);
      return null;
    }
  }
}
