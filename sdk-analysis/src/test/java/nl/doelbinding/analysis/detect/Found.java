package nl.doelbinding.analysis.detect;

import java.util.List;
import nl.doelbinding.analysis.scan.ScanResult;

/** What the detector finds in small sources. */
record Found(List<Finding> findings) {

  static Found in(String... texts) {
    return with(OwnTerms.none(), texts);
  }

  static Found with(OwnTerms own, String... texts) {
    ScanResult classes = Sources.compile(texts);
    Detector detector = new Detector(classes, own);
    return new Found(
        classes.classes().stream()
            .flatMap(scanned -> detector.findings(scanned.model()).stream())
            .toList());
  }

  /** As {@code email EMAIL_ADDRESS}, in order of the alphabet. */
  List<String> members() {
    return findings.stream()
        .map(finding -> finding.member() + " " + finding.category())
        .sorted()
        .toList();
  }

  /** Those for which a build fails. */
  List<String> failing() {
    return findings.stream()
        .filter(finding -> finding.confidence() != Confidence.POSSIBLE)
        .map(Finding::member)
        .sorted()
        .toList();
  }
}
