package nl.doelbinding.analysis.detect;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.doelbinding.analysis.detect.rows.Rows;
import nl.doelbinding.analysis.detect.rows.RowsException;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Keeps names of labelled fields out of the words, because a detector that knows the answers is not
 * measured by them. A general word may be both; then it stands in {@code reviewed-words.txt}.
 */
class ReviewedWordsTest {

  @Test
  void a_word_that_names_a_labelled_field_was_judged_to_be_general()
      throws IOException, RowsException {
    Path labels =
        Path.of(System.getProperty("doelbinding.shared", "."), "data/detection/labels.csv");
    Assumptions.assumeTrue(
        Files.isRegularFile(labels), () -> "The labelled fields are not here: " + labels);
    Set<String> fields =
        Rows.read(labels).stream()
            .map(row -> NameSplitter.split(row.field()).joined())
            .collect(Collectors.toSet());

    assertThat(words())
        .filteredOn(word -> fields.contains(NameSplitter.split(word).joined()))
        .isNotEmpty()
        .isSubsetOf(reviewed());
  }

  @ParameterizedTest
  @ValueSource(strings = {"tp", "nrNlDoc", "secretData", "declinedReason"})
  void a_name_only_one_application_uses_says_nothing(String name) {
    assertThat(Vocabulary.standard().matches(NameSplitter.split(name)))
        .filteredOn(match -> match.strength() != Match.Strength.WEAK)
        .isEmpty();
  }

  private static Set<String> words() {
    Signals signals = Signals.standard();
    return Stream.concat(
            signals.phrases().values().stream().flatMap(phrases -> phrases.stream()),
            signals.weak().keySet().stream())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> reviewed() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(ReviewedWordsTest.class.getResourceAsStream("reviewed-words.txt"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .flatMap(line -> Stream.of(line.split(", ")))
          .collect(Collectors.toSet());
    }
  }
}
