package nl.doelbinding.sample.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import nl.doelbinding.sample.testing.build.BuildOutcome;
import nl.doelbinding.sample.testing.build.Declaration;
import nl.doelbinding.sample.testing.build.SampleBuild;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** That no declaration of a sample is there for nothing: without it the build fails. */
public abstract class EveryAnnotationContract {

  /**
   * What the build cannot miss, because it holds at run time only: {@code @ForPurpose} binds, and
   * without it the reads of a request are refused, which the tests of the sample notice.
   * {@code @RetentionStart} tells where the moment is from which a retention counts, for what will
   * erase.
   */
  private static final Set<String> OF_THE_RUNTIME =
      Set.of("ForPurpose", "DataSubjectId", "RetentionStart");

  @TempDir Path directory;

  @Test
  void the_build_passes_as_it_is() {
    BuildOutcome outcome = SampleBuild.in(directory).run();

    assertThat(outcome.unaccepted()).as("mend them, or accept them: the goal baseline").isEmpty();
    assertThat(outcome.changes()).as("approve them: the goal approve").isEmpty();
  }

  @Test
  void without_any_one_of_its_annotations_the_build_fails() {
    SampleBuild build = SampleBuild.in(directory);
    List<Declaration> declarations = build.declarations();
    assertThat(build.run().passes()).as("as it is").isTrue();

    List<Declaration> unnoticed =
        declarations.stream()
            .filter(declaration -> !OF_THE_RUNTIME.contains(declaration.annotation()))
            .filter(
                declaration -> {
                  boolean passes = build.without(declaration).run().passes();
                  build.with(declaration);
                  return passes;
                })
            .toList();

    assertThat(declarations).isNotEmpty();
    assertThat(unnoticed).isEmpty();
  }
}
