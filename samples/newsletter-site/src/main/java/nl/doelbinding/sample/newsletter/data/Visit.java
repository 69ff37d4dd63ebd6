package nl.doelbinding.sample.newsletter.data;

import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.doelbinding.annotations.Category;
import nl.doelbinding.annotations.Collected;
import nl.doelbinding.annotations.DataSubject;
import nl.doelbinding.annotations.PersonalData;
import nl.doelbinding.annotations.Protection;
import nl.doelbinding.annotations.Text;
import nl.doelbinding.sample.newsletter.purpose.SecurityAndFraud;
import nl.doelbinding.sample.newsletter.purpose.WebsiteVisit;

/**
 * A line of the access log: an address asked for something. Not for which page, nor with which
 * browser: of a visit only the address is collected, and that is shortened where it is written.
 *
 * @param address the address without its last part; still personal data
 * @param at when
 * @param status the HTTP status of the answer
 */
@DataSubject(value = "visitor", label = "Bezoekers van de website")
@Text(lang = "en", label = "Visitors of the website")
@Collected(from = Collected.Source.OBSERVED)
public record Visit(
    @PersonalData(
            purpose = {WebsiteVisit.class, SecurityAndFraud.class},
            category = Category.IP_ADDRESS,
            retention = "P30D")
        @Protection({Protection.Measure.MASKED_IN_LOGS, Protection.Measure.TRUNCATED})
        String address,
    OffsetDateTime at,
    int status) {

  /** What Tomcat is told to write; {@link #parse} reads it back. */
  public static final String FORMAT = "%a %t %s";

  private static final Pattern LINE =
      Pattern.compile("(?<address>\\S+) \\[(?<at>[^]]+)] (?<status>\\d{3})");
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("dd/MMM/yyyy:HH:mm:ss Z", Locale.US);

  /** Reads a line of the access log; empty for a line of another form. */
  static Optional<Visit> parse(String line) {
    Matcher matcher = LINE.matcher(line);
    return matcher.matches()
        ? Optional.of(
            new Visit(
                matcher.group("address"),
                OffsetDateTime.parse(matcher.group("at"), TIME),
                Integer.parseInt(matcher.group("status"))))
        : Optional.empty();
  }
}
