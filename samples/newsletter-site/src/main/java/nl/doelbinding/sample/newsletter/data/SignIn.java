package nl.doelbinding.sample.newsletter.data;

import nl.doelbinding.annotations.Category;
import nl.doelbinding.annotations.Collected;
import nl.doelbinding.annotations.PersonalData;
import nl.doelbinding.annotations.Text;
import nl.doelbinding.sample.newsletter.purpose.StaffAccess;
import org.jspecify.annotations.Nullable;

/** What the form to sign in sends; it is compared and kept nowhere. */
@Collected(
    provision = Collected.Provision.REQUIRED,
    consequence = "Zonder wachtwoord kan een medewerker niet inloggen")
@Text(lang = "en", consequence = "Without a password a member of staff cannot sign in")
public record SignIn(
    @PersonalData(purpose = StaffAccess.class, category = Category.USERNAME) String username,
    @PersonalData(purpose = StaffAccess.class, category = Category.CREDENTIALS) String password) {

  /** What was not filled in is empty. */
  public SignIn(@Nullable String username, @Nullable String password) {
    this.username = Typed.text(username);
    this.password = Typed.text(password);
  }
}
