package nl.doelbinding.sample.newsletter.data;

import nl.doelbinding.annotations.AfterRetention;
import nl.doelbinding.annotations.Category;
import nl.doelbinding.annotations.Collected;
import nl.doelbinding.annotations.DataSubject;
import nl.doelbinding.annotations.PersonalData;
import nl.doelbinding.annotations.Text;
import nl.doelbinding.sample.newsletter.purpose.Analytics;
import org.jspecify.annotations.Nullable;

/**
 * That a visitor looks at a page. It is only added to a total, in which nobody is to be recognised.
 */
@DataSubject(value = "visitor", label = "Bezoekers van de website")
@Text(lang = "en", label = "Visitors of the website")
public record PageView(
    @PersonalData(purpose = Analytics.class, category = Category.BROWSING_BEHAVIOUR)
        @Collected(from = Collected.Source.OBSERVED)
        @AfterRetention(AfterRetention.Action.ANONYMISE)
        String page) {

  /** Without a page it is of no page. */
  public PageView(@Nullable String page) {
    this.page = Typed.text(page);
  }
}
