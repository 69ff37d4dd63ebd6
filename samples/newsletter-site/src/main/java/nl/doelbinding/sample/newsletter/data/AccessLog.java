package nl.doelbinding.sample.newsletter.data;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the server wrote on visits. Threads may share it. */
public final class AccessLog {

  private static final int SHOWN = 25;

  private final Path file;

  /** The log in that file. */
  public AccessLog(Path file) {
    this.file = file;
  }

  /** The last visits, newest first. */
  public List<Visit> last() {
    List<Visit> visits = new ArrayList<>(visits());
    Collections.reverse(visits);
    return visits.stream().limit(SHOWN).toList();
  }

  /** How many there were on each day, newest first. */
  public List<VisitCount> perDay() {
    Map<LocalDate, List<Visit>> days =
        visits().stream()
            .collect(
                Collectors.groupingBy(
                    visit -> visit.at().toLocalDate(),
                    () -> new TreeMap<>(Collections.reverseOrder()),
                    Collectors.toList()));
    return days.entrySet().stream()
        .map(
            day ->
                new VisitCount(
                    day.getKey(),
                    day.getValue().size(),
                    day.getValue().stream().map(Visit::address).distinct().count()))
        .toList();
  }

  private List<Visit> visits() {
    if (!Files.exists(file)) {
      return List.of();
    }
    try (Stream<String> lines = Files.lines(file, StandardCharsets.UTF_8)) {
      return lines.flatMap(line -> Visit.parse(line).stream()).toList();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
