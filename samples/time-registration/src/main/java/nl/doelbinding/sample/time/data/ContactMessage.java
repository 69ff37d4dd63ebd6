package nl.doelbinding.sample.time.data;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import java.time.Instant;
import nl.doelbinding.annotations.Category;
import nl.doelbinding.annotations.Collected;
import nl.doelbinding.annotations.DataSubject;
import nl.doelbinding.annotations.DataSubjectId;
import nl.doelbinding.annotations.PersonalData;
import nl.doelbinding.annotations.RetentionStart;
import nl.doelbinding.annotations.Text;
import nl.doelbinding.sample.time.purpose.Contact;
import org.jspecify.annotations.Nullable;

/** A question that came in through the contact form. */
@Entity
@DataSubject(
    value = "correspondent",
    label = "Mensen die contact met ons opnemen",
    dpv = "https://w3id.org/dpv#Visitor")
@Collected(
    provision = Collected.Provision.REQUIRED,
    consequence = "Zonder naam, e-mailadres en bericht kunnen wij niet antwoorden")
@Text(
    lang = "en",
    label = "People who contact us",
    consequence = "Without a name, an e-mail address and a message we cannot answer")
public class ContactMessage {

  /** The longest message that is accepted. */
  public static final int MAX_LENGTH = 4000;

  @Id @GeneratedValue @DataSubjectId private long id;

  @PersonalData(purpose = Contact.class, category = Category.NAME)
  private String name;

  @PersonalData(purpose = Contact.class)
  private String email;

  @PersonalData(purpose = Contact.class, category = Category.PHONE_NUMBER)
  @Collected(provision = Collected.Provision.OPTIONAL)
  private String phoneNumber;

  @PersonalData(purpose = Contact.class, category = Category.COMMUNICATION)
  @Column(length = MAX_LENGTH)
  private String message;

  private Instant receivedAt;

  @RetentionStart("request-answered")
  private @Nullable Instant answeredAt;

  /** For Hibernate. */
  protected ContactMessage() {}

  /** A message as it came in. */
  public ContactMessage(
      String name, String email, String phoneNumber, String message, Instant receivedAt) {
    this.name = name;
    this.email = email;
    this.phoneNumber = phoneNumber;
    this.message = message;
    this.receivedAt = receivedAt;
  }

  /** Notes that the question was answered; from then on the retention counts. */
  public void answered(Instant now) {
    answeredAt = now;
  }

  public long id() {
    return id;
  }

  public String name() {
    return name;
  }

  public String email() {
    return email;
  }

  public String phoneNumber() {
    return phoneNumber;
  }

  public String message() {
    return message;
  }

  public Instant receivedAt() {
    return receivedAt;
  }

  public boolean isAnswered() {
    return answeredAt != null;
  }
}
