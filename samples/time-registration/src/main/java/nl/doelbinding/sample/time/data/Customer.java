package nl.doelbinding.sample.time.data;

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
import nl.doelbinding.annotations.SentTo;
import nl.doelbinding.annotations.Text;
import nl.doelbinding.sample.time.purpose.Announcements;
import nl.doelbinding.sample.time.purpose.Contact;
import nl.doelbinding.sample.time.purpose.ContractAndInvoicing;
import nl.doelbinding.sample.time.purpose.MailProvider;
import org.jspecify.annotations.Nullable;

/**
 * A company with a licence, and the people to reach there.
 *
 * <p>One class, three purposes: the administrative contact is for invoices, the main contact for
 * announcements, and the phone number for questions. None of it is for the newsletter.
 */
@Entity
@DataSubject(
    value = "customer-contact",
    label = "Klanten en hun contactpersonen",
    dpv = "https://w3id.org/dpv#Customer")
@Collected(
    provision = Collected.Provision.REQUIRED_BY_CONTRACT,
    consequence = "Zonder deze gegevens kunnen wij geen licentie geven en geen factuur sturen")
@Text(
    lang = "en",
    label = "Customers and their contact persons",
    consequence = "Without this data we can neither give a licence nor send an invoice")
public class Customer {

  @Id @GeneratedValue @DataSubjectId private long id;

  @PersonalData(purpose = ContractAndInvoicing.class, category = Category.ORGANISATION)
  private String company;

  @PersonalData(purpose = ContractAndInvoicing.class, category = Category.ADDRESS)
  private String street = "";

  @PersonalData(purpose = ContractAndInvoicing.class, category = Category.ADDRESS)
  private String postcode = "";

  @PersonalData(purpose = ContractAndInvoicing.class, category = Category.ADDRESS)
  private String city = "";

  // On the invoice, so kept as long as the law wants; known to the help desk for a year only. After
  // that year a read under Contact is refused although the name is still there.
  @PersonalData(purpose = ContractAndInvoicing.class, category = Category.NAME)
  @PersonalData(
      purpose = Contact.class,
      category = Category.NAME,
      retention = "P1Y after contract-ended")
  private String administrativeContact = "";

  @PersonalData(purpose = ContractAndInvoicing.class, category = Category.EMAIL_ADDRESS)
  @SentTo(MailProvider.class)
  @Collected(
      provision = Collected.Provision.REQUIRED_BY_CONTRACT,
      consequence = "Zonder dit e-mailadres sturen wij facturen per post")
  @Text(lang = "en", consequence = "Without this e-mail address invoices go by post")
  private String billingEmail = "";

  @PersonalData(purpose = Announcements.class, category = Category.NAME)
  @Collected(provision = Collected.Provision.OPTIONAL)
  private String mainContact = "";

  @PersonalData(purpose = Announcements.class, category = Category.GENDER)
  @Collected(provision = Collected.Provision.OPTIONAL)
  private Salutation mainContactSalutation = Salutation.NEUTRAL;

  @PersonalData(purpose = Announcements.class, category = Category.EMAIL_ADDRESS)
  @Collected(
      provision = Collected.Provision.REQUIRED,
      consequence = "Zonder dit e-mailadres kunnen wij niemand waarschuwen")
  @Text(lang = "en", consequence = "Without this e-mail address we cannot warn anybody")
  private String mainContactEmail = "";

  @PersonalData(
      purpose = Contact.class,
      category = Category.PHONE_NUMBER,
      retention = "P1Y after contract-ended")
  @Collected(provision = Collected.Provision.OPTIONAL)
  private String phoneNumber = "";

  private String licenceName;

  @RetentionStart("contract-ended")
  private @Nullable Instant contractEndedAt;

  /** For Hibernate. */
  protected Customer() {}

  /** A customer whose people are not known yet. */
  public Customer(String company, String licenceName) {
    this.company = company;
    this.licenceName = licenceName;
  }

  /** Sets where the company is. */
  public Customer at(String street, String postcode, String city) {
    this.street = street;
    this.postcode = postcode;
    this.city = city;
    return this;
  }

  /** Sets who gets the invoices. */
  public Customer invoicedTo(String administrativeContact, String billingEmail) {
    this.administrativeContact = administrativeContact;
    this.billingEmail = billingEmail;
    return this;
  }

  /** Sets who is warned, and how to address that person. */
  public Customer warnedThrough(Salutation salutation, String mainContact, String email) {
    this.mainContactSalutation = salutation;
    this.mainContact = mainContact;
    this.mainContactEmail = email;
    return this;
  }

  /** Sets where somebody answers the phone. */
  public Customer calledAt(String phoneNumber) {
    this.phoneNumber = phoneNumber;
    return this;
  }

  /** Ends the contract; from then on the retentions count. */
  public Customer ended(Instant when) {
    contractEndedAt = when;
    return this;
  }

  public boolean isActive() {
    return contractEndedAt == null;
  }

  public long id() {
    return id;
  }

  public String company() {
    return company;
  }

  public String address() {
    return street + ", " + postcode + " " + city;
  }

  public String administrativeContact() {
    return administrativeContact;
  }

  public String billingEmail() {
    return billingEmail;
  }

  public String mainContact() {
    return mainContact;
  }

  public Salutation mainContactSalutation() {
    return mainContactSalutation;
  }

  public String mainContactEmail() {
    return mainContactEmail;
  }

  public String phoneNumber() {
    return phoneNumber;
  }

  public String licenceName() {
    return licenceName;
  }
}
