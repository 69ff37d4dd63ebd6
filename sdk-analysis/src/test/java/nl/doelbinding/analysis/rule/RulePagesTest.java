package nl.doelbinding.analysis.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.doelbinding.analysis.baseline.Baseline;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RulePagesTest {

  @ParameterizedTest
  @MethodSource("rules")
  void every_rule_has_a_page_that_agrees_with_it(Rule rule) throws IOException {
    String page = Files.readString(project().resolve(rule.page()));

    assertThat(page)
        .startsWith("# " + rule.id() + ": " + rule.summary() + "\n")
        .contains("| " + rule.severity().name().toLowerCase(Locale.ROOT) + " | ")
        .contains(rule.article().isEmpty() ? "| none; a rule of this tool |" : rule.article())
        .containsSubsequence(
            "\n## Why\n", "\n## What fires\n", "\n## The cure\n", "\n## To decide otherwise\n");
  }

  @ParameterizedTest
  @MethodSource("rules")
  void every_page_says_how_to_decide_otherwise(Rule rule) throws IOException {
    String page = Files.readString(project().resolve(rule.page()));
    String otherwise = page.substring(page.indexOf("## To decide otherwise"));

    assertThat(otherwise.lines().filter(line -> !line.isBlank())).hasSizeGreaterThan(1);
    if (Baseline.mayAccept(rule)) {
      assertThat(otherwise).contains("](README.md#to-decide-otherwise)");
    }
  }

  @Test
  void no_page_is_without_a_rule() throws IOException {
    try (Stream<Path> pages = Files.list(project().resolve("docs/rules"))) {
      assertThat(pages.map(page -> "docs/rules/" + page.getFileName()))
          .containsExactlyInAnyOrderElementsOf(
              Stream.concat(rules().map(Rule::page), Stream.of("docs/rules/README.md")).toList());
    }
  }

  @Test
  void the_index_lists_every_rule_once_in_order() throws IOException {
    List<String> listed =
        Files.readAllLines(project().resolve("docs/rules/README.md")).stream()
            .filter(line -> line.startsWith("| [DB-"))
            .toList();

    assertThat(listed)
        .containsExactlyElementsOf(
            rules()
                .map(
                    rule ->
                        "| [%s](%s.md) | %s | %s | %s |"
                            .formatted(
                                rule.id(),
                                rule.id(),
                                rule.summary(),
                                rule.severity().name().toLowerCase(Locale.ROOT),
                                rule.article().isEmpty() ? "–" : rule.article()))
                .toList());
  }

  @Test
  void rules_are_in_order_and_ids_are_not_reused() {
    assertThat(Rules.all()).isSorted().extracting(Rule::id).doesNotHaveDuplicates();
  }

  static Stream<Rule> rules() {
    return Rules.all().stream();
  }

  /** The directory above the module that holds the documents. */
  private static Path project() {
    Path directory = Path.of("").toAbsolutePath();
    while (directory != null && !Files.isDirectory(directory.resolve("docs"))) {
      directory = directory.getParent();
    }
    assertThat(directory)
        .as("a directory with docs above " + Path.of("").toAbsolutePath())
        .isNotNull();
    return directory;
  }
}
