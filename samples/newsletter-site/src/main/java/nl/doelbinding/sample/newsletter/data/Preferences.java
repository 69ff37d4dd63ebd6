package nl.doelbinding.sample.newsletter.data;

import nl.doelbinding.annotations.Category;
import nl.doelbinding.annotations.Collected;
import nl.doelbinding.annotations.PersonalData;
import nl.doelbinding.sample.newsletter.purpose.DirectMarketing;
import nl.doelbinding.sample.newsletter.purpose.ServiceInformation;

/**
 * What a subscriber agreed to besides the newsletter. Nothing, until a box is ticked.
 *
 * @param suggestions what may be of interest
 * @param byEmail messages on the service by e-mail
 * @param byText the same by text message
 * @param byPhone the same by telephone
 */
@Collected(provision = Collected.Provision.OPTIONAL)
public record Preferences(
    @PersonalData(purpose = DirectMarketing.class, category = Category.PREFERENCES)
        boolean suggestions,
    @PersonalData(purpose = ServiceInformation.class, category = Category.PREFERENCES)
        boolean byEmail,
    @PersonalData(purpose = ServiceInformation.class, category = Category.PREFERENCES)
        boolean byText,
    @PersonalData(purpose = ServiceInformation.class, category = Category.PREFERENCES)
        boolean byPhone) {}
