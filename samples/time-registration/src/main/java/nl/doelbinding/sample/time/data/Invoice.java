package nl.doelbinding.sample.time.data;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.math.BigDecimal;
import java.time.LocalDate;
import nl.doelbinding.annotations.Category;
import nl.doelbinding.annotations.Collected;
import nl.doelbinding.annotations.DataSubject;
import nl.doelbinding.annotations.DataSubjectId;
import nl.doelbinding.annotations.NotPersonalData;
import nl.doelbinding.annotations.PersonalData;
import nl.doelbinding.annotations.RetentionStart;
import nl.doelbinding.sample.time.purpose.ContractAndInvoicing;

/** An invoice: each is kept for seven years of its own, also while the contract runs on. */
@Entity
@DataSubject("customer-contact")
public class Invoice {

  @Id @GeneratedValue private long id;

  @ManyToOne @DataSubjectId private Customer customer;

  @NotPersonalData("a serial number of the bookkeeping; the person is behind the customer")
  private String invoiceNumber;

  @PersonalData(
      purpose = ContractAndInvoicing.class,
      category = Category.PAYMENT_DATA,
      retention = "P7Y after invoice-issued")
  @Collected(from = Collected.Source.DERIVED, detail = "licentie en aantal gebruikers")
  private BigDecimal amount;

  @RetentionStart("invoice-issued")
  private LocalDate issuedOn;

  /** For Hibernate. */
  protected Invoice() {}

  /** An invoice for a customer. */
  public Invoice(Customer customer, String invoiceNumber, BigDecimal amount, LocalDate issuedOn) {
    this.customer = customer;
    this.invoiceNumber = invoiceNumber;
    this.amount = amount;
    this.issuedOn = issuedOn;
  }

  public long id() {
    return id;
  }

  public Customer customer() {
    return customer;
  }

  public String invoiceNumber() {
    return invoiceNumber;
  }

  public BigDecimal amount() {
    return amount;
  }

  public LocalDate issuedOn() {
    return issuedOn;
  }
}
