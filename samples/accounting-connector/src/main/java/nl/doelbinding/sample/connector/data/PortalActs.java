package nl.doelbinding.sample.connector.data;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

/** The trail. */
public interface PortalActs extends JpaRepository<PortalAct, Long> {

  /** What a customer did, in the order in which it was written. */
  List<PortalAct> findByCustomerIdOrderById(long customerId);

  /** What a customer did last. */
  Optional<PortalAct> findFirstByCustomerIdOrderByIdDesc(long customerId);

  /** What a customer did, the last first. */
  List<PortalAct> findByCustomerIdOrderByIdDesc(long customerId);
}
