package nl.doelbinding.sample.connector.data;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import nl.doelbinding.annotations.Category;
import nl.doelbinding.annotations.Collected;
import nl.doelbinding.annotations.DataSubject;
import nl.doelbinding.annotations.DataSubjectId;
import nl.doelbinding.annotations.PersonalData;
import nl.doelbinding.annotations.Text;
import nl.doelbinding.sample.connector.purpose.AuditTrail;
import org.jspecify.annotations.Nullable;

/**
 * A line of the trail: who did what and when.
 *
 * <p>Each line holds a digest of itself and of the line before, so that a line that is changed or
 * taken out breaks the chain.
 */
@Entity
@DataSubject(value = "customer", label = "Klanten", dpv = "https://w3id.org/dpv#Customer")
@Text(lang = "en", label = "Customers")
@Collected(from = Collected.Source.OBSERVED)
public class PortalAct {

  @Id @GeneratedValue private @Nullable Long id;

  @DataSubjectId
  @PersonalData(purpose = AuditTrail.class, category = Category.CUSTOMER_NUMBER)
  private long customerId;

  @PersonalData(purpose = AuditTrail.class, category = Category.ACTIVITY_LOG)
  private Instant doneAt;

  @PersonalData(purpose = AuditTrail.class, category = Category.ACTIVITY_LOG)
  @Enumerated(EnumType.STRING)
  private Act actDone;

  @PersonalData(purpose = AuditTrail.class, category = Category.ACTIVITY_LOG)
  private String detail;

  private String digest;

  /** For Hibernate. */
  @SuppressWarnings("NullAway.Init")
  protected PortalAct() {}

  /** The line that follows the one with this digest. */
  public PortalAct(long customerId, Instant doneAt, Act actDone, String detail, String before) {
    this.customerId = customerId;
    // A database keeps no nanoseconds, and the digest must come out the same when it is read again.
    this.doneAt = doneAt.truncatedTo(ChronoUnit.MILLIS);
    this.actDone = actDone;
    this.detail = detail;
    this.digest = digestAfter(before);
  }

  /** Whether it is as it was written, behind the line with this digest. */
  public boolean follows(String before) {
    return digest.equals(digestAfter(before));
  }

  private String digestAfter(String before) {
    String line = before + '\n' + customerId + '\n' + doneAt + '\n' + actDone + '\n' + detail;
    try {
      byte[] sum =
          MessageDigest.getInstance("SHA-256").digest(line.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(sum);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("Every JDK has SHA-256", impossible);
    }
  }

  public Instant doneAt() {
    return doneAt;
  }

  public Act actDone() {
    return actDone;
  }

  public String detail() {
    return detail;
  }

  public String digest() {
    return digest;
  }
}
