package nl.doelbinding.sample.vendor.data;

import java.time.LocalDate;
import nl.doelbinding.annotations.Category;
import nl.doelbinding.annotations.Collected;
import nl.doelbinding.annotations.DataSubject;
import nl.doelbinding.annotations.PersonalData;
import nl.doelbinding.annotations.Protection;
import nl.doelbinding.sample.vendor.purpose.SitePurposes.Tracking;

/**
 * What the beacon records without consent: that somebody of this network was there on this day.
 *
 * <p>All of a network of 256 addresses leave the same record. It is declared all the same, for a
 * shortened address is still personal data.
 */
@DataSubject(value = "visitor", label = "Bezoekers van de websites")
@Collected(from = Collected.Source.OBSERVED)
public record AnonymousVisit(
    @PersonalData(purpose = Tracking.class, category = Category.IP_ADDRESS)
        @Protection({Protection.Measure.MASKED_IN_LOGS, Protection.Measure.TRUNCATED})
        String network,
    LocalDate seenOn) {}
