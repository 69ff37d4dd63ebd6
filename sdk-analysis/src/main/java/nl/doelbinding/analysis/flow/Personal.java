package nl.doelbinding.analysis.flow;

import nl.doelbinding.analysis.detect.Confidence;
import nl.doelbinding.analysis.detect.Finding;
import nl.doelbinding.declaration.ElementAnnotations;
import org.jspecify.annotations.Nullable;

/**
 * A member, parameter or object that holds personal data.
 *
 * @param shown how sentences name it
 * @param declared what stands on it, its class included, where it is declared
 * @param finding what the detector said, where it is not
 */
record Personal(String shown, ElementAnnotations declared, @Nullable Finding finding) {

  /** Whether a person should look before anything fails. */
  boolean isDoubtful() {
    return finding != null && finding.confidence() == Confidence.POSSIBLE;
  }

  /** Its name alone. */
  String name() {
    return shown.substring(shown.lastIndexOf('.') + 1);
  }

  /** What it is, in brackets behind its name. */
  String why() {
    return finding == null
        ? "declared as personal data"
        : finding.category() + ": " + finding.reason();
  }
}
