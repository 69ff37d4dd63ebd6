package nl.doelbinding.cli.logs;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import nl.doelbinding.masking.key.MasterKey;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code doelbinding logs key}. */
@Command(
    name = "key",
    description = {
      "Makes a random key for the strategies that need one, in a new file that only its owner may"
          + " read.",
      "What is encrypted under a key can be read by all who have it, and by nobody once it is lost."
    })
@SuppressWarnings("NullAway.Init") // picocli fills the fields
final class KeyCommand implements Callable<Integer> {

  @Option(
      names = {"-o", "--out"},
      paramLabel = "FILE",
      required = true,
      description = "The file, which must not exist yet.")
  private Path out;

  @ParentCommand private LogsCommand logs;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    try {
      MasterKey.writeNew(logs.surroundings().directory().resolve(out));
    } catch (FileAlreadyExistsException exists) {
      throw refused("is there already, and a key that is replaced is lost: name a new file");
    } catch (IOException failed) {
      throw refused("cannot be written: name one in a directory that exists and you may write in");
    }
    spec.commandLine().getOut().println("Wrote " + out + ", keep a copy where no logs are");
    return ExitCode.OK;
  }

  private ParameterException refused(String reason) {
    return new ParameterException(
        spec.commandLine(), "Invalid value for option '--out': " + out + ' ' + reason);
  }
}
