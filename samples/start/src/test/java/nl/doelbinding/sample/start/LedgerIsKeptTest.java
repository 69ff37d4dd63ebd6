package nl.doelbinding.sample.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.doelbinding.sample.testing.promise.Catalogue;
import nl.doelbinding.sample.testing.promise.Ledger;
import nl.doelbinding.sample.testing.promise.LedgerChapter;
import nl.doelbinding.sample.testing.promise.LedgerEntry;
import nl.doelbinding.sample.testing.promise.LedgerFile;
import nl.doelbinding.sample.testing.promise.LedgerPage;
import nl.doelbinding.sample.testing.promise.Proof;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Makes the ledger of what the tests of all samples proved, and holds it against {@code docs}. */
class LedgerIsKeptTest {

  private static final Path SAMPLES = Path.of("..");
  private static final Path DOCS = SAMPLES.resolve("../docs");

  private static Ledger ledger;

  @BeforeAll
  static void read() throws Exception {
    List<Catalogue> catalogues = new ArrayList<>();
    Map<String, List<Proof>> proofs = new LinkedHashMap<>();
    for (Sample sample : Overview.load().samples()) {
      Path directory = SAMPLES.resolve(sample.directory());
      Path proven = directory.resolve("target/proofs.json");
      assertThat(proven).as("left by the tests of %s", sample.directory()).exists();
      catalogues.add(Catalogue.of(directory));
      proofs.put(
          sample.directory(),
          List.of(JsonMapper.shared().readValue(proven.toFile(), Proof[].class)));
    }
    ledger = Ledger.of(catalogues, proofs);
  }

  @Test
  void every_promise_is_proven_or_has_a_reason() {
    assertThat(ledger.faults()).isEmpty();
  }

  @Test
  void the_page_and_the_file_say_what_the_tests_prove() throws Exception {
    Path target = Files.createDirectories(Path.of("target"));
    Path page = Files.writeString(target.resolve("promises.md"), LedgerPage.markdown(ledger));
    Path file = Files.writeString(target.resolve("promises.json"), LedgerFile.json(ledger));

    assertThat(DOCS.resolve("promises.md"))
        .as("copy %s there", page.toAbsolutePath())
        .hasSameTextualContentAs(page);
    assertThat(DOCS.resolve("promises.json"))
        .as("copy %s there", file.toAbsolutePath())
        .hasSameTextualContentAs(file);
  }

  @Test
  void it_holds_every_promise_that_people_found() throws Exception {
    Path noted = Path.of(System.getProperty("doelbinding.shared", "."), "seeds", "promises.json");
    assumeTrue(Files.isRegularFile(noted), () -> "Skipped: no " + noted + " on this machine");
    Set<String> found = new TreeSet<>();
    for (JsonNode promise : JsonMapper.shared().readTree(Files.readString(noted))) {
      found.add(promise.path("id").asString());
    }

    assertThat(ids()).isEqualTo(found);
  }

  @Test
  void there_are_271() {
    assertThat(ids()).hasSize(271);
  }

  private static Set<String> ids() {
    Set<String> ids = new TreeSet<>();
    for (LedgerChapter chapter : ledger.chapters()) {
      for (LedgerEntry entry : chapter.entries()) {
        ids.add(entry.promise().id());
      }
    }
    return ids;
  }
}
