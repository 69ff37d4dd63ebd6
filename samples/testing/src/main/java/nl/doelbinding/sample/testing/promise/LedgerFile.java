package nl.doelbinding.sample.testing.promise;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.doelbinding.sample.testing.promise.PromiseEntry.InTwoLanguages;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** The ledger for programs: {@code docs/promises.json}, a line for each promise. */
public final class LedgerFile {

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .changeDefaultPropertyInclusion(
              ignored ->
                  JsonInclude.Value.construct(
                      JsonInclude.Include.NON_EMPTY, JsonInclude.Include.NON_EMPTY))
          .build();

  private LedgerFile() {}

  /**
   * A promise in the file.
   *
   * @param sample the directory of the sample that is to keep it
   * @param status {@code enforced}, {@code checked}, {@code stated}, {@code open} or {@code
   *     beyond-code}
   * @param missing the feature that is missing
   * @param why what is missing of it, or why no code can keep it
   * @param tests the tests that prove it, or show what the sample does by hand
   */
  private record Row(
      String id,
      String sample,
      String kind,
      String nl,
      String en,
      String status,
      @Nullable Feature missing,
      @Nullable InTwoLanguages why,
      List<String> tests) {}

  /** The file as text. */
  public static String json(Ledger ledger) {
    List<String> lines = new ArrayList<>();
    for (LedgerChapter chapter : ledger.chapters()) {
      for (LedgerEntry entry : chapter.entries()) {
        lines.add(MAPPER.writeValueAsString(row(chapter.sample(), entry)));
      }
    }
    return "[\n" + String.join(",\n", lines) + "\n]\n";
  }

  private static Row row(String sample, LedgerEntry entry) {
    PromiseEntry promise = entry.promise();
    return new Row(
        promise.id(),
        sample,
        promise.kind(),
        promise.nl(),
        promise.en(),
        entry.status().name().toLowerCase(Locale.ROOT).replace('_', '-'),
        Ledger.feature(promise),
        promise.why() == null ? promise.beyond() : promise.why(),
        entry.proofs().stream().map(Proof::test).distinct().toList());
  }
}
