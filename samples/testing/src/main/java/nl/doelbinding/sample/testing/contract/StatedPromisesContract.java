package nl.doelbinding.sample.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.doelbinding.analysis.register.Language;
import nl.doelbinding.sample.testing.build.SampleBuild;
import nl.doelbinding.sample.testing.promise.Catalogue;
import nl.doelbinding.sample.testing.promise.PromiseEntry;
import nl.doelbinding.sample.testing.register.SectionTexts;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * That the privacy statement which the build makes says what {@code promises.json} holds as stated.
 */
public abstract class StatedPromisesContract {

  @TempDir Path directory;

  @TestFactory
  @Tag("promise")
  Stream<DynamicTest> the_statement_states() {
    SectionTexts statement = SampleBuild.in(directory).run().statement(Language.NL);
    return Catalogue.ofThisModule().promises().stream()
        .filter(PromiseEntry::inStatement)
        .map(
            promise ->
                DynamicTest.dynamicTest(
                    promise.id(), () -> assertThat(missing(promise, statement)).isEmpty()));
  }

  private static List<String> missing(PromiseEntry promise, SectionTexts statement) {
    List<String> missing = new ArrayList<>();
    promise.stated().forEach((section, words) -> missing.addAll(statement.missing(section, words)));
    return missing;
  }
}
