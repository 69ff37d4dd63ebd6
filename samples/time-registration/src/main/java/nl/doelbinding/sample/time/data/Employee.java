package nl.doelbinding.sample.time.data;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import nl.doelbinding.annotations.Category;
import nl.doelbinding.annotations.Collected;
import nl.doelbinding.annotations.DataSubject;
import nl.doelbinding.annotations.DataSubjectId;
import nl.doelbinding.annotations.PersonalData;
import nl.doelbinding.annotations.Protection;
import nl.doelbinding.annotations.RetentionStart;
import nl.doelbinding.sample.time.purpose.HourRegistration;
import org.jspecify.annotations.Nullable;

/** Somebody who works for a customer and signs in to write down hours. */
@Entity
@DataSubject("employee")
@Collected(from = Collected.Source.THIRD_PARTY, detail = "de werkgever")
public class Employee {

  @Id @GeneratedValue @DataSubjectId private long id;

  @ManyToOne private Customer employer;

  @PersonalData(purpose = HourRegistration.class, category = Category.NAME)
  private String name;

  @PersonalData(purpose = HourRegistration.class, category = Category.USERNAME)
  private String username;

  @PersonalData(purpose = HourRegistration.class, category = Category.CREDENTIALS)
  @Protection(Protection.Measure.HASHED)
  private byte[] passwordHash = {};

  @PersonalData(purpose = HourRegistration.class, category = Category.CREDENTIALS)
  private byte[] passwordSalt = Passwords.newSalt();

  private Role role;

  @RetentionStart("employment-ended")
  private @Nullable LocalDate leftOn;

  /** For Hibernate. */
  protected Employee() {}

  /** Somebody who cannot sign in yet. */
  public Employee(Customer employer, Role role, String name, String username) {
    this.employer = employer;
    this.role = role;
    this.name = name;
    this.username = username;
  }

  /** Sets the password to sign in with; only what is derived of it is kept. */
  public Employee signingInWith(String password) {
    byte[] salt = Passwords.newSalt();
    passwordSalt = salt;
    passwordHash = Passwords.hash(password, salt);
    return this;
  }

  /** Ends the employment; this was the last day. */
  public Employee left(LocalDate lastDay) {
    leftOn = lastDay;
    return this;
  }

  /** Whether the employment has not ended before this day. */
  public boolean worksOn(LocalDate day) {
    return leftOn == null || !leftOn.isBefore(day);
  }

  /** Whether this is the password. */
  public boolean hasPassword(String password) {
    return Passwords.match(password, passwordSalt, passwordHash);
  }

  public long id() {
    return id;
  }

  public Customer employer() {
    return employer;
  }

  public String name() {
    return name;
  }

  public String username() {
    return username;
  }

  public Role role() {
    return role;
  }
}
