package nl.doelbinding.sample.hosting.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.doelbinding.annotations.ForPurpose;
import nl.doelbinding.sample.hosting.data.ChoicesOfCustomers;
import nl.doelbinding.sample.hosting.data.Role;
import nl.doelbinding.sample.hosting.data.ServerLogLine;
import nl.doelbinding.sample.hosting.purpose.ServerLogs;

/** The last lines of the access log, to find faults and misuse; and how often pages were read. */
@ForPurpose(ServerLogs.class)
final class MonitoringServlet extends HttpServlet {

  private static final int SHOWN = 25;

  private final transient Path accessLog;
  private final transient ChoicesOfCustomers choices;

  MonitoringServlet(Path accessLog, ChoicesOfCustomers choices) {
    this.accessLog = accessLog;
    this.choices = choices;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Page page = new Page(request, response);
    if (page.admit(Role.STAFF).isPresent()) {
      page.show("monitoring", Map.of("lines", lastLines(), "pages", choices.pages()));
    }
  }

  private List<ServerLogLine> lastLines() throws IOException {
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
    return List.copyOf(last);
  }
}
