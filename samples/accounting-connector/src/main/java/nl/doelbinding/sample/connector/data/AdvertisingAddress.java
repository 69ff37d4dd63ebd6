package nl.doelbinding.sample.connector.data;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.util.UUID;
import nl.doelbinding.annotations.Category;
import nl.doelbinding.annotations.Collected;
import nl.doelbinding.annotations.DataSubject;
import nl.doelbinding.annotations.DataSubjectId;
import nl.doelbinding.annotations.PersonalData;
import nl.doelbinding.annotations.Text;
import nl.doelbinding.sample.connector.purpose.DirectMarketing;
import org.jspecify.annotations.Nullable;

/**
 * Where advertising goes. Whoever objects has no such row any more: it is erased at once, so that
 * no mailing can find it.
 */
@Entity
@DataSubject(value = "customer", label = "Klanten", dpv = "https://w3id.org/dpv#Customer")
@Text(lang = "en", label = "Customers")
public class AdvertisingAddress {

  @Id @GeneratedValue private @Nullable Long id;

  @ManyToOne(optional = false)
  @DataSubjectId
  private Customer customer;

  @PersonalData(purpose = DirectMarketing.class)
  @Collected(provision = Collected.Provision.OPTIONAL)
  private String email;

  @PersonalData(purpose = DirectMarketing.class, category = Category.CONSENT_RECORD)
  @Collected(from = Collected.Source.DERIVED, detail = "door loting bepaald")
  private String optOutToken = UUID.randomUUID().toString();

  /** For Hibernate. */
  @SuppressWarnings("NullAway.Init")
  protected AdvertisingAddress() {}

  /** An address of a customer who did not object. */
  public AdvertisingAddress(Customer customer, String email) {
    this.customer = customer;
    this.email = email;
  }

  public Customer customer() {
    return customer;
  }

  public String email() {
    return email;
  }

  /** What stands in the link to stop; only the reader of the e-mail knows it. */
  public String optOutToken() {
    return optOutToken;
  }
}
