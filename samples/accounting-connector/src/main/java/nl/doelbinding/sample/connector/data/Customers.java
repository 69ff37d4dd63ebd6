package nl.doelbinding.sample.connector.data;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

/** The customers. */
public interface Customers extends JpaRepository<Customer, Long> {

  /** Who signs in with this name. */
  Optional<Customer> findByUsername(String username);

  /** Whether this customer is there, with an account that is open. */
  boolean existsByIdAndClosedAtIsNull(long id);

  /** Whose account was closed before. */
  List<Customer> findByClosedAtBefore(Instant moment);
}
