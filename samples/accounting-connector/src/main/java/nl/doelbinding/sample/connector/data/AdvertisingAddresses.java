package nl.doelbinding.sample.connector.data;

import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

/** Where advertising goes. */
public interface AdvertisingAddresses extends JpaRepository<AdvertisingAddress, Long> {

  /** The one with this link. */
  Optional<AdvertisingAddress> findByOptOutToken(String optOutToken);

  /** That of a customer, unless he objected. */
  Optional<AdvertisingAddress> findByCustomerId(long customerId);
}
