package nl.doelbinding.audit.otel;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import nl.doelbinding.audit.ReadTrace;
import nl.doelbinding.audit.TraceSource;
import org.jspecify.annotations.Nullable;

/**
 * The span that OpenTelemetry has open on the thread that reads.
 *
 * @since 0.1
 */
public final class CurrentSpan implements TraceSource {

  /** For {@code ReadAuditBuilder.trace}. */
  public CurrentSpan() {}

  @Override
  public @Nullable ReadTrace trace() {
    SpanContext span = Span.current().getSpanContext();
    return span.isValid()
        ? new ReadTrace(span.getTraceId(), span.getSpanId(), span.isSampled())
        : null;
  }
}
