package nl.doelbinding.sample.hosting.data;

import java.time.Instant;
import nl.doelbinding.annotations.Category;
import nl.doelbinding.annotations.Collected;
import nl.doelbinding.annotations.DataSubject;
import nl.doelbinding.annotations.PersonalData;
import nl.doelbinding.annotations.Text;
import nl.doelbinding.sample.hosting.purpose.Analytics;
import nl.doelbinding.sample.hosting.purpose.ContentPersonalisation;
import nl.doelbinding.sample.hosting.purpose.Improvement;
import org.jspecify.annotations.Nullable;

/**
 * What a customer agreed to, and since when; nothing of it for whoever did not.
 *
 * @param analyticsSince since when pages may be counted
 * @param improvementSince since when a wish may be kept
 * @param wish what could be better
 * @param contentSince since when an interest may be kept
 * @param interest about which plan to show more
 */
@DataSubject(value = "customer", label = "Klanten", dpv = "https://w3id.org/dpv#Customer")
@Text(lang = "en", label = "Customers")
@Collected(provision = Collected.Provision.OPTIONAL)
public record Choices(
    @PersonalData(purpose = Analytics.class, category = Category.CONSENT_RECORD)
        @Nullable Instant analyticsSince,
    @PersonalData(purpose = Improvement.class, category = Category.CONSENT_RECORD)
        @Nullable Instant improvementSince,
    @PersonalData(purpose = Improvement.class, category = Category.FREE_TEXT) @Nullable String wish,
    @PersonalData(purpose = ContentPersonalisation.class, category = Category.CONSENT_RECORD)
        @Nullable Instant contentSince,
    @PersonalData(purpose = ContentPersonalisation.class, category = Category.INTERESTS)
        @Nullable Plan interest) {

  /** What whoever did not choose agreed to. */
  public static final Choices NONE = new Choices(null, null, null, null, null);

  @Override
  public String toString() {
    return "Choices";
  }
}
