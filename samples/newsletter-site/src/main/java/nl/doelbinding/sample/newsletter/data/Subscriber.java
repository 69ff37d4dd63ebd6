package nl.doelbinding.sample.newsletter.data;

import java.util.Locale;
import nl.doelbinding.annotations.Category;
import nl.doelbinding.annotations.Collected;
import nl.doelbinding.annotations.PersonalData;
import nl.doelbinding.annotations.Text;
import nl.doelbinding.sample.newsletter.purpose.DirectMarketing;
import nl.doelbinding.sample.newsletter.purpose.Newsletter;
import nl.doelbinding.sample.newsletter.purpose.ServiceInformation;
import org.jspecify.annotations.Nullable;

/**
 * Whoever signed up for the newsletter, in the words of the form.
 *
 * <p>The address and the number serve three purposes, name and organisation one: the list of whom
 * to call says no name, without a line of code about it.
 */
public record Subscriber(
    @PersonalData(purpose = Newsletter.class, category = Category.NAME)
        @Collected(provision = Collected.Provision.OPTIONAL)
        String name,
    @PersonalData(purpose = Newsletter.class, category = Category.ORGANISATION)
        @Collected(provision = Collected.Provision.OPTIONAL)
        String organisation,
    @PersonalData(
            purpose = {Newsletter.class, ServiceInformation.class, DirectMarketing.class},
            category = Category.EMAIL_ADDRESS)
        @Collected(
            provision = Collected.Provision.REQUIRED,
            consequence = "Zonder e-mailadres kunnen wij u niets sturen")
        @Text(lang = "en", consequence = "Without an e-mail address we cannot send you anything")
        String email,
    @PersonalData(
            purpose = {Newsletter.class, ServiceInformation.class},
            category = Category.PHONE_NUMBER)
        @Collected(provision = Collected.Provision.OPTIONAL)
        String phone) {

  /** What was not filled in is empty. */
  public Subscriber(
      @Nullable String name,
      @Nullable String organisation,
      @Nullable String email,
      @Nullable String phone) {
    this.name = Typed.text(name);
    this.organisation = Typed.text(organisation);
    this.email = Typed.text(email).toLowerCase(Locale.ROOT);
    this.phone = Typed.text(phone);
  }
}
