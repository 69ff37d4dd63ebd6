package nl.doelbinding.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import nl.doelbinding.analysis.AnalysisResult;
import nl.doelbinding.analysis.RegisterFiles;
import nl.doelbinding.analysis.register.Language;
import nl.doelbinding.analysis.render.FileSwap;
import nl.doelbinding.analysis.render.HtmlRegisterRenderer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code doelbinding register}. */
@Command(
    name = "register",
    description = {
      "Writes the processing register of GDPR Art. 30 as JSON and HTML.",
      "A register with gaps is written too, with the gaps in it; the exit code tells. Where an"
          + " input cannot be used, nothing is written."
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
  public Integer call() {
    AnalysisResult result = options.analyse();
    if (!result.unusableInput().isEmpty()) {
      int exitCode = options.report(result);
      spec.commandLine().getErr().println("No register was written.");
      return exitCode;
    }
    List<Path> written = write(result);
    int exitCode = options.report(result, page(written));
    PrintWriter out = spec.commandLine().getOut();
    written.forEach(file -> out.println("Wrote " + options.shown(file)));
    return exitCode;
  }

  private String page(List<Path> written) {
    return written.stream()
        .filter(file -> file.endsWith(HtmlRegisterRenderer.FILE_NAME))
        .map(options::shown)
        .findFirst()
        .orElse("");
  }

  private List<Path> write(AnalysisResult result) {
    Path directory = options.resolve(output);
    try {
      return new FileSwap().add(RegisterFiles.of(result, language), directory).write();
    } catch (IOException failed) {
      throw new ParameterException(
          spec.commandLine(),
          "Invalid value for option '--output': "
              + options.shown(directory)
              + " cannot be written: check that it is a directory you may write in, with room",
          failed,
          null,
          output.toString());
    }
  }
}
