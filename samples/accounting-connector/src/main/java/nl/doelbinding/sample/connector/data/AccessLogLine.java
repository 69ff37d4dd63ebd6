package nl.doelbinding.sample.connector.data;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.doelbinding.annotations.Category;
import nl.doelbinding.annotations.Collected;
import nl.doelbinding.annotations.DataSubject;
import nl.doelbinding.annotations.PersonalData;
import nl.doelbinding.annotations.Protection;
import nl.doelbinding.annotations.Text;
import nl.doelbinding.sample.connector.purpose.MonitoringAndSecurity;

/**
 * A line of the access log, as {@code application.properties} has Tomcat write it.
 *
 * @param address the address of the client, shortened where the line was written
 * @param at when
 * @param link the request
 * @param status that of the answer
 */
@DataSubject(
    value = "visitor",
    label = "Bezoekers van de website",
    dpv = "https://w3id.org/dpv#Visitor")
@Text(lang = "en", label = "Visitors of the website")
@Collected(from = Collected.Source.OBSERVED)
public record AccessLogLine(
    @PersonalData(purpose = MonitoringAndSecurity.class, category = Category.IP_ADDRESS)
        @Protection({Protection.Measure.MASKED_IN_LOGS, Protection.Measure.TRUNCATED})
        String address,
    String at,
    @PersonalData(purpose = MonitoringAndSecurity.class, category = Category.BROWSING_BEHAVIOUR)
        String link,
    int status) {

  private static final Pattern LINE = Pattern.compile("(\\S+) \\[([^]]+)] \"([^\"]*)\" (\\d{3})");

  /** Reads a line; empty for one of another form. */
  public static Optional<AccessLogLine> parse(String line) {
    Matcher matcher = LINE.matcher(line);
    return matcher.matches()
        ? Optional.of(
            new AccessLogLine(
                matcher.group(1),
                matcher.group(2),
                matcher.group(3),
                Integer.parseInt(matcher.group(4))))
        : Optional.empty();
  }

  @Override
  public String toString() {
    return "AccessLogLine";
  }
}
