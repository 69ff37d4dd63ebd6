package nl.doelbinding.sample.vendor.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.doelbinding.annotations.ForPurpose;
import nl.doelbinding.sample.vendor.data.AccessLogLine;
import nl.doelbinding.sample.vendor.purpose.HousePurposes.Monitoring;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The last lines of the access log, to notice failures and misuse. */
@Controller
@ForPurpose(Monitoring.class)
class MonitoringController {

  private static final int SHOWN = 25;

  private final Path accessLog;

  MonitoringController(@Value("${sample.logs}/access.log") Path accessLog) {
    this.accessLog = accessLog;
  }

  @GetMapping("/staff/monitoring")
  String show(Model model) throws IOException {
    List<String> lines =
        Files.exists(accessLog) ? Files.readAllLines(accessLog, StandardCharsets.UTF_8) : List.of();
    model.addAttribute(
        "lines",
        lines.subList(Math.max(0, lines.size() - SHOWN), lines.size()).stream()
            .flatMap(line -> AccessLogLine.parse(line).stream())
            .toList());
    return "staff/monitoring";
  }
}
