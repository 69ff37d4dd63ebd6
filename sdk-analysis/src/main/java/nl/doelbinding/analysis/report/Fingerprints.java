package nl.doelbinding.analysis.report;

import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import nl.doelbinding.analysis.register.Sha256;

/**
 * Names findings by rule and subject, so that a system that keeps them knows one again when lines
 * and files moved. What has both in common is numbered. For one report; not for several threads.
 */
final class Fingerprints {

  private static final int LENGTH = 32;

  private final Map<String, Integer> seen = new HashMap<>();

  /** The fingerprint of the next finding of the report. */
  String next(ReportedFinding found) {
    String key = found.violation().rule().id() + "\n" + found.violation().subject();
    int number = seen.merge(key, 1, Integer::sum);
    byte[] digest = Sha256.of(number == 1 ? key : key + "\n" + number);
    return HexFormat.of().formatHex(digest).substring(0, LENGTH);
  }
}
