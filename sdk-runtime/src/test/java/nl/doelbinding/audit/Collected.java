package nl.doelbinding.audit;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Keeps the records. */
final class Collected implements AuditSink {

  final List<AuditedRead> reads = new CopyOnWriteArrayList<>();
  volatile boolean closed;

  @Override
  public void write(List<AuditedRead> batch) {
    reads.addAll(batch);
  }

  @Override
  public void close() {
    closed = true;
  }
}
