package nl.doelbinding.sample.connector.data;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import nl.doelbinding.annotations.DataSubjectId;
import nl.doelbinding.annotations.RetentionStart;
import org.jspecify.annotations.Nullable;

/** A paid subscription, and what was paid for it. */
@Entity
public class Subscription {

  @Id @GeneratedValue private @Nullable Long id;

  @ManyToOne(optional = false)
  @DataSubjectId
  private Customer customer;

  @Enumerated(EnumType.STRING)
  private Plan plan;

  private LocalDate startedOn;

  @ElementCollection(fetch = FetchType.EAGER)
  @OrderBy("paidOn desc")
  private List<Payment> payments = new ArrayList<>();

  @RetentionStart("subscription-cancelled")
  private @Nullable Instant cancelledAt;

  /** For Hibernate. */
  @SuppressWarnings("NullAway.Init")
  protected Subscription() {}

  /** A subscription from this day. */
  public Subscription(Customer customer, Plan plan, LocalDate startedOn) {
    this.customer = customer;
    this.plan = plan;
    this.startedOn = startedOn;
  }

  /** Has the next month paid. */
  public void pay(LocalDate today) {
    payments.add(new Payment(plan.perMonth(), today));
  }

  /** Cancels it; from now on the retention counts. */
  public void cancel(Instant now) {
    cancelledAt = now;
  }

  /** Whether it was cancelled so long ago. */
  public boolean isCancelledFor(Period kept, ZonedDateTime now) {
    return cancelledAt != null && !cancelledAt.atZone(now.getZone()).plus(kept).isAfter(now);
  }

  /** Who pays. */
  @JsonIgnore
  public Customer getCustomer() {
    return customer;
  }

  public Plan getPlan() {
    return plan;
  }

  public LocalDate getStartedOn() {
    return startedOn;
  }

  public List<Payment> getPayments() {
    return List.copyOf(payments);
  }

  public boolean isRunning() {
    return cancelledAt == null;
  }
}
