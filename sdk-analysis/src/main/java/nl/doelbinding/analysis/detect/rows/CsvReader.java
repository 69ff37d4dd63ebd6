package nl.doelbinding.analysis.detect.rows;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;

/** Reads comma-separated values line by line, and knows in which line it is. */
final class CsvReader {

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  /** Far longer than any name; a quote that is never closed must not eat the memory. */
  private static final int LONGEST_CELL = 100_000;

  private static final int MOST_CELLS = 1_000;

  private final Reader in;
  private final String place;
  private int line;
  private int lines;
  private int ahead;

  CsvReader(Reader in, String place) throws IOException {
    this.in = in;
    this.place = place;
    this.ahead = in.read();
    if (ahead == BYTE_ORDER_MARK) {
      ahead = in.read();
    }
  }

  /** The cells of the next line that is not empty; no cells at the end. */
  List<String> next() throws IOException, RowsException {
    while (ahead >= 0) {
      line = lines + 1;
      List<String> cells = cells();
      if (cells.size() > 1 || !cells.get(0).isBlank()) {
        return cells;
      }
    }
    return List.of();
  }

  /** An error in the line that was read last. */
  RowsException fault(String what) {
    return new RowsException(place + " line " + Math.max(line, 1) + ": " + what);
  }

  private List<String> cells() throws IOException, RowsException {
    List<String> cells = new ArrayList<>();
    while (true) {
      cells.add(ahead == '"' ? quoted() : plain());
      if (cells.size() > MOST_CELLS) {
        throw fault("it has more than " + MOST_CELLS + " cells");
      }
      if (ahead != ',') {
        break;
      }
      ahead = in.read();
    }
    if (ahead == '\r') {
      ahead = in.read();
    }
    if (ahead == '\n') {
      ahead = in.read();
    }
    lines++;
    return cells;
  }

  private String plain() throws IOException, RowsException {
    StringBuilder cell = new StringBuilder();
    while (ahead >= 0 && ahead != ',' && ahead != '\n' && ahead != '\r') {
      append(cell);
    }
    return cell.toString();
  }

  private String quoted() throws IOException, RowsException {
    StringBuilder cell = new StringBuilder();
    ahead = in.read();
    while (true) {
      if (ahead < 0) {
        throw fault("a quote is not closed");
      }
      if (ahead == '"') {
        ahead = in.read();
        if (ahead != '"') {
          break;
        }
      } else if (ahead == '\n') {
        lines++;
      }
      append(cell);
    }
    if (ahead >= 0 && ahead != ',' && ahead != '\n' && ahead != '\r') {
      throw fault("text follows a closed quote");
    }
    return cell.toString();
  }

  private void append(StringBuilder cell) throws IOException, RowsException {
    if (cell.length() == LONGEST_CELL) {
      throw fault("a cell is longer than " + LONGEST_CELL + " characters; is a quote not closed?");
    }
    cell.append((char) ahead);
    ahead = in.read();
  }
}
