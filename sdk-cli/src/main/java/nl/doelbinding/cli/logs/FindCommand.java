package nl.doelbinding.cli.logs;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import nl.doelbinding.cli.logs.chunk.ChunkSize;
import nl.doelbinding.cli.logs.file.FileResult;
import nl.doelbinding.cli.logs.file.Finding;
import nl.doelbinding.cli.logs.file.LogFile;
import nl.doelbinding.cli.logs.file.LogFiles;
import nl.doelbinding.cli.logs.file.OutputFailure;
import nl.doelbinding.cli.logs.file.Workers;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code doelbinding logs find}. */
@Command(
    name = "find",
    modelTransformer = SettingOptions.class,
    description = {
      "Tells where the IP addresses are: a line of JSON for each, with file, line, start, end, family"
          + " and kind.",
      "Offsets count UTF-16 code units of the line as UTF-8. The address itself is not printed."
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {"0:all is well", "2:an argument or a file cannot be used"})
@SuppressWarnings("NullAway.Init") // picocli fills the fields
final class FindCommand implements Callable<Integer> {

  @Mixin private InputOptions inputs;

  @ParentCommand private LogsCommand logs;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    Surroundings surroundings = logs.surroundings();
    LogFiles found = inputs.files(surroundings.directory());
    if (!inputs.isPipe() && found.files().isEmpty() && found.problems().isEmpty()) {
      throw new ParameterException(spec.commandLine(), "There is no file to look at");
    }
    Finding finding =
        new Finding(
            SettingOptions.masker(spec),
            surroundings.output(),
            inputs.isBinaryToo(),
            ChunkSize.DEFAULT);
    List<FileResult> results = new ArrayList<>();
    try (Workers workers = inputs.workers()) {
      if (inputs.isPipe()) {
        results.add(finding.findInPipe(surroundings.input(), "-", workers));
      }
      Map<Path, Integer> names = names(found.files());
      for (LogFile file : found.files()) {
        results.add(finding.find(file, name(file, names), workers));
      }
      surroundings.output().flush();
    } catch (OutputFailure failed) {
      return StandardOutput.exitCode(failed, spec.commandLine());
    } catch (IOException failed) {
      return ExitCode.USAGE;
    }
    found.problems().forEach(problem -> Reports.print(spec.commandLine(), problem));
    boolean wrong = Reports.tell(spec.commandLine(), results) || !found.problems().isEmpty();
    return wrong ? ExitCode.USAGE : ExitCode.OK;
  }

  private static Map<Path, Integer> names(List<LogFile> files) {
    Map<Path, Integer> names = new HashMap<>();
    files.forEach(file -> names.merge(file.path().getFileName(), 1, Integer::sum));
    return names;
  }

  /** The name alone where that tells which file it is, otherwise the whole path. */
  private static String name(LogFile file, Map<Path, Integer> names) {
    Path name = file.path().getFileName();
    return names.getOrDefault(name, 1) == 1 ? name.toString() : file.shown();
  }
}
