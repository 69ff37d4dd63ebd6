package nl.doelbinding.cli.logs;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import nl.doelbinding.cli.logs.chunk.ChunkSize;
import nl.doelbinding.cli.logs.file.Batch;
import nl.doelbinding.cli.logs.file.ByteProgress;
import nl.doelbinding.cli.logs.file.Destination;
import nl.doelbinding.cli.logs.file.Elsewhere;
import nl.doelbinding.cli.logs.file.FileResult;
import nl.doelbinding.cli.logs.file.InPlace;
import nl.doelbinding.cli.logs.file.LogFile;
import nl.doelbinding.cli.logs.file.LogFiles;
import nl.doelbinding.cli.logs.file.Masking;
import nl.doelbinding.cli.logs.file.Nowhere;
import nl.doelbinding.cli.logs.file.OutputFailure;
import nl.doelbinding.cli.logs.file.ToStream;
import nl.doelbinding.cli.logs.file.Workers;
import nl.doelbinding.cli.terminal.ChangingLine;
import nl.doelbinding.masking.LogMasker;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code doelbinding logs mask}. */
@Command(
    name = "mask",
    modelTransformer = SettingOptions.class,
    description = {
      "Masks the IP addresses in log files; every other byte stays as it is.",
      "One file, or standard input, is written to standard output; files that gzip or zstd has"
          + " packed stay packed. Several files need --in-place or --output."
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:all is well",
      "1:with --check: full addresses are left",
      "2:an argument or a file cannot be used; the other files were masked. With --check also: a"
          + " file was not looked at"
    })
@SuppressWarnings("NullAway.Init") // picocli fills the fields
final class MaskCommand implements Callable<Integer> {

  @Mixin private InputOptions inputs;

  @Option(
      names = {"-i", "--in-place"},
      description =
          "Each file is replaced by the masked one in one step, with its owner, rights and times.")
  private boolean inPlace;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE|DIR",
      description =
          "Where the masked file goes, or the directory for several. What is there is replaced.")
  private @Nullable Path output;

  @Option(
      names = "--check",
      description = "Writes nothing; exit code 1 if masking would change a line, which is named.")
  private boolean check;

  @Option(
      names = "--skip-binary",
      description =
          "With --check: files with zero bytes that were found in a directory are passed over and do"
              + " not count.")
  private boolean skipBinary;

  @Option(names = "--dry-run", description = "Writes nothing, and tells what would be masked.")
  private boolean dryRun;

  @Option(
      names = {"-q", "--quiet"},
      description = "No summary and no progress, only what is wrong.")
  private boolean quiet;

  @ParentCommand private LogsCommand logs;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    LogMasker masker = SettingOptions.masker(spec);
    Summary summary = new Summary(System::nanoTime, masker.masksOnlyAddresses());
    LogFiles found = inputs.files(logs.surroundings().directory());
    Destination destination = destination(found);

    List<FileResult> results;
    try {
      results = mask(found, destination, masker);
    } catch (OutputFailure failed) {
      return StandardOutput.exitCode(failed, spec.commandLine());
    } catch (IOException interrupted) {
      return ExitCode.USAGE;
    }
    boolean wrong = Reports.tell(spec.commandLine(), results) || !found.problems().isEmpty();
    wrong |= check && !skipBinary && tellSkipped(results);
    boolean left = check && tellRemains(results);
    if (!quiet) {
      spec.commandLine()
          .getErr()
          .println(summary.of(results, masker.counts(), destination.isWritten()));
    }
    return wrong ? ExitCode.USAGE : left ? ExitCode.SOFTWARE : ExitCode.OK;
  }

  private List<FileResult> mask(LogFiles found, Destination destination, LogMasker masker)
      throws IOException {
    found.problems().forEach(problem -> Reports.print(spec.commandLine(), problem));
    if (inPlace && !dryRun) {
      found.removeLeftovers();
    }
    ChangingLine line =
        new ChangingLine(spec.commandLine().getErr(), Ansi.AUTO.enabled(), System::nanoTime);
    ByteProgress progress = quiet ? ByteProgress.NONE : inputs.progress(found, line);
    try (Workers workers = inputs.workers()) {
      Masking masking =
          new Masking(
              masker, destination, check, inputs.isBinaryToo(), ChunkSize.DEFAULT, progress);
      return inputs.isPipe()
          ? List.of(masking.maskPipe("-", logs.surroundings().input(), workers))
          : new Batch(masking, workers).mask(found.files());
    } finally {
      line.close();
    }
  }

  private Destination destination(LogFiles found) {
    if (Stream.of(inPlace, output != null, check).filter(chosen -> chosen).count() > 1) {
      throw wrong("Give one of '--in-place', '--output' and '--check'");
    }
    if (!inputs.isPipe() && found.files().isEmpty() && found.problems().isEmpty()) {
      throw wrong("There is no file to look at");
    }
    if (check || dryRun) {
      return new Nowhere();
    }
    if (inPlace) {
      if (inputs.isPipe()) {
        throw wrong("Give files with '--in-place': standard input has no place");
      }
      return new InPlace();
    }
    boolean one = inputs.isPipe() || inputs.isOneFile(found);
    if (output != null) {
      Path place = logs.surroundings().directory().resolve(output);
      if (inputs.isPipe()) {
        return Elsewhere.ofPipe(place);
      }
      if (one && !Files.isDirectory(place)) {
        return Elsewhere.file(place);
      }
      refuseTwins(found);
      return Elsewhere.directory(place);
    }
    if (!one && !found.files().isEmpty()) {
      throw wrong(
          "Give '--in-place' or '--output DIR' for several files: on standard output nobody can tell"
              + " them apart");
    }
    return new ToStream(logs.surroundings().output());
  }

  private void refuseTwins(LogFiles found) {
    Set<Path> places = new HashSet<>();
    for (LogFile file : found.files()) {
      if (!places.add(file.relative())) {
        throw wrong(
            "Two files would be written as "
                + file.relative()
                + " by '--output': give one directory above both, or mask them apart");
      }
    }
  }

  private ParameterException wrong(String sentence) {
    return new ParameterException(spec.commandLine(), sentence);
  }

  /** A check that has not looked at a file has not found it clean. */
  private boolean tellSkipped(List<FileResult> results) {
    long skipped =
        results.stream().filter(result -> result.state() == FileResult.State.SKIPPED).count();
    if (skipped > 0) {
      Reports.print(
          spec.commandLine(),
          String.format(
              Locale.ROOT,
              "%,d of %,d files %s not checked: give --text to take every file for a log, or"
                  + " --skip-binary if there are none among these",
              skipped,
              results.size(),
              skipped == 1 ? "was" : "were"));
    }
    return skipped > 0;
  }

  /** Names the first lines that hold a full address, never the address. */
  private boolean tellRemains(List<FileResult> results) {
    PrintWriter out = spec.commandLine().getOut();
    for (FileResult result : results) {
      for (long line : result.remains()) {
        out.println(result.shown() + ":" + line + ": a full address");
      }
      if (result.remainCount() > 0) {
        out.println(
            String.format(
                Locale.ROOT,
                "%s: %,d %s with a full address",
                result.shown(),
                result.remainCount(),
                result.remainCount() == 1 ? "line" : "lines"));
      }
    }
    return results.stream().anyMatch(result -> result.remainCount() > 0);
  }
}
