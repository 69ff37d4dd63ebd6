package nl.doelbinding.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import nl.doelbinding.analysis.AnalysisResult;
import nl.doelbinding.analysis.RegisterFiles;
import nl.doelbinding.analysis.RegisterFormat;
import nl.doelbinding.analysis.register.Language;
import nl.doelbinding.analysis.render.HtmlRegisterRenderer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code doelbinding register}. */
@Command(
    name = "register",
    description = {
      "Writes the processing register of GDPR Art. 30, as JSON and HTML or in other formats.",
      "A register with gaps is written too, with the gaps in it; the exit code tells. Where an"
          + " input cannot be used, nothing is written."
    })
@SuppressWarnings("NullAway.Init") // picocli fills the fields
final class RegisterCommand implements Callable<Integer> {

  @Mixin private AnalysisOptions options;

  @Mixin private OutputOptions output;
  @Mixin private RegisterOptions register;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    List<RegisterFormat> formats = register.formats(output);
    List<Language> languages = output.languages();
    AnalysisResult result = options.analyse();
    if (!result.unusableInput().isEmpty()) {
      int exitCode = options.report(result);
      spec.commandLine().getErr().println("No register was written.");
      return exitCode;
    }
    List<Path> written = output.write(RegisterFiles.of(result, formats, languages));
    int exitCode = options.report(result, page(written));
    output.tell(written);
    return exitCode;
  }

  private String page(List<Path> written) {
    return written.stream()
        .filter(file -> file.endsWith(HtmlRegisterRenderer.FILE_NAME))
        .map(options::shown)
        .findFirst()
        .orElse("");
  }
}
