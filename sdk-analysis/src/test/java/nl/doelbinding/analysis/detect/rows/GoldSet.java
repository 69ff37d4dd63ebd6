package nl.doelbinding.analysis.detect.rows;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import nl.doelbinding.analysis.detect.Confidence;
import nl.doelbinding.analysis.detect.Detector;
import nl.doelbinding.analysis.detect.Finding;
import nl.doelbinding.classfile.ClassModel;

/** The labelled fields, and what the detector says about them. */
final class GoldSet {

  /** A labelled field with the detector's answer; {@code finding} is {@code null} where silent. */
  record Judged(Map<String, String> row, Finding finding) {

    String label() {
      return row.get("label");
    }
  }

  /** Counts as {@code score_detection.py} does: PERSONAL against NOT, the rest left out. */
  record Score(int hits, int falseAlarms, int missed, int sameCategory) {

    double precision() {
      return (double) hits / (hits + falseAlarms);
    }

    double recall() {
      return (double) hits / (hits + missed);
    }

    /** Of what was found, how much has the category of the label. */
    double rightCategory() {
      return (double) sameCategory / hits;
    }

    @Override
    public String toString() {
      return String.format(
          java.util.Locale.ROOT,
          "P %.3f R %.3f, right category %.2f (hits %d, false alarms %d, missed %d)",
          precision(),
          recall(),
          rightCategory(),
          hits,
          falseAlarms,
          missed);
    }
  }

  private final List<Judged> judged = new ArrayList<>();
  private final Map<String, String> categories;

  private GoldSet(Map<String, String> categories) {
    this.categories = categories;
  }

  /** Whether a build fails for it. */
  static boolean fails(Finding finding) {
    return finding.confidence() != Confidence.POSSIBLE;
  }

  static GoldSet judge(Path labels, Path categoryMap) throws IOException, RowsException {
    Map<String, String> categories = new LinkedHashMap<>();
    table(categoryMap).forEach(row -> categories.put(row.get("from"), row.get("to")));
    GoldSet set = new GoldSet(categories);
    Map<String, Finding> findings = new LinkedHashMap<>();
    for (RowClasses artifact : Rows.classes(Rows.read(labels))) {
      Detector detector = new Detector(artifact);
      for (ClassModel model : artifact.all()) {
        for (Finding finding : detector.findings(model)) {
          findings.put(key(artifact.artifact(), finding.className(), finding.member()), finding);
        }
      }
    }
    for (Map<String, String> row : table(labels)) {
      String key = key(row.get("artifact"), row.get("class"), row.get("field"));
      set.judged.add(new Judged(row, findings.get(key)));
    }
    return set;
  }

  private static String key(String artifact, String className, String member) {
    return artifact + ":" + className + "#" + member;
  }

  /** The lines with their labels, which are nothing the detector may see. */
  private static List<Map<String, String>> table(Path labels) throws IOException, RowsException {
    List<Map<String, String>> table = new ArrayList<>();
    try (Reader reader = Files.newBufferedReader(labels)) {
      CsvReader csv = new CsvReader(reader, labels.toString());
      List<String> header = csv.next();
      for (List<String> cells = csv.next(); !cells.isEmpty(); cells = csv.next()) {
        Map<String, String> row = new LinkedHashMap<>();
        for (int column = 0; column < header.size(); column++) {
          row.put(header.get(column), cells.get(column));
        }
        table.add(row);
      }
    }
    return table;
  }

  List<Judged> judged() {
    return judged;
  }

  /** Two of five applications are never looked at while words and weights are chosen. */
  static boolean isHeldOut(Judged field) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256")
              .digest(field.row().get("artifact").getBytes(StandardCharsets.UTF_8));
      return (digest[0] & 0xFF) % 3 == 0;
    } catch (NoSuchAlgorithmException impossible) {
      throw new AssertionError("Every JDK has SHA-256", impossible);
    }
  }

  private boolean isOf(Judged field) {
    String said = categories.get(field.finding().category().name());
    return field.row().get("category").equals(said);
  }

  Score score(Predicate<Judged> of, Predicate<Finding> reported) {
    int hits = 0;
    int falseAlarms = 0;
    int missed = 0;
    int sameCategory = 0;
    for (Judged field : judged) {
      if (!of.test(field)) {
        continue;
      }
      boolean said = field.finding() != null && reported.test(field.finding());
      if (field.label().equals("PERSONAL")) {
        hits += said ? 1 : 0;
        sameCategory += said && isOf(field) ? 1 : 0;
        missed += said ? 0 : 1;
      } else if (field.label().equals("NOT")) {
        falseAlarms += said ? 1 : 0;
      }
    }
    return new Score(hits, falseAlarms, missed, sameCategory);
  }
}
