package nl.doelbinding.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import nl.doelbinding.analysis.AnalysisResult;
import nl.doelbinding.analysis.RegisterFiles;
import nl.doelbinding.analysis.RegisterFormat;
import nl.doelbinding.analysis.register.Language;
import nl.doelbinding.analysis.render.FileSwap;
import nl.doelbinding.analysis.render.HtmlRegisterRenderer;
import nl.doelbinding.analysis.render.RenderedFile;
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
      "Writes the processing register of GDPR Art. 30, as JSON and HTML or in other formats.",
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
      split = ",",
      description =
          "The language of what people read, or both: nl,en. Default: that of the configuration.")
  private List<String> languages = List.of();

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      split = ",",
      defaultValue = "json,html",
      description =
          "Any of: json, html, csv, xlsx, markdown, jsonld, or all. Default: ${DEFAULT-VALUE}")
  private List<String> formats = List.of();

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    List<RegisterFormat> wanted = known("--format", () -> RegisterFormat.of(formats));
    List<Language> spoken = known("--language", () -> Language.of(languages));
    AnalysisResult result = options.analyse();
    if (!result.unusableInput().isEmpty()) {
      int exitCode = options.report(result);
      spec.commandLine().getErr().println("No register was written.");
      return exitCode;
    }
    List<Path> written = write(RegisterFiles.of(result, wanted, spoken));
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

  private <T> T known(String option, Supplier<T> choice) {
    try {
      return choice.get();
    } catch (IllegalArgumentException unknown) {
      throw new ParameterException(
          spec.commandLine(),
          "Invalid value for option '" + option + "': " + unknown.getMessage(),
          unknown);
    }
  }

  private List<Path> write(List<RenderedFile> files) {
    Path directory = options.resolve(output);
    try {
      return new FileSwap().add(files, directory).write();
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
