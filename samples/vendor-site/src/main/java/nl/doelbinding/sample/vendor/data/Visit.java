package nl.doelbinding.sample.vendor.data;

import java.time.OffsetDateTime;
import nl.doelbinding.annotations.Category;
import nl.doelbinding.annotations.Collected;
import nl.doelbinding.annotations.DataSubject;
import nl.doelbinding.annotations.PersonalData;
import nl.doelbinding.annotations.Protection;
import nl.doelbinding.annotations.Text;
import nl.doelbinding.sample.vendor.purpose.RelationPurposes.LinkedProfile;
import nl.doelbinding.sample.vendor.purpose.RelationPurposes.SiteImprovement;
import nl.doelbinding.sample.vendor.purpose.SitePurposes.Analytics;
import nl.doelbinding.sample.vendor.purpose.SitePurposes.Tracking;

/**
 * What the beacon records of somebody who agreed to it.
 *
 * @param network the address without its last part: enough to tell an internet provider
 * @param referrer the site that the visitor came from, without path
 * @param region what language and country the browser asks for
 */
@DataSubject(value = "visitor", label = "Bezoekers van de websites")
@Text(lang = "en", label = "Visitors of the websites")
@Collected(from = Collected.Source.OBSERVED)
public record Visit(
    @PersonalData(
            purpose = {Tracking.class, LinkedProfile.class},
            category = Category.COOKIE_ID)
        String cookieId,
    @PersonalData(purpose = Tracking.class, category = Category.IP_ADDRESS)
        @PersonalData(purpose = Analytics.class, category = Category.CONNECTION_DATA)
        @Protection({Protection.Measure.MASKED_IN_LOGS, Protection.Measure.TRUNCATED})
        String network,
    @PersonalData(purpose = Tracking.class) String userAgent,
    @PersonalData(
            purpose = {Analytics.class, SiteImprovement.class, Tracking.class, LinkedProfile.class},
            category = Category.BROWSING_BEHAVIOUR)
        String page,
    @PersonalData(purpose = Analytics.class, category = Category.BROWSING_BEHAVIOUR)
        String referrer,
    @PersonalData(purpose = Analytics.class, category = Category.DEMOGRAPHICS) String region,
    @PersonalData(
            purpose = {Analytics.class, Tracking.class},
            category = Category.CONNECTION_DATA)
        OffsetDateTime seenAt) {}
