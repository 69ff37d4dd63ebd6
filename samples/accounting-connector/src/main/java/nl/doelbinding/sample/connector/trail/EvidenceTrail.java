package nl.doelbinding.sample.connector.trail;

import java.time.Instant;
import java.util.List;
import nl.doelbinding.annotations.ForPurpose;
import nl.doelbinding.sample.connector.data.Act;
import nl.doelbinding.sample.connector.data.PortalAct;
import nl.doelbinding.sample.connector.data.PortalActs;
import nl.doelbinding.sample.connector.purpose.AuditTrail;
import org.springframework.stereotype.Service;

/** Who did what and when, a chain of lines for each customer: added to, and never changed. */
@Service
@ForPurpose(AuditTrail.class)
public class EvidenceTrail {

  private static final String BEGINNING = "";

  private final PortalActs acts;

  EvidenceTrail(PortalActs acts) {
    this.acts = acts;
  }

  /** Adds a line. One at a time, for each needs the one before. */
  public synchronized void note(long customerId, Act act, String detail) {
    String before =
        acts.findFirstByCustomerIdOrderByIdDesc(customerId)
            .map(PortalAct::digest)
            .orElse(BEGINNING);
    acts.saveAndFlush(new PortalAct(customerId, Instant.now(), act, detail, before));
  }

  /** What a customer did, the last first. */
  public List<PortalAct> of(long customerId) {
    return acts.findByCustomerIdOrderByIdDesc(customerId);
  }

  /** Whether no line was changed or taken out of the middle since it was written. */
  public boolean isIntact(long customerId) {
    String before = BEGINNING;
    for (PortalAct act : acts.findByCustomerIdOrderById(customerId)) {
      if (!act.follows(before)) {
        return false;
      }
      before = act.digest();
    }
    return true;
  }

  /** Erases what a customer did, once the service has ended. */
  public void forget(long customerId) {
    acts.deleteAll(acts.findByCustomerIdOrderById(customerId));
  }
}
