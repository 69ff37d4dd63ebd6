package nl.doelbinding.sample.vendor.data;

import java.time.OffsetDateTime;
import nl.doelbinding.annotations.Category;
import nl.doelbinding.annotations.Collected;
import nl.doelbinding.annotations.DataSubject;
import nl.doelbinding.annotations.PersonalData;
import nl.doelbinding.sample.vendor.purpose.RelationPurposes.SiteImprovement;

/** What a visitor says of an article; without a name. */
@DataSubject(value = "visitor", label = "Bezoekers van de websites")
@Collected(provision = Collected.Provision.OPTIONAL)
public record Feedback(
    String article,
    @PersonalData(purpose = SiteImprovement.class, category = Category.COMMUNICATION)
        String message,
    OffsetDateTime receivedAt) {}
