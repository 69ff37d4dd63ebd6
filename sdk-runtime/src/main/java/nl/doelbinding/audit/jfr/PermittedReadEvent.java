package nl.doelbinding.audit.jfr;

import jdk.jfr.Category;
import jdk.jfr.Description;
import jdk.jfr.Event;
import jdk.jfr.Label;
import jdk.jfr.Name;
import jdk.jfr.StackTrace;
import jdk.jfr.Timestamp;
import nl.doelbinding.audit.AuditedRead;
import org.jspecify.annotations.Nullable;

/** A permitted read, as the recorder sees it. Its thread is the one that writes. */
@Name("nl.doelbinding.PermittedRead")
@Label("Permitted read")
@Category("Doelbinding")
@Description("Personal data that is audited was read for a purpose it is declared for")
@StackTrace(false)
final class PermittedReadEvent extends Event {

  @Label("Read at")
  @Timestamp(Timestamp.MILLISECONDS_SINCE_EPOCH)
  long readAt;

  @Label("Field")
  @Nullable String field;

  @Label("Purposes")
  @Nullable String purposes;

  @Label("Processing activities")
  @Nullable String activities;

  @Label("Data subject")
  @Nullable String subject;

  @Label("Kind of data subject")
  @Nullable String subjectType;

  @Label("Principal")
  @Nullable String principal;

  @Label("Reading thread")
  @Nullable String reader;

  void fill(AuditedRead read) {
    readAt = read.time().toEpochMilli();
    field = read.qualifiedField();
    purposes = String.join(",", read.purposes());
    activities = String.join(",", read.activities());
    subject = read.subject();
    subjectType = read.subjectType();
    principal = read.principal();
    reader = read.thread();
  }
}
