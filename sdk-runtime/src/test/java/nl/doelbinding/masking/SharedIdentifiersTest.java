package nl.doelbinding.masking;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Measures on real logs what is taken for an identifier. Counts, never the text. */
class SharedIdentifiersTest {

  /** The usual one; the lines are short enough for it. */
  private static final Pattern EMAIL =
      Pattern.compile("[A-Za-z0-9._%+-]+@[A-Za-z0-9.-]+\\.[A-Za-z]{2,}");

  private final LogMasker masker =
      LogMasker.builder().identifiers(EnumSet.allOf(Identifier.class)).build();

  @Test
  void every_email_address_of_the_usual_expression_is_found() throws IOException {
    int found = 0;
    List<String> missed = new ArrayList<>();
    for (String line : lines()) {
      Matcher matcher = EMAIL.matcher(line);
      while (matcher.find()) {
        int sign = line.indexOf('@', matcher.start());
        boolean covered =
            masker.find(line).stream().anyMatch(span -> span.start() <= sign && sign < span.end());
        found++;
        if (!covered) {
          missed.add("at sign at " + sign);
        }
      }
    }

    assertThat(found).isGreaterThan(100);
    assertThat(missed).isEmpty();
  }

  @Test
  void hardly_a_number_of_the_real_logs_is_taken_for_one_of_a_person() throws IOException {
    List<Span> spans = lines().stream().flatMap(line -> masker.find(line).stream()).toList();

    assertThat(spans).filteredOn(span -> isCertain(span, Identifier.BSN)).isEmpty();
    assertThat(spans).filteredOn(span -> isCertain(span, Identifier.PHONE)).isEmpty();
    assertThat(spans).filteredOn(span -> span.identifier() == Identifier.IBAN).isEmpty();
    // One test card stands in them, behind its name.
    assertThat(spans).filteredOn(span -> isCertain(span, Identifier.CARD)).hasSize(1);
    assertThat(spans)
        .filteredOn(
            span ->
                EnumSet.of(Identifier.BSN, Identifier.CARD, Identifier.PHONE)
                        .contains(span.identifier())
                    && span.certainty() == Certainty.DOUBTFUL)
        .hasSizeLessThan(40);
  }

  @Test
  void masking_the_real_logs_twice_changes_nothing_more() throws IOException {
    for (String line : lines()) {
      String once = masker.mask(line);

      assertThat(masker.mask(once)).isEqualTo(once);
    }
  }

  private static boolean isCertain(Span span, Identifier identifier) {
    return span.identifier() == identifier && span.certainty() == Certainty.CERTAIN;
  }

  private static List<String> lines() throws IOException {
    List<String> lines = new ArrayList<>();
    try (Stream<Path> files = Files.list(SharedData.directory("logs"))) {
      for (Path log : files.filter(file -> file.toString().endsWith(".log")).sorted().toList()) {
        lines.addAll(List.of(Files.readString(log).split("\n", -1)));
      }
    }
    return lines;
  }
}
