package nl.doelbinding.audit.otel;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanBuilder;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.TraceFlags;
import io.opentelemetry.api.trace.TraceState;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Context;
import java.util.List;
import nl.doelbinding.audit.AuditSink;
import nl.doelbinding.audit.AuditedRead;
import nl.doelbinding.audit.ReadTrace;
import org.jspecify.annotations.Nullable;

/**
 * Writes a span for each record and processing activity, as the Dutch standard Logboek
 * Dataverwerkingen has it: {@code dpl.core.processing_activity_id}, {@code
 * dpl.core.data_subject_id} and {@code dpl.core.data_subject_id_type}. What the standard has no
 * name for stands under {@code enduser.id}, {@code thread.name} and {@code doelbinding.*}.
 *
 * <p>The span is a child of the one in which the field was read. The standard takes no samples and
 * wants identifiers encrypted: give it a tracer whose sampler is always on, and {@code
 * ReadAuditBuilder.hashSubjects} a key.
 *
 * @since 0.1
 */
public final class LogboekSink implements AuditSink {

  private final Tracer tracer;

  /** By a tracer named {@code nl.doelbinding.audit}. */
  public LogboekSink(OpenTelemetry telemetry) {
    this(telemetry.getTracer("nl.doelbinding.audit"));
  }

  /** By a tracer of one's own. */
  public LogboekSink(Tracer tracer) {
    this.tracer = tracer;
  }

  @Override
  public void write(List<AuditedRead> batch) {
    for (AuditedRead read : batch) {
      if (read.activities().isEmpty()) {
        write(read, null);
      }
      for (String activity : read.activities()) {
        write(read, activity);
      }
    }
  }

  private void write(AuditedRead read, @Nullable String activity) {
    SpanBuilder span =
        tracer
            .spanBuilder("read " + read.qualifiedField())
            .setParent(parent(read.trace()))
            .setStartTimestamp(read.time());
    set(span, "dpl.core.processing_activity_id", activity);
    set(span, "dpl.core.data_subject_id", read.subject());
    set(span, "dpl.core.data_subject_id_type", read.subjectType());
    set(span, "enduser.id", read.principal());
    set(span, "thread.name", read.thread());
    set(span, "doelbinding.field", read.qualifiedField());
    set(span, "doelbinding.purpose", String.join(",", read.purposes()));
    span.startSpan().end(read.time());
  }

  private static void set(SpanBuilder span, String name, @Nullable String value) {
    if (value != null) {
      span.setAttribute(name, value);
    }
  }

  private static Context parent(@Nullable ReadTrace trace) {
    if (trace == null) {
      return Context.root();
    }
    return Context.root()
        .with(
            Span.wrap(
                SpanContext.create(
                    trace.traceId(),
                    trace.spanId(),
                    trace.sampled() ? TraceFlags.getSampled() : TraceFlags.getDefault(),
                    TraceState.getDefault())));
  }
}
