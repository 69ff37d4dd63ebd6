package nl.doelbinding.sample.newsletter.data;

import java.time.OffsetDateTime;
import java.util.UUID;
import nl.doelbinding.annotations.Category;
import nl.doelbinding.annotations.Collected;
import nl.doelbinding.annotations.DataSubjectId;
import nl.doelbinding.annotations.PersonalData;
import nl.doelbinding.sample.newsletter.purpose.DirectMarketing;
import nl.doelbinding.sample.newsletter.purpose.Newsletter;
import nl.doelbinding.sample.newsletter.purpose.ServiceInformation;
import org.jspecify.annotations.Nullable;

/**
 * A subscriber, the proof that it was the subscriber who agreed (GDPR Art. 7(1)), and what else may
 * be sent.
 *
 * @param code stands in the links of each e-mail; only its reader knows it
 * @param confirmedAt when the link in the first e-mail was followed
 */
public record Subscription(
    @PersonalData(
            purpose = {Newsletter.class, ServiceInformation.class, DirectMarketing.class},
            category = Category.CONSENT_RECORD)
        @Collected(
            from = Collected.Source.DERIVED,
            detail = "bij het aanmelden door loting bepaald")
        @DataSubjectId
        UUID code,
    Subscriber subscriber,
    @PersonalData(purpose = Newsletter.class, category = Category.CONSENT_RECORD)
        @Collected(from = Collected.Source.OBSERVED)
        @Nullable OffsetDateTime confirmedAt,
    Preferences preferences) {}
