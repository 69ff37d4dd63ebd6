package nl.doelbinding.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code doelbinding check}. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Finds personal data that nobody declared, and declarations that do not hold.")
@SuppressWarnings("NullAway.Init") // picocli fills the fields
final class CheckCommand implements Callable<Integer> {

  @Mixin private AnalysisOptions options;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    return AnalysisOptions.report(options.analyse(), spec);
  }
}
