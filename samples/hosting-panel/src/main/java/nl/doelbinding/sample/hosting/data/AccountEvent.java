package nl.doelbinding.sample.hosting.data;

import java.time.Instant;
import nl.doelbinding.annotations.Category;
import nl.doelbinding.annotations.Collected;
import nl.doelbinding.annotations.DataSubject;
import nl.doelbinding.annotations.PersonalData;
import nl.doelbinding.annotations.Text;
import nl.doelbinding.sample.hosting.purpose.LoginOverview;
import nl.doelbinding.sample.hosting.purpose.SecurityAndFraud;

/**
 * Something that was done in an account, and from which address.
 *
 * <p>The address is whole, because its owner wants to recognise it. It is declared for these two
 * purposes, and so {@code getRemoteAddr} is whole under these two only.
 *
 * @param act what was done
 * @param address from where
 * @param at when
 */
@DataSubject(value = "customer", label = "Klanten", dpv = "https://w3id.org/dpv#Customer")
@Text(lang = "en", label = "Customers")
@Collected(from = Collected.Source.OBSERVED)
public record AccountEvent(
    @PersonalData(purpose = LoginOverview.class, category = Category.ACTIVITY_LOG) Act act,
    @PersonalData(
            purpose = {LoginOverview.class, SecurityAndFraud.class},
            category = Category.IP_ADDRESS,
            retention = "P6M")
        String address,
    @PersonalData(purpose = LoginOverview.class, category = Category.ACTIVITY_LOG) Instant at) {

  /** What can be done in an account. */
  public enum Act {
    /** Somebody signed in. */
    SIGNED_IN,
    /** Somebody tried to, with a wrong password or after the contract ended. */
    REFUSED,
    /** The profile was changed. */
    PROFILE_CHANGED
  }

  @Override
  public String toString() {
    return "Account event";
  }
}
