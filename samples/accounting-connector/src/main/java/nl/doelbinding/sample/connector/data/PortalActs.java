package nl.doelbinding.sample.connector.data;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

/** The trail. */
public interface PortalActs extends JpaRepository<PortalAct, Long> {

  /** All of it, in the order in which it was written. */
  List<PortalAct> findAllByOrderById();

  /** The last line. */
  Optional<PortalAct> findFirstByOrderByIdDesc();

  /** What a customer did, the last first. */
  List<PortalAct> findByCustomerIdOrderByIdDesc(long customerId);
}
