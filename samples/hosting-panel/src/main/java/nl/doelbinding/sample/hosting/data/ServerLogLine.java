package nl.doelbinding.sample.hosting.data;

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
import nl.doelbinding.sample.hosting.purpose.ContentDelivery;
import nl.doelbinding.sample.hosting.purpose.ServerLogs;

/**
 * A line of the access log. Its address is truncated before it is written, and stays personal data:
 * a network of 256 addresses is a small group.
 *
 * @param address the address of the client, without its last part
 * @param forwarded what the delivery network says of the client, truncated likewise
 * @param at when, in Dutch time
 * @param asked the method and the path, without the query
 * @param status the HTTP status of the answer
 * @param browser what the browser says it is
 */
@DataSubject(
    value = "service-user",
    label = "Gebruikers van de diensten",
    dpv = "https://w3id.org/dpv#User")
@Text(lang = "en", label = "Users of the services")
@Collected(from = Collected.Source.OBSERVED)
public record ServerLogLine(
    @PersonalData(purpose = ServerLogs.class, category = Category.IP_ADDRESS)
        @Protection({Protection.Measure.MASKED_IN_LOGS, Protection.Measure.TRUNCATED})
        String address,
    @PersonalData(
            purpose = {ServerLogs.class, ContentDelivery.class},
            category = Category.IP_ADDRESS)
        @Protection({Protection.Measure.MASKED_IN_LOGS, Protection.Measure.TRUNCATED})
        String forwarded,
    @PersonalData(purpose = ServerLogs.class, category = Category.CONNECTION_DATA) LocalDateTime at,
    @PersonalData(purpose = ServerLogs.class, category = Category.CONNECTION_DATA) String asked,
    int status,
    @PersonalData(purpose = ServerLogs.class, category = Category.USER_AGENT) String browser) {

  /** What the request log of Jetty is told to write; {@link #parse} reads it back. */
  public static final String FORMAT =
      "%{client}a \"%{CF-Connecting-IP}i %{X-Forwarded-For}i\""
          + " %{yyyy-MM-dd'T'HH:mm:ss|Europe/Amsterdam}t \"%m %U\" %s \"%{User-Agent}i\"";

  private static final Pattern LINE =
      Pattern.compile(
          "(?<address>\\S+) \"(?<forwarded>[^\"]*)\""
              + " \\[(?<at>\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d)] \"(?<asked>[^\"]*)\""
              + " (?<status>\\d{3}) \"(?<browser>.*)\"");

  private static final Pattern VERSION =
      Pattern.compile("(?:Firefox|Edg|OPR|(?:Headless)?Chrome|Version|curl)/\\d+");

  /** Which browser it says to be, and its version; all that it says where that is not clear. */
  public String browserVersion() {
    Matcher version = VERSION.matcher(browser);
    return version.find() ? version.group() : browser;
  }

  /** Reads a line of the access log; empty for a line of another form. */
  public static Optional<ServerLogLine> parse(String line) {
    Matcher matcher = LINE.matcher(line);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    return Optional.of(
        new ServerLogLine(
            matcher.group("address"),
            matcher.group("forwarded"),
            LocalDateTime.parse(matcher.group("at"), DateTimeFormatter.ISO_LOCAL_DATE_TIME),
            matcher.group("asked"),
            Integer.parseInt(matcher.group("status")),
            matcher.group("browser")));
  }

  @Override
  public String toString() {
    return "Line of the access log";
  }
}
