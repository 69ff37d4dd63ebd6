package nl.doelbinding.verification.agent;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.doelbinding.verification.Project;

/** The table of {@code docs/enforcement.md}, which says how many checks each read path meets. */
record ReadPathTable(Map<String, String> rows) {

  private static final String BEGIN = "<!-- read paths: the tests compare this table -->";
  private static final String END = "<!-- end of read paths -->";

  static ReadPathTable documented() {
    return of(onPage().lines().skip(2).toList(), "\\|");
  }

  /** As the page has it, with its two lines of head. */
  static String onPage() {
    String page = Project.read(Project.root().resolve("docs/enforcement.md"));
    return page.substring(page.indexOf(BEGIN) + BEGIN.length(), page.indexOf(END)).strip();
  }

  /** What the program prints. */
  static ReadPathTable printed(List<String> lines) {
    return of(lines.stream().filter(line -> line.contains("\t")).toList(), "\t");
  }

  /** Three columns: where, path, checks. */
  String markdown() {
    List<String> lines =
        new ArrayList<>(List.of("| where | read path | checks |", "|---|---|--:|"));
    rows.forEach((path, checks) -> lines.add("| " + path + " | " + checks + " |"));
    return String.join("\n", lines);
  }

  /** Those whose first column begins so. */
  ReadPathTable startingWith(String where) {
    Map<String, String> some = new LinkedHashMap<>(rows);
    some.keySet().removeIf(path -> !path.startsWith(where));
    return new ReadPathTable(some);
  }

  /** The paths that meet a woven check; our JSON modules ask by themselves. */
  Map<String, String> caught() {
    Map<String, String> caught = new LinkedHashMap<>(rows);
    caught.values().removeIf(checks -> checks.equals("0"));
    caught.keySet().removeIf(path -> path.startsWith("JSON, with our module"));
    return caught;
  }

  private static ReadPathTable of(List<String> lines, String separator) {
    Map<String, String> rows = new LinkedHashMap<>();
    for (String line : lines) {
      String[] cells = line.replaceFirst("^\\| ", "").split(separator);
      String path = cells[0].strip() + " | " + cells[1].strip();
      if (rows.put(path, cells[2].strip()) != null) {
        throw new IllegalStateException("Two rows for " + path);
      }
    }
    return new ReadPathTable(rows);
  }
}
