package nl.doelbinding.analysis.detect.rows;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.doelbinding.analysis.detect.Confidence;
import nl.doelbinding.analysis.detect.rows.GoldSet.Score;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Measures the detector on labelled fields of published applications. The floors are a little below
 * what was reached; whoever raises the detector raises them.
 */
class DetectionScoreTest {

  private static GoldSet gold;

  @BeforeAll
  static void judge() throws IOException, RowsException {
    Path labels =
        Path.of(System.getProperty("doelbinding.shared", "."), "data/detection/labels.csv");
    Assumptions.assumeTrue(
        Files.isRegularFile(labels), () -> "The labelled fields are not here: " + labels);
    gold = GoldSet.judge(labels);
  }

  @Test
  void on_all_applications() {
    assertFloor(gold.score(field -> true, finding -> true), 0.94, 0.67);
  }

  @Test
  void on_applications_the_words_were_chosen_on() {
    assertFloor(gold.score(field -> !GoldSet.isHeldOut(field), finding -> true), 0.93, 0.81);
  }

  @Test
  void on_applications_held_out() {
    assertFloor(gold.score(GoldSet::isHeldOut, finding -> true), 0.94, 0.48);
  }

  @Test
  void errors_are_seldom_wrong() {
    Score score = gold.score(field -> true, finding -> finding.confidence() != Confidence.POSSIBLE);
    assertFloor(score, 0.96, 0.60);
  }

  @Test
  void libraries_without_persons_stay_silent() {
    Score score =
        gold.score(field -> field.row().get("stratum").equals("negative-random"), finding -> true);
    assertThat(score.falseAlarms()).isZero();
  }

  private static void assertFloor(Score score, double precision, double recall) {
    assertThat(score.precision()).as(score.toString()).isGreaterThanOrEqualTo(precision);
    assertThat(score.recall()).as(score.toString()).isGreaterThanOrEqualTo(recall);
  }
}
