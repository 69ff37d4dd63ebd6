package nl.doelbinding.sample.vendor.data;

import nl.doelbinding.annotations.Category;
import nl.doelbinding.annotations.Collected;
import nl.doelbinding.annotations.DataSubject;
import nl.doelbinding.annotations.PersonalData;
import nl.doelbinding.annotations.Protection;
import nl.doelbinding.annotations.Text;
import nl.doelbinding.sample.vendor.purpose.HousePurposes.Monitoring;

/** A line of the access log. Its addresses were shortened when it was written. */
@DataSubject(value = "visitor", label = "Bezoekers van de websites")
@Text(lang = "en", label = "Visitors of the websites")
@Collected(from = Collected.Source.OBSERVED)
public record AccessLogLine(
    @PersonalData(
            purpose = Monitoring.class,
            category = {Category.IP_ADDRESS, Category.BROWSING_BEHAVIOUR, Category.USER_AGENT})
        @Protection({Protection.Measure.MASKED_IN_LOGS, Protection.Measure.TRUNCATED})
        String line) {}
