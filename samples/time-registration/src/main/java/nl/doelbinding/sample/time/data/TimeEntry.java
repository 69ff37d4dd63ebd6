package nl.doelbinding.sample.time.data;

import jakarta.persistence.Column;
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
import nl.doelbinding.annotations.PersonalData;
import nl.doelbinding.annotations.RetentionStart;
import nl.doelbinding.annotations.Text;
import nl.doelbinding.sample.time.purpose.HourRegistration;

/** Hours worked on a day. */
@Entity
@DataSubject(
    value = "employee",
    label = "Medewerkers van klanten",
    dpv = "https://w3id.org/dpv#Employee",
    vulnerable = true)
@Collected(
    provision = Collected.Provision.REQUIRED,
    consequence = "Zonder gewerkte uren weet uw werkgever niet wat u gedaan hebt")
@Text(
    lang = "en",
    label = "Employees of customers",
    consequence = "Without hours worked your employer does not know what you did")
public class TimeEntry {

  @Id @GeneratedValue private long id;

  @ManyToOne @DataSubjectId private Employee employee;

  @PersonalData(
      purpose = HourRegistration.class,
      category = Category.EMPLOYMENT,
      retention = "P2Y after hours-worked")
  @RetentionStart("hours-worked")
  private LocalDate workedOn;

  @PersonalData(
      purpose = HourRegistration.class,
      category = Category.EMPLOYMENT,
      retention = "P2Y after hours-worked")
  @Column(precision = 4, scale = 2)
  private BigDecimal hours;

  private String projectName;

  @PersonalData(
      purpose = HourRegistration.class,
      category = {Category.EMPLOYMENT, Category.FREE_TEXT},
      retention = "P2Y after hours-worked")
  @Collected(provision = Collected.Provision.OPTIONAL)
  private String note;

  /** For Hibernate. */
  protected TimeEntry() {}

  /** Hours that somebody worked. */
  public TimeEntry(
      Employee employee, LocalDate workedOn, BigDecimal hours, String projectName, String note) {
    this.employee = employee;
    this.workedOn = workedOn;
    this.hours = hours;
    this.projectName = projectName;
    this.note = note;
  }

  public long id() {
    return id;
  }

  public Employee employee() {
    return employee;
  }

  public LocalDate workedOn() {
    return workedOn;
  }

  public BigDecimal hours() {
    return hours;
  }

  public String projectName() {
    return projectName;
  }

  public String note() {
    return note;
  }
}
