package nl.doelbinding.analysis.detect.rows;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.function.Predicate;
import nl.doelbinding.analysis.detect.rows.GoldSet.Judged;
import nl.doelbinding.analysis.detect.rows.GoldSet.Score;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Measures the detector on labelled fields of published applications, by what fails a build. Prints
 * the tables of {@code docs/detection.md}. The floors are a little below what was reached; whoever
 * raises the detector raises them.
 */
class DetectionScoreTest {

  private static final Set<String> NOT_CORE = Set.of("HEALTH", "OTHER", "FREE_TEXT", "DEVICE");

  private static final Set<String> NOT_CORE_NOTES =
      Set.of(
          "composite",
          "attrvalue",
          "audit",
          "blob",
          "query",
          "employment",
          "trait",
          "interest",
          "salary",
          "grade");

  private static GoldSet gold;

  @BeforeAll
  static void judge() throws IOException, RowsException {
    Path data = Path.of(System.getProperty("doelbinding.shared", "."), "data/detection");
    Assumptions.assumeTrue(
        Files.isRegularFile(data.resolve("labels.csv")),
        () -> "The labelled fields are not here: " + data);
    gold = GoldSet.judge(data.resolve("labels.csv"), data.resolve("category-map.csv"));
    print("developed on", field -> !GoldSet.isHeldOut(field));
    print("held out", GoldSet::isHeldOut);
    print("all", field -> true);
  }

  @Test
  void on_all_applications() {
    assertFloor(gold.score(field -> true, GoldSet::fails), 0.95, 0.74);
  }

  @Test
  void on_applications_the_words_were_chosen_on() {
    assertFloor(gold.score(field -> !GoldSet.isHeldOut(field), GoldSet::fails), 0.94, 0.85);
  }

  @Test
  void on_applications_held_out() {
    assertFloor(gold.score(GoldSet::isHeldOut, GoldSet::fails), 0.97, 0.61);
  }

  @Test
  void the_core_of_applications_held_out() {
    assertFloor(
        gold.score(field -> GoldSet.isHeldOut(field) && isCore(field), GoldSet::fails), 0.97, 0.72);
  }

  @Test
  void on_a_dutch_application() {
    assertFloor(
        gold.score(field -> field.row().get("class").startsWith("nl."), GoldSet::fails),
        0.92,
        0.75);
  }

  @Test
  void warnings_are_more_often_wrong_and_seldom_so() {
    assertFloor(gold.score(field -> true, finding -> true), 0.90, 0.76);
  }

  @Test
  void the_category_is_the_right_one() {
    assertThat(gold.score(field -> true, GoldSet::fails).rightCategory()).isGreaterThan(0.91);
  }

  @Test
  void libraries_without_persons_stay_silent() {
    Score score =
        gold.score(field -> field.row().get("stratum").equals("negative-random"), GoldSet::fails);
    assertThat(score.falseAlarms()).isZero();
  }

  /** Whether it is of the natural kind: see {@code score_detection.py}. */
  private static boolean isCore(Judged field) {
    return !field.label().equals("PERSONAL")
        || (!NOT_CORE.contains(field.row().get("category"))
            && !NOT_CORE_NOTES.contains(field.row().get("note")));
  }

  private static void print(String title, Predicate<Judged> of) {
    System.out.println(title);
    System.out.println("  all  errors   " + gold.score(of, GoldSet::fails));
    System.out.println("  all  warnings " + gold.score(of, finding -> true));
    Predicate<Judged> core = field -> of.test(field) && isCore(field);
    System.out.println("  core errors   " + gold.score(core, GoldSet::fails));
    System.out.println("  core warnings " + gold.score(core, finding -> true));
  }

  private static void assertFloor(Score score, double precision, double recall) {
    assertThat(score.precision()).as(score.toString()).isGreaterThanOrEqualTo(precision);
    assertThat(score.recall()).as(score.toString()).isGreaterThanOrEqualTo(recall);
  }
}
