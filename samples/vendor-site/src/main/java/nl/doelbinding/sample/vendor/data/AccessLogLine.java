package nl.doelbinding.sample.vendor.data;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.doelbinding.annotations.Category;
import nl.doelbinding.annotations.Collected;
import nl.doelbinding.annotations.DataSubject;
import nl.doelbinding.annotations.PersonalData;
import nl.doelbinding.annotations.Protection;
import nl.doelbinding.annotations.Text;
import nl.doelbinding.sample.vendor.purpose.HousePurposes.Monitoring;

/**
 * A line of the access log, as Jetty writes it.
 *
 * @param address that of the client; it was shortened when the line was written
 */
@DataSubject(value = "visitor", label = "Bezoekers van de websites")
@Text(lang = "en", label = "Visitors of the websites")
@Collected(from = Collected.Source.OBSERVED)
public record AccessLogLine(
    @PersonalData(purpose = Monitoring.class, category = Category.IP_ADDRESS)
        @Protection({Protection.Measure.MASKED_IN_LOGS, Protection.Measure.TRUNCATED})
        String address,
    String at,
    @PersonalData(purpose = Monitoring.class, category = Category.BROWSING_BEHAVIOUR) String link,
    String status,
    @PersonalData(purpose = Monitoring.class) String userAgent) {

  /** How Jetty has to write it. */
  public static final String FORMAT =
      "%{client}a %{yyyy-MM-dd'T'HH:mm:ss|Europe/Amsterdam}t \"%r\" %s"
          + " \"%{Referer}i\" \"%{User-Agent}i\"";

  private static final Pattern LINE =
      Pattern.compile(
          "(?<address>\\S+) \\[[^T]+T(?<at>[^]]+)] \"(?<link>[^\"]*)\" (?<status>\\d{3})"
              + " \"[^\"]*\" \"(?<userAgent>.*)\"");

  /** Reads a line; empty for one of another form. */
  public static Optional<AccessLogLine> parse(String line) {
    Matcher matcher = LINE.matcher(line);
    return matcher.matches()
        ? Optional.of(
            new AccessLogLine(
                matcher.group("address"),
                matcher.group("at"),
                matcher.group("link"),
                matcher.group("status"),
                matcher.group("userAgent")))
        : Optional.empty();
  }
}
