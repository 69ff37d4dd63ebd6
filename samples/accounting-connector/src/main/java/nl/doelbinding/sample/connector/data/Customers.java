package nl.doelbinding.sample.connector.data;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

/** The customers. */
public interface Customers extends JpaRepository<Customer, Long> {

  /** Who signs in with this name. */
  Optional<Customer> findByUsername(String username);

  /** Whose account was closed before. */
  List<Customer> findByClosedAtBefore(Instant moment);
}
