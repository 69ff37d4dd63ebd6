package nl.doelbinding.sample.newsletter.data;

import nl.doelbinding.annotations.Category;
import nl.doelbinding.annotations.Collected;
import nl.doelbinding.annotations.DataSubject;
import nl.doelbinding.annotations.PersonalData;
import nl.doelbinding.annotations.Text;
import nl.doelbinding.sample.newsletter.purpose.FunctionalCookies;
import nl.doelbinding.sample.newsletter.purpose.PersonalisationAndImprovement;
import org.jspecify.annotations.Nullable;

/**
 * What a visitor chose; it is kept in cookies, on the device of the visitor.
 *
 * @param counted whether views of pages may be counted
 * @param topic what is put first; empty for nothing
 */
@DataSubject(value = "visitor", label = "Bezoekers van de website")
@Text(lang = "en", label = "Visitors of the website")
@Collected(provision = Collected.Provision.OPTIONAL)
public record Choices(
    @PersonalData(purpose = FunctionalCookies.class, category = Category.PREFERENCES)
        boolean counted,
    @PersonalData(purpose = PersonalisationAndImprovement.class, category = Category.PREFERENCES)
        String topic) {

  /** Without a topic nothing is put first. */
  public Choices(boolean counted, @Nullable String topic) {
    this.counted = counted;
    this.topic = Typed.text(topic);
  }
}
