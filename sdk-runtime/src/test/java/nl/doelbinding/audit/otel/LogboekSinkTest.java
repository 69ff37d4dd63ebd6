package nl.doelbinding.audit.otel;

import static org.assertj.core.api.Assertions.assertThat;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.context.Scope;
import io.opentelemetry.sdk.OpenTelemetrySdk;
import io.opentelemetry.sdk.testing.exporter.InMemorySpanExporter;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.data.StatusData;
import io.opentelemetry.sdk.trace.export.SimpleSpanProcessor;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import nl.doelbinding.audit.Patients.Care;
import nl.doelbinding.audit.Patients.Patient;
import nl.doelbinding.audit.ReadAudit;
import nl.doelbinding.purpose.Purposes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogboekSinkTest {

  private static final Instant NOON = Instant.parse("2026-11-22T12:00:00.123Z");

  private final InMemorySpanExporter exporter = InMemorySpanExporter.create();
  private final OpenTelemetrySdk telemetry =
      OpenTelemetrySdk.builder()
          .setTracerProvider(
              SdkTracerProvider.builder()
                  .addSpanProcessor(SimpleSpanProcessor.create(exporter))
                  .build())
          .build();
  @TempDir Path directory;

  @Test
  void a_span_has_the_names_of_the_standard_and_the_span_of_the_read_as_its_parent()
      throws Exception {
    Path file = directory.resolve("META-INF/doelbinding/register.json");
    Files.createDirectories(file.getParent());
    Files.writeString(
        file,
        "{\"activities\": [{\"id\": \"care\", \"version\": 2, \"purposeType\": \"%s\"}]}"
            .formatted(Care.class.getName()));
    Span request = telemetry.getTracer("web").spanBuilder("GET /patient").startSpan();
    try (URLClassLoader loader = new URLClassLoader(new URL[] {directory.toUri().toURL()}, null);
        Scope current = request.makeCurrent()) {
      ReadAudit audit =
          ReadAudit.builder()
              .sink(new LogboekSink(telemetry))
              .trace(new CurrentSpan())
              .principal(() -> "dr.bos")
              .clock(Clock.fixed(NOON, ZoneOffset.UTC))
              .registersOf(loader)
              .start();
      Purposes.run(Care.class, () -> new Patient(4711).diagnosis());
      audit.close();
    }
    request.end();

    SpanData span = exporter.getFinishedSpanItems().get(0);
    assertThat(attributes(span))
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                "dpl.core.processing_activity_id", "urn:doelbinding:activity:care:2",
                "dpl.core.data_subject_id", "4711",
                "dpl.core.data_subject_id_type", "patient",
                "enduser.id", "dr.bos",
                "thread.name", Thread.currentThread().getName(),
                "doelbinding.field", Patient.class.getName() + ".diagnosis",
                "doelbinding.purpose", Care.class.getName()));
    assertThat(span.getName()).isEqualTo("read " + Patient.class.getName() + ".diagnosis");
    assertThat(span.getTraceId()).isEqualTo(request.getSpanContext().getTraceId());
    assertThat(span.getParentSpanId()).isEqualTo(request.getSpanContext().getSpanId());
    assertThat(span.getStatus()).isEqualTo(StatusData.unset());
    assertThat(span.getStartEpochNanos())
        .isEqualTo(span.getEndEpochNanos())
        .isEqualTo(TimeUnit.MILLISECONDS.toNanos(NOON.toEpochMilli()));
  }

  @Test
  void without_register_and_trace_a_span_stands_by_itself() {
    ReadAudit audit =
        ReadAudit.builder()
            .sink(new LogboekSink(telemetry))
            .trace(new CurrentSpan())
            .registersOf(new URLClassLoader(new URL[0], null))
            .start();
    Purposes.run(Care.class, () -> new Patient(null).diagnosis());
    audit.close();

    SpanData span = exporter.getFinishedSpanItems().get(0);
    assertThat(span.getParentSpanContext().isValid()).isFalse();
    assertThat(attributes(span))
        .containsOnlyKeys("doelbinding.field", "doelbinding.purpose", "thread.name");
  }

  private static Map<String, Object> attributes(SpanData span) {
    Map<String, Object> attributes = new TreeMap<>();
    span.getAttributes()
        .forEach((AttributeKey<?> key, Object value) -> attributes.put(key.getKey(), value));
    return attributes;
  }
}
