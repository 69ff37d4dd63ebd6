package nl.doelbinding.cli.logs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.Callable;
import nl.doelbinding.cli.logs.file.LogFile;
import nl.doelbinding.cli.logs.file.LogFiles;
import nl.doelbinding.cli.logs.file.OutputFailure;
import nl.doelbinding.cli.logs.reveal.AuditFailure;
import nl.doelbinding.cli.logs.reveal.AuditLog;
import nl.doelbinding.cli.logs.reveal.Request;
import nl.doelbinding.cli.logs.reveal.Revealing;
import nl.doelbinding.masking.key.Marks;
import nl.doelbinding.masking.key.MasterKey;
import nl.doelbinding.masking.key.Revealer;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code doelbinding logs reveal}. */
@Command(
    name = "reveal",
    description = {
      "Shows addresses that were encrypted, to who holds the key; writes down first who asked and"
          + " why.",
      "The period of the key stands in each mark. Marks of another key stay as they are, and the"
          + " exit code is 1."
    })
@SuppressWarnings("NullAway.Init") // picocli fills the fields
final class RevealCommand implements Callable<Integer> {

  private static final String PIPE = "-";

  @Parameters(
      paramLabel = "MARK",
      arity = "0..*",
      description = "Encrypted addresses as they stand in logs: pfx=...@2026-11-22/...")
  private List<String> marks = List.of();

  @Option(
      names = {"-f", "--file"},
      paramLabel = "FILE",
      description =
          "A log to show with its addresses, packed by gzip or zstd or not; may be given several"
              + " times. Standard input is read if there is neither a file nor a mark.")
  private List<String> files = List.of();

  @Mixin private KeyOptions keys;

  @Option(
      names = "--reason",
      paramLabel = "TEXT",
      required = true,
      description = "Why the addresses must be seen, such as the number of the incident.")
  private String reason;

  @Option(
      names = "--who",
      paramLabel = "NAME",
      defaultValue = "${sys:user.name}",
      description = "Who sees them. Default: the user of this process, who is always written down.")
  private String who;

  @Option(
      names = "--audit",
      paramLabel = "FILE",
      defaultValue = "doelbinding-reveal.jsonl",
      description = "What is asked is written to the end of this file. Default: ${DEFAULT-VALUE}")
  private Path audit;

  @ParentCommand private LogsCommand logs;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    if (!marks.isEmpty() && !files.isEmpty()) {
      throw wrong("Give marks or --file, not both");
    }
    Surroundings surroundings = logs.surroundings();
    LogFiles found = LogFiles.of(surroundings.directory(), isPipe() ? List.of() : files);
    if (!found.problems().isEmpty()) {
      throw wrong(String.join("; ", found.problems()));
    }
    Request request = request();
    MasterKey key = keys.key(surroundings);
    try (AuditLog log = open(surroundings.directory().resolve(audit))) {
      Revealing revealing =
          new Revealing(new Revealer(Marks.of(key)), request, log, surroundings.output());
      reveal(revealing, found);
      return tell(revealing);
    } catch (OutputFailure failed) {
      return StandardOutput.exitCode(failed, spec.commandLine());
    } catch (AuditFailure failed) {
      Reports.print(
          spec.commandLine(),
          "The audit file " + audit + " takes no more, and what it does not tell is not shown");
      return ExitCode.USAGE;
    } catch (IOException failed) {
      Reports.print(
          spec.commandLine(),
          "The rest cannot be read (" + failed.getClass().getSimpleName() + ") and is not shown");
      return ExitCode.USAGE;
    }
  }

  private void reveal(Revealing revealing, LogFiles found) throws IOException {
    if (!marks.isEmpty()) {
      revealing.show(marks, "arguments");
    } else if (isPipe()) {
      revealing.copy(logs.surroundings().input(), "standard input", true);
    }
    for (LogFile file : found.files()) {
      revealing.copy(Files.newInputStream(file.path()), file.shown(), false);
    }
  }

  private int tell(Revealing revealing) {
    spec.commandLine()
        .getErr()
        .println(revealing.revealed() + " addresses shown, written down in " + audit);
    long noMarks = marks.isEmpty() ? 0 : marks.size() - revealing.revealed() - revealing.left();
    if (noMarks > 0) {
      Reports.print(spec.commandLine(), "No mark, and left: " + noMarks + " of the arguments");
    }
    if (revealing.left() > 0) {
      Reports.print(
          spec.commandLine(),
          "Not written under this key, or changed since, and left: " + revealing.left());
    }
    return noMarks > 0 || revealing.left() > 0 ? ExitCode.SOFTWARE : ExitCode.OK;
  }

  private boolean isPipe() {
    return marks.isEmpty() && (files.isEmpty() || files.equals(List.of(PIPE)));
  }

  private Request request() {
    try {
      return new Request(who.strip(), System.getProperty("user.name", ""), reason.strip());
    } catch (IllegalArgumentException empty) {
      throw wrong(empty.getMessage() + ": give --who and --reason");
    }
  }

  private AuditLog open(Path file) {
    try {
      return AuditLog.open(file, InstantSource.system());
    } catch (IOException failed) {
      throw wrong(
          "Nothing is shown, since it cannot be written down: "
              + audit
              + " must be a plain file that you may append to, given with --audit");
    }
  }

  private ParameterException wrong(String sentence) {
    return new ParameterException(spec.commandLine(), sentence);
  }
}
