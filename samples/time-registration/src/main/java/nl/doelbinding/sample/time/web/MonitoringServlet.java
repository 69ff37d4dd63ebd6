package nl.doelbinding.sample.time.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.stream.Stream;
import nl.doelbinding.annotations.ForPurpose;
import nl.doelbinding.sample.time.data.Role;
import nl.doelbinding.sample.time.data.ServerLogLine;
import nl.doelbinding.sample.time.purpose.MonitoringAndSecurity;

/** The last lines of the access log, to notice failures and misuse. */
@ForPurpose(MonitoringAndSecurity.class)
final class MonitoringServlet extends HttpServlet {

  private static final int SHOWN = 25;
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss");

  private final transient Path accessLog;

  MonitoringServlet(Path accessLog) {
    this.accessLog = accessLog;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Page page = new Page(request, response);
    if (!page.admits(Role.OPERATOR)) {
      return;
    }
    page.show(
        page.say("Bewaking", "Monitoring"),
        Html.of(
            """
            <p class="lead">{}</p>
            <div class="scroll" role="region" tabindex="0" aria-label="{}"><table>
            <thead><tr><th scope="col">{}</th><th scope="col">{}</th><th scope="col">{}</th>
            <th scope="col">{}</th><th scope="col">{}</th><th scope="col">{}</th></tr></thead>
            <tbody>{}</tbody>
            </table></div>
            """,
            page.say(
                "De laatste verzoeken, zoals zij in het toegangslog staan. De adressen zijn"
                    + " ingekort en de codes in links weggelaten op het moment van schrijven.",
                "The last requests, as the access log holds them. The addresses were shortened and"
                    + " the codes in links left out at the moment of writing."),
            page.say("Laatste verzoeken", "Last requests"),
            page.say("Tijd", "Time"),
            page.say("Adres", "Address"),
            page.say("Verzoek", "Request"),
            "Status",
            page.say("Herkomst", "Referrer"),
            "Browser",
            Html.each(lastLines(), MonitoringServlet::row)));
  }

  private Collection<ServerLogLine> lastLines() throws IOException {
    if (!Files.exists(accessLog)) {
      return List.of();
    }
    Deque<ServerLogLine> last = new ArrayDeque<>();
    try (Stream<String> lines = Files.lines(accessLog, StandardCharsets.UTF_8)) {
      lines
          .flatMap(line -> ServerLogLine.parse(line).stream())
          .forEach(
              line -> {
                last.addFirst(line);
                if (last.size() > SHOWN) {
                  last.removeLast();
                }
              });
    }
    return last;
  }

  private static Html row(ServerLogLine line) {
    return Html.of(
        """
        <tr class="{}"><td>{}</td><td><code>{}</code></td><td>{}</td>
        <td>{}</td><td class="cut">{}</td><td class="cut">{}</td></tr>
        """,
        line.status() >= 400 ? "wrong" : "",
        TIME.format(line.at()),
        line.address(),
        line.link(),
        line.status(),
        line.referrer(),
        line.userAgent());
  }
}
