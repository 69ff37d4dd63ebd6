package nl.doelbinding.audit;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A permitted read. Never holds the value that was read.
 *
 * @param time when
 * @param principal who was logged in; {@code null} if nobody, or if no {@link PrincipalSource}
 *     knows
 * @param subject about whom: what the member with {@code @DataSubjectId} holds, or its keyed hash;
 *     {@code null} if the object has none
 * @param subjectType the kind of data subject of its class, such as {@code customer}, or else the
 *     name of that member; {@code null} without a subject
 * @param owner the binary name of the class that declares the field
 * @param field the name of the field
 * @param purposes the binary names of the bound purposes that permitted it
 * @param activities the URIs of their processing activities in the register; empty if it has none
 * @param thread the name of the thread that read
 * @param trace the distributed trace it belongs to; {@code null} if to none
 * @since 0.1
 */
public record AuditedRead(
    Instant time,
    @Nullable String principal,
    @Nullable String subject,
    @Nullable String subjectType,
    String owner,
    String field,
    List<String> purposes,
    List<String> activities,
    String thread,
    @Nullable ReadTrace trace) {

  /** Copies the lists. */
  public AuditedRead {
    purposes = List.copyOf(purposes);
    activities = List.copyOf(activities);
  }

  /** The field with the binary name of its class. */
  public String qualifiedField() {
    return owner + "." + field;
  }
}
