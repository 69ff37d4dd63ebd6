package nl.doelbinding.sample.hosting.data;

import nl.doelbinding.annotations.Category;
import nl.doelbinding.annotations.Collected;
import nl.doelbinding.annotations.DataSubject;
import nl.doelbinding.annotations.DataSubjectId;
import nl.doelbinding.annotations.NotPersonalData;
import nl.doelbinding.annotations.PersonalData;
import nl.doelbinding.annotations.Protection;
import nl.doelbinding.annotations.Text;
import nl.doelbinding.sample.hosting.purpose.SecurityAndFraud;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who can sign in.
 *
 * @param id its number; 0 for one that does not exist
 * @param customer the number of the customer whose panel it opens; none for staff
 * @param role what may be done with it
 * @param username what is typed to sign in
 * @param password what is stored of the password, never itself
 */
@DataSubject(
    value = "account-holder",
    label = "Klanten en medewerkers met een account",
    dpv = "https://w3id.org/dpv#User")
@Collected(
    provision = Collected.Provision.REQUIRED_BY_CONTRACT,
    consequence = "Zonder deze gegevens kan niemand inloggen")
@Text(
    lang = "en",
    label = "Customers and staff with an account",
    consequence = "Without this data nobody can sign in")
public record Account(
    @DataSubjectId long id,
    @NotPersonalData("the number of a company, shared by all who sign in for it")
        @Nullable Long customer,
    Role role,
    @PersonalData(purpose = SecurityAndFraud.class, category = Category.USERNAME) String username,
    @PersonalData(purpose = SecurityAndFraud.class, category = Category.CREDENTIALS)
        @Protection(Protection.Measure.HASHED)
        String password) {

  /** Whether there is such an account. */
  public boolean exists() {
    return id != 0;
  }

  /** Whether this is the password. */
  public boolean opensWith(String typed) {
    return Passwords.match(typed, password);
  }

  @Override
  public String toString() {
    return "Account " + id;
  }
}
