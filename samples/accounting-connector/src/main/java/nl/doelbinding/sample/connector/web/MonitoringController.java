package nl.doelbinding.sample.connector.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.stream.Stream;
import nl.doelbinding.annotations.ForPurpose;
import nl.doelbinding.sample.connector.data.AccessLogLine;
import nl.doelbinding.sample.connector.purpose.MonitoringAndSecurity;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The last lines of the access log. Here everybody may see them; in a real firm few would. */
@Controller
@ForPurpose(MonitoringAndSecurity.class)
class MonitoringController {

  private static final int SHOWN = 25;

  private final Path accessLog;

  MonitoringController(@Value("${koppelhuis.logs}") Path logs) {
    accessLog = logs.resolve("access.log");
  }

  @GetMapping("/monitoring")
  String monitoring(Model model) throws IOException {
    model.addAttribute("lines", lastLines());
    return "monitoring";
  }

  private Collection<AccessLogLine> lastLines() throws IOException {
    Deque<AccessLogLine> last = new ArrayDeque<>();
    try (Stream<String> lines = Files.lines(accessLog, StandardCharsets.UTF_8)) {
      lines.flatMap(line -> AccessLogLine.parse(line).stream()).forEach(last::addFirst);
    }
    return last.stream().limit(SHOWN).toList();
  }
}
