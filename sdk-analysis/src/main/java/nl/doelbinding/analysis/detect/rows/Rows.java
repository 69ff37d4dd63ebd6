package nl.doelbinding.analysis.detect.rows;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads rows from comma-separated values (RFC 4180, UTF-8 with or without byte order mark). The
 * first line names the columns, in any order: {@code class} and {@code field} must be there, {@code
 * artifact}, {@code type}, {@code annotations}, {@code superclass}, {@code class_kind} and {@code
 * class_annotations} may be; others are ignored.
 *
 * <pre>{@code
 * for (RowClasses artifact : Rows.classes(Rows.read(file))) {
 *   Detector detector = new Detector(artifact);
 *   artifact.all().forEach(model -> detector.findings(model).forEach(…));
 * }
 * }</pre>
 *
 * <p>Stateless; threads may share it.
 *
 * @since 0.1
 */
public final class Rows {

  private static final List<String> NEEDED = List.of("class", "field");

  private Rows() {}

  /**
   * The rows of a file, in its order.
   *
   * @throws RowsException if the file is not there or is no such table; the message names the line
   */
  public static List<Row> read(Path file) throws RowsException {
    var decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    try (Reader reader =
        new BufferedReader(new InputStreamReader(Files.newInputStream(file), decoder))) {
      return rows(new CsvReader(reader, file.toString()));
    } catch (IOException failed) {
      throw new RowsException(file + " cannot be read: it is not there or is not UTF-8", failed);
    }
  }

  /** The classes the rows tell of, by artifact, in the order in which the artifacts come. */
  public static List<RowClasses> classes(List<Row> rows) {
    Map<String, List<Row>> artifacts = new LinkedHashMap<>();
    for (Row row : rows) {
      artifacts.computeIfAbsent(row.artifact(), name -> new ArrayList<>()).add(row);
    }
    List<RowClasses> result = new ArrayList<>();
    artifacts.forEach((artifact, own) -> result.add(new RowClasses(artifact, own)));
    return List.copyOf(result);
  }

  private static List<Row> rows(CsvReader csv) throws IOException, RowsException {
    List<String> header = csv.next();
    for (String needed : NEEDED) {
      if (!header.contains(needed)) {
        throw csv.fault("the header has no column \"" + needed + "\"");
      }
    }
    List<Row> rows = new ArrayList<>();
    for (List<String> cells = csv.next(); !cells.isEmpty(); cells = csv.next()) {
      if (cells.size() != header.size()) {
        throw csv.fault("it has " + cells.size() + " cells, the header has " + header.size());
      }
      rows.add(row(header, cells, csv));
    }
    return List.copyOf(rows);
  }

  private static Row row(List<String> header, List<String> cells, CsvReader csv)
      throws RowsException {
    Map<String, String> row = new LinkedHashMap<>();
    for (int column = 0; column < header.size(); column++) {
      row.putIfAbsent(header.get(column), cells.get(column).strip());
    }
    for (String needed : NEEDED) {
      if (row.getOrDefault(needed, "").isEmpty()) {
        throw csv.fault("the cell \"" + needed + "\" is empty");
      }
    }
    return new Row(
        row.getOrDefault("artifact", ""),
        row.getOrDefault("class", ""),
        row.getOrDefault("field", ""),
        row.getOrDefault("type", ""),
        row.getOrDefault("annotations", ""),
        row.getOrDefault("superclass", ""),
        row.getOrDefault("class_kind", ""),
        row.getOrDefault("class_annotations", ""));
  }
}
