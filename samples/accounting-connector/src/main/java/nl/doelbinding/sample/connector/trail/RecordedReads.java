package nl.doelbinding.sample.connector.trail;

import java.util.stream.Collectors;
import nl.doelbinding.audit.AuditedRead;
import nl.doelbinding.audit.ReadAudit;
import nl.doelbinding.sample.connector.data.Act;
import nl.doelbinding.sample.connector.session.CurrentCustomer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Adds a line to the trail for each look at a value that is declared with {@code audit = true}.
 *
 * <p>No page has to remember to do so: the SDK tells of the read, wherever it happens.
 */
@Configuration(proxyBeanMethods = false)
class RecordedReads {

  /** Spring closes it before the trail, so that nothing in the queue is lost. */
  @Bean
  ReadAudit readAudit(EvidenceTrail trail, CurrentCustomer current) {
    return ReadAudit.builder()
        .principal(() -> current.idIfSignedIn().map(String::valueOf).orElse(null))
        .sink(batch -> batch.forEach(read -> note(trail, read)))
        .start();
  }

  private static void note(EvidenceTrail trail, AuditedRead read) {
    String principal = read.principal();
    if (principal != null) {
      trail.note(Long.parseLong(principal), Act.READ, read.field() + ": " + purposes(read));
    }
  }

  private static String purposes(AuditedRead read) {
    return read.purposes().stream()
        .map(name -> name.substring(name.lastIndexOf('.') + 1))
        .collect(Collectors.joining(", "));
  }
}
