package nl.doelbinding.audit.slf4j;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import nl.doelbinding.audit.Patients.Care;
import nl.doelbinding.audit.Patients.Patient;
import nl.doelbinding.audit.ReadAudit;
import nl.doelbinding.purpose.Purposes;
import org.junit.jupiter.api.Test;
import org.slf4j.event.KeyValuePair;

class Slf4jSinkTest {

  @Test
  void a_record_is_a_line_with_key_values_and_a_marker() {
    Logger logger = new LoggerContext().getLogger("audit");
    ListAppender<ILoggingEvent> appender = new ListAppender<>();
    appender.start();
    logger.addAppender(appender);
    ReadAudit audit =
        ReadAudit.builder().sink(new Slf4jSink(logger)).principal(() -> "dr.bos").start();

    Purposes.run(Care.class, () -> new Patient(4711).diagnosis());
    audit.close();

    assertThat(appender.list)
        .singleElement()
        .satisfies(
            event -> {
              assertThat(event.getFormattedMessage())
                  .startsWith("read field=" + Patient.class.getName() + ".diagnosis purpose=")
                  .contains(" subject=4711 subjectType=patient principal=dr.bos ")
                  .doesNotContain("griep");
              assertThat(event.getMarkerList()).extracting(Object::toString).contains("AUDIT");
              assertThat(event.getKeyValuePairs())
                  .contains(
                      new KeyValuePair("subject", "4711"), new KeyValuePair("principal", "dr.bos"))
                  .extracting(pair -> pair.key)
                  .containsExactly(
                      "field", "purpose", "subject", "subjectType", "principal", "time");
            });
  }
}
