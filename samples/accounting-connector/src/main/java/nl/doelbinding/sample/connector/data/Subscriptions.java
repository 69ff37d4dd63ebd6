package nl.doelbinding.sample.connector.data;

import java.time.Instant;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

/** The subscriptions. */
public interface Subscriptions extends JpaRepository<Subscription, Long> {

  /** Those of a customer, the last first. */
  List<Subscription> findByCustomerIdOrderByStartedOnDesc(long customerId);

  /** Those that were cancelled before. */
  List<Subscription> findByCancelledAtBefore(Instant moment);
}
