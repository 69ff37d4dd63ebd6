package nl.doelbinding.sample.time.data;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.doelbinding.annotations.Category;
import nl.doelbinding.annotations.Collected;
import nl.doelbinding.annotations.DataSubject;
import nl.doelbinding.annotations.PersonalData;
import nl.doelbinding.annotations.Protection;
import nl.doelbinding.annotations.Text;
import nl.doelbinding.sample.time.purpose.MonitoringAndSecurity;

/**
 * A line of the access log: which address asked for which page.
 *
 * <p>The address is already shortened where the line is written. It stays personal data: a network
 * of 256 addresses is a small group.
 *
 * @param address the address of the client, without its last part
 * @param at when, in Dutch time
 * @param link the request, with its path
 * @param status the HTTP status of the answer
 * @param referrer the page the visitor came from
 * @param userAgent what the browser says it is
 */
@DataSubject(
    value = "visitor",
    label = "Bezoekers van de website",
    dpv = "https://w3id.org/dpv#Visitor")
@Text(lang = "en", label = "Visitors of the website")
@Collected(from = Collected.Source.OBSERVED)
public record ServerLogLine(
    @PersonalData(purpose = MonitoringAndSecurity.class, category = Category.IP_ADDRESS)
        @Protection({Protection.Measure.MASKED_IN_LOGS, Protection.Measure.TRUNCATED})
        String address,
    LocalDateTime at,
    @PersonalData(purpose = MonitoringAndSecurity.class, category = Category.BROWSING_BEHAVIOUR)
        String link,
    int status,
    @PersonalData(purpose = MonitoringAndSecurity.class, category = Category.BROWSING_BEHAVIOUR)
        String referrer,
    @PersonalData(purpose = MonitoringAndSecurity.class, category = Category.USER_AGENT)
        String userAgent) {

  /** What the request log of Jetty is told to write; {@link #parse} reads it back. */
  public static final String FORMAT =
      "%{client}a \"%{X-Forwarded-For}i\" %{yyyy-MM-dd'T'HH:mm:ss|Europe/Amsterdam}t \"%r\" %s"
          + " \"%{Referer}i\" \"%{User-Agent}i\"";

  private static final Pattern LINE =
      Pattern.compile(
          "(?<address>\\S+) \"[^\"]*\" \\[(?<at>\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d)] \"(?<link>[^\"]*)\" (?<status>\\d{3})"
              + " \"(?<referrer>[^\"]*)\" \"(?<userAgent>.*)\"");

  /** Reads a line of the access log; empty for a line of another form. */
  public static Optional<ServerLogLine> parse(String line) {
    Matcher matcher = LINE.matcher(line);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    return Optional.of(
        new ServerLogLine(
            matcher.group("address"),
            LocalDateTime.parse(matcher.group("at"), DateTimeFormatter.ISO_LOCAL_DATE_TIME),
            matcher.group("link"),
            Integer.parseInt(matcher.group("status")),
            matcher.group("referrer"),
            matcher.group("userAgent")));
  }

  /** Tells nothing of the visitor. */
  @Override
  public String toString() {
    return "ServerLogLine " + at + " " + status;
  }
}
