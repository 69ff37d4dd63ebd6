package nl.doelbinding.sample.connector.data;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import java.time.Instant;
import nl.doelbinding.annotations.Category;
import nl.doelbinding.annotations.Collected;
import nl.doelbinding.annotations.DataSubject;
import nl.doelbinding.annotations.PersonalData;
import nl.doelbinding.annotations.Protection;
import nl.doelbinding.annotations.Text;
import nl.doelbinding.sample.connector.purpose.Analytics;
import nl.doelbinding.sample.connector.purpose.Cookies;
import org.jspecify.annotations.Nullable;

/**
 * A page that a visitor looked at who agreed to be counted. Read by queries only, which count.
 *
 * <p>The address is shortened before it gets here; it stays personal data.
 */
@Entity
@SuppressWarnings("UnusedVariable")
@DataSubject(
    value = "visitor",
    label = "Bezoekers van de website",
    dpv = "https://w3id.org/dpv#Visitor")
@Text(lang = "en", label = "Visitors of the website")
@Collected(from = Collected.Source.OBSERVED)
public class Visit {

  @Id @GeneratedValue private @Nullable Long id;

  @PersonalData(purpose = Cookies.class, category = Category.COOKIE_ID)
  private String visitor;

  @PersonalData(purpose = Analytics.class, category = Category.IP_ADDRESS)
  @Protection(Protection.Measure.TRUNCATED)
  private String ipAddress;

  @PersonalData(purpose = Analytics.class, category = Category.BROWSING_BEHAVIOUR)
  private String page;

  private Instant at;

  /** For Hibernate. */
  @SuppressWarnings("NullAway.Init")
  protected Visit() {}

  /** A visit, from a shortened address. */
  public Visit(String visitor, String ipAddress, String page, Instant at) {
    this.visitor = visitor;
    this.ipAddress = ipAddress;
    this.page = page;
    this.at = at;
  }
}
