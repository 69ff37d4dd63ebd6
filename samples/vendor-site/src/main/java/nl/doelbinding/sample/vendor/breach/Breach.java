package nl.doelbinding.sample.vendor.breach;

import java.time.OffsetDateTime;
import nl.doelbinding.annotations.NotPersonalData;
import org.jspecify.annotations.Nullable;

/**
 * A breach in the dossier, with what a notice of it must hold (GDPR Art. 33(3)).
 *
 * @param customer whose data it is, where Kantoorlicht is the processor; else its own
 * @param activity the id of the activity of the register that it is about
 * @param affected about how many people
 * @param motivation why the risk is judged so (Art. 33(5))
 * @param delayReason why the authority was told late, if it was
 */
@NotPersonalData("tells what happened to how many people, and names nobody")
public record Breach(
    long id,
    OffsetDateTime discoveredAt,
    @Nullable String customer,
    BreachType type,
    Cause cause,
    String activity,
    String nature,
    int affected,
    String consequences,
    String measures,
    Risk risk,
    String motivation,
    @Nullable OffsetDateTime authorityToldAt,
    @Nullable String delayReason,
    @Nullable OffsetDateTime customerToldAt) {

  /** Whether it is told to a customer, who then decides, and not to the authority (Art. 33(2)). */
  public boolean isOfCustomer() {
    return customer != null;
  }

  /** Whether Kantoorlicht tells the authority. */
  public boolean isForAuthority() {
    return !isOfCustomer() && risk.isTold();
  }
}
