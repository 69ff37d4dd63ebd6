package nl.doelbinding.sample.newsletter.data;

import nl.doelbinding.annotations.Category;
import nl.doelbinding.annotations.Collected;
import nl.doelbinding.annotations.DataSubject;
import nl.doelbinding.annotations.PersonalData;
import nl.doelbinding.annotations.Text;
import nl.doelbinding.sample.newsletter.purpose.ProductInformation;
import org.jspecify.annotations.Nullable;

/**
 * Somebody asks for information on a product. It is answered at once and kept nowhere.
 *
 * @param email where the information goes
 * @param product the id of what it is about
 */
@DataSubject(value = "interested", label = "Mensen die om productinformatie vragen")
@Text(lang = "en", label = "People who ask for information on products")
public record ProductRequest(
    @PersonalData(purpose = ProductInformation.class, category = Category.EMAIL_ADDRESS)
        @Collected(
            provision = Collected.Provision.REQUIRED,
            consequence = "Zonder e-mailadres kunnen wij de informatie niet sturen")
        @Text(lang = "en", consequence = "Without an e-mail address we cannot send the information")
        String email,
    String product) {

  /** What was not filled in is empty. */
  public ProductRequest(@Nullable String email, @Nullable String product) {
    this.email = Typed.text(email);
    this.product = Typed.text(product);
  }
}
