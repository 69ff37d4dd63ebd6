package nl.doelbinding.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import nl.doelbinding.analysis.AnalysisResult;
import nl.doelbinding.analysis.RegisterFiles;
import nl.doelbinding.analysis.register.Language;
import nl.doelbinding.analysis.render.RenderedFile;
import nl.doelbinding.analysis.rule.Violation;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code doelbinding register}. */
@Command(
    name = "register",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = {
      "Writes the processing register of GDPR Art. 30 as JSON and HTML.",
      "A register with gaps is written too; the exit code tells."
    })
@SuppressWarnings("NullAway.Init") // picocli fills the fields
final class RegisterCommand implements Callable<Integer> {

  @Mixin private AnalysisOptions options;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "DIR",
      defaultValue = "doelbinding",
      description = "Where the files go. Default: ${DEFAULT-VALUE}")
  private Path output;

  @Option(
      names = {"-l", "--language"},
      paramLabel = "nl|en",
      description = "The language of the page. Default: that of the configuration.")
  private @Nullable Language language;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    AnalysisResult result = options.analyse();
    if (result.violations().stream().noneMatch(Violation::isAboutInput)) {
      for (RenderedFile file : RegisterFiles.of(result, language)) {
        spec.commandLine().getOut().println("Wrote " + file.writeTo(output));
      }
    }
    return AnalysisOptions.report(result, spec);
  }
}
