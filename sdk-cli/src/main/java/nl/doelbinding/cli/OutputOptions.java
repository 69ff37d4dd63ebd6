package nl.doelbinding.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import nl.doelbinding.analysis.ShownPath;
import nl.doelbinding.analysis.register.Language;
import nl.doelbinding.analysis.render.FileSwap;
import nl.doelbinding.analysis.render.RenderedFile;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Where the files go that people read, and in which languages. */
@SuppressWarnings("NullAway.Init") // picocli fills the fields
final class OutputOptions {

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
          "The language of what people read, or both: nl,en. Default: as the configuration says,"
              + " otherwise nl.")
  private List<String> languages = List.of();

  @Spec(Spec.Target.MIXEE)
  private CommandSpec command;

  /** The languages asked for, the first of them first; none where nobody asked. */
  List<Language> languages() {
    try {
      return Language.of(languages);
    } catch (IllegalArgumentException unknown) {
      throw wrong("--language", unknown);
    }
  }

  /** Writes files, or none where one of them cannot be written. */
  List<Path> write(List<RenderedFile> files) {
    Path directory = directory().resolve(output);
    try {
      return new FileSwap().add(files, directory).write();
    } catch (IOException failed) {
      throw new ParameterException(
          command.commandLine(),
          "Invalid value for option '--output': "
              + shown(directory)
              + " cannot be written: check that it is a directory you may write in, with room",
          failed,
          null,
          output.toString());
    }
  }

  /** Tells which files were written. */
  void tell(List<Path> written) {
    written.forEach(file -> command.commandLine().getOut().println("Wrote " + shown(file)));
  }

  /** That the value of an option is none of those there are. */
  ParameterException wrong(String option, IllegalArgumentException unknown) {
    return new ParameterException(
        command.commandLine(),
        "Invalid value for option '" + option + "': " + unknown.getMessage(),
        unknown);
  }

  private String shown(Path file) {
    return ShownPath.of(directory(), file);
  }

  private Path directory() {
    return ((Doelbinding) command.root().userObject()).directory();
  }
}
