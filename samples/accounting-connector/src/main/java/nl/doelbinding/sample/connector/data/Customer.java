package nl.doelbinding.sample.connector.data;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.Period;
import java.time.ZonedDateTime;
import nl.doelbinding.annotations.Collected;
import nl.doelbinding.annotations.DataSubject;
import nl.doelbinding.annotations.DataSubjectId;
import nl.doelbinding.annotations.Protection;
import nl.doelbinding.annotations.RetentionStart;
import nl.doelbinding.sample.connector.purpose.NotOnInvoices;
import nl.doelbinding.sample.connector.purpose.ToSignIn;
import org.jspecify.annotations.Nullable;

/**
 * A customer: one set of data for three purposes, each with a retention of its own.
 *
 * <p>The API answers with this object. What of it gets into the JSON depends on the purpose that is
 * bound, so that the portal never shows a username.
 */
@Entity
@DataSubject(value = "customer", label = "Klanten", dpv = "https://w3id.org/dpv#Customer")
public class Customer {

  @Id @GeneratedValue @DataSubjectId private @Nullable Long id;

  @Embedded private CustomerDetails details;

  @Embedded private Connection connection;

  @NotOnInvoices
  @Collected(from = Collected.Source.OBSERVED)
  private String ipAddress;

  @ToSignIn
  @Column(unique = true)
  private @Nullable String username;

  @ToSignIn
  @Protection(Protection.Measure.HASHED)
  private String passwordHash;

  @RetentionStart({"account-closed", "service-ended"})
  private @Nullable Instant closedAt;

  /** For Hibernate. */
  @SuppressWarnings("NullAway.Init")
  protected Customer() {}

  /** Somebody who signs up from this address. */
  public Customer(
      CustomerDetails details,
      Connection connection,
      String username,
      @ToSignIn String password,
      String ipAddress) {
    this.details = details;
    this.connection = connection;
    this.username = username;
    this.passwordHash = Passwords.hash(password);
    this.ipAddress = ipAddress;
  }

  /** Notes a sign-in. */
  public void seenAt(String ipAddress) {
    this.ipAddress = ipAddress;
  }

  /** Takes over what the customer corrected. */
  public void correct(CustomerDetails corrected) {
    details = corrected;
  }

  /** Takes over what the customer set. */
  public void connect(Connection wanted) {
    connection = wanted;
  }

  /** Ends the account and the service; from now on the retentions count. */
  public void close(Instant now) {
    closedAt = now;
  }

  /** Forgets what served the account and the portal only. */
  public void forgetAccount() {
    username = null;
    passwordHash = "";
    ipAddress = "";
    details = details.forTheBooks();
  }

  /** Whether this is the password, and the account is open. */
  public boolean opensWith(String password) {
    return closedAt == null && Passwords.match(password, passwordHash);
  }

  /** Whether the account was closed so long ago. */
  public boolean isClosedFor(Period kept, ZonedDateTime now) {
    return closedAt != null && !closedAt.atZone(now.getZone()).plus(kept).isAfter(now);
  }

  /** The number of this customer. */
  @JsonIgnore
  public long getId() {
    if (id == null) {
      throw new IllegalStateException("Not stored yet");
    }
    return id;
  }

  @JsonUnwrapped
  public CustomerDetails getDetails() {
    return details;
  }

  @JsonIgnore
  public Connection getConnection() {
    return connection;
  }

  public String getIpAddress() {
    return ipAddress;
  }

  public @Nullable String getUsername() {
    return username;
  }
}
