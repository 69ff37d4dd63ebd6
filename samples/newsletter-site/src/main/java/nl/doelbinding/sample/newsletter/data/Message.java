package nl.doelbinding.sample.newsletter.data;

import nl.doelbinding.annotations.Category;
import nl.doelbinding.annotations.Collected;
import nl.doelbinding.annotations.DataSubject;
import nl.doelbinding.annotations.PersonalData;
import nl.doelbinding.annotations.Text;
import nl.doelbinding.sample.newsletter.purpose.Contact;
import nl.doelbinding.sample.newsletter.purpose.CustomerSupport;
import nl.doelbinding.sample.newsletter.purpose.SecurityAndFraud;
import nl.doelbinding.sample.newsletter.purpose.SubjectRequests;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wrote to one of the desks.
 *
 * <p>A customer number is there for support alone: sent to another desk it is refused, and another
 * desk does not see it.
 */
@DataSubject(value = "correspondent", label = "Mensen die contact opnemen")
@Collected(
    provision = Collected.Provision.REQUIRED,
    consequence = "Zonder naam, e-mailadres en bericht kunnen wij niet antwoorden")
@Text(
    lang = "en",
    label = "People who make contact",
    consequence = "Without a name, an e-mail address and a message we cannot answer")
public record Message(
    @PersonalData(
            purpose = {
              Contact.class,
              CustomerSupport.class,
              SecurityAndFraud.class,
              SubjectRequests.class
            },
            category = Category.NAME)
        String name,
    @PersonalData(
            purpose = {
              Contact.class,
              CustomerSupport.class,
              SecurityAndFraud.class,
              SubjectRequests.class
            },
            category = Category.ORGANISATION)
        @Collected(provision = Collected.Provision.OPTIONAL)
        String organisation,
    @PersonalData(
            purpose = {
              Contact.class,
              CustomerSupport.class,
              SecurityAndFraud.class,
              SubjectRequests.class
            },
            category = Category.EMAIL_ADDRESS)
        String email,
    @PersonalData(
            purpose = {
              Contact.class,
              CustomerSupport.class,
              SecurityAndFraud.class,
              SubjectRequests.class
            },
            category = Category.PHONE_NUMBER)
        @Collected(provision = Collected.Provision.OPTIONAL)
        String phone,
    @PersonalData(purpose = CustomerSupport.class, category = Category.CUSTOMER_NUMBER)
        @Collected(provision = Collected.Provision.OPTIONAL)
        String customerNumber,
    @PersonalData(
            purpose = {
              Contact.class,
              CustomerSupport.class,
              SecurityAndFraud.class,
              SubjectRequests.class
            },
            category = Category.COMMUNICATION)
        String message) {

  /** The longest message that is accepted. */
  public static final int MAX_LENGTH = 4000;

  /** What was not filled in is empty. */
  public Message(
      @Nullable String name,
      @Nullable String organisation,
      @Nullable String email,
      @Nullable String phone,
      @Nullable String customerNumber,
      @Nullable String message) {
    this.name = Typed.text(name);
    this.organisation = Typed.text(organisation);
    this.email = Typed.text(email);
    this.phone = Typed.text(phone);
    this.customerNumber = Typed.text(customerNumber);
    this.message = Typed.text(message);
  }
}
