package nl.doelbinding.audit;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.LongAdder;
import java.util.concurrent.locks.LockSupport;

/** The one thread that writes records, in batches, and tells of those that are lost. */
final class AuditWriter implements Runnable {

  /** Where losses are told; beside the record, which may be kept elsewhere and for longer. */
  static final String LOGGER = "nl.doelbinding.audit.loss";

  private static final int BATCH = 256;
  private static final Duration LONGEST_CLOSE = Duration.ofSeconds(10);
  private static final Duration LOOK_AGAIN = Duration.ofSeconds(1);

  private final ReadQueue<PendingRead> queue;
  private final ReadRecords records;
  private final List<AuditSink> sinks;
  private final Logger losses;
  private final Thread thread;
  private final AtomicBoolean idle = new AtomicBoolean();
  private final LongAdder dropped = new LongAdder();
  private final LongAdder failed = new LongAdder();
  private long droppedTold;
  private volatile boolean ending;

  AuditWriter(
      ReadQueue<PendingRead> queue, ReadRecords records, List<AuditSink> sinks, Logger losses) {
    this.queue = queue;
    this.records = records;
    this.sinks = sinks;
    this.losses = losses;
    this.thread = new Thread(null, this, "doelbinding-audit", 0, /* inheritThreadLocals= */ false);
    thread.setDaemon(true);
    // That of the caller would keep a web application alive.
    thread.setContextClassLoader(AuditWriter.class.getClassLoader());
  }

  void start() {
    thread.start();
  }

  long dropped() {
    return dropped.sum();
  }

  long failed() {
    return failed.sum();
  }

  /** There may be something to write. */
  void wake() {
    if (idle.get() && idle.compareAndSet(true, false)) {
      LockSupport.unpark(thread);
    }
  }

  void drop() {
    dropped.increment();
    wake();
  }

  /** Told without its message, which may hold a value. */
  void fail(Throwable thrown) {
    failed.increment();
    long count = failed.sum();
    if (Long.bitCount(count) == 1) {
      losses.log(
          Level.ERROR,
          "A permitted read could not be recorded in full: {0}; {1} so far",
          thrown.getClass().getName(),
          count);
    }
  }

  void close() {
    ending = true;
    LockSupport.unpark(thread);
    if (Thread.currentThread() == thread) {
      return; // a sink closes it: the thread ends by itself
    }
    try {
      thread.join(LONGEST_CLOSE.toMillis());
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void run() {
    while (!ending || !queue.isEmpty()) {
      if (!writeBatch()) {
        idle.set(true);
        if (queue.isEmpty() && !ending) {
          LockSupport.parkNanos(this, LOOK_AGAIN.toNanos());
          Thread.interrupted(); // nobody has reason to; and while it is set, nothing parks
        }
        idle.set(false);
      }
      tellDropped();
    }
    for (AuditSink sink : sinks) {
      try {
        sink.close();
      } catch (Exception | LinkageError thrown) {
        fail(thrown);
      }
    }
  }

  private boolean writeBatch() {
    List<AuditedRead> batch = new ArrayList<>();
    for (PendingRead read = queue.poll(); read != null; read = queue.poll()) {
      add(read, batch);
      if (batch.size() == BATCH) {
        break;
      }
    }
    if (batch.isEmpty()) {
      return false;
    }
    List<AuditedRead> unchangeable = List.copyOf(batch);
    for (AuditSink sink : sinks) {
      try {
        sink.write(unchangeable);
      } catch (Exception | LinkageError | AssertionError thrown) {
        fail(thrown);
      }
    }
    return true;
  }

  private void add(PendingRead read, List<AuditedRead> batch) {
    try {
      batch.add(records.of(read));
    } catch (RuntimeException | LinkageError thrown) {
      fail(thrown);
    }
  }

  private void tellDropped() {
    long now = dropped.sum();
    if (now != droppedTold) {
      losses.log(
          Level.WARNING,
          "{0} permitted reads were not recorded, because the queue was full; {1} so far. Make it"
              + " larger with capacity(), or the sink faster",
          now - droppedTold,
          now);
      droppedTold = now;
    }
  }
}
