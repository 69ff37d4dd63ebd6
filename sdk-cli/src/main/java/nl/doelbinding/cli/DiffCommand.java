package nl.doelbinding.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.doelbinding.analysis.AnalysisResult;
import nl.doelbinding.analysis.DiffFiles;
import nl.doelbinding.analysis.RepositoryPath;
import nl.doelbinding.analysis.approval.ApprovedRegister;
import nl.doelbinding.analysis.approval.RegisterGate;
import nl.doelbinding.analysis.diff.Change;
import nl.doelbinding.analysis.diff.DiffConsole;
import nl.doelbinding.analysis.diff.DiffFormat;
import nl.doelbinding.analysis.diff.DiffReport;
import nl.doelbinding.analysis.diff.RegisterDiff;
import nl.doelbinding.analysis.diff.WeightLimit;
import nl.doelbinding.analysis.register.Language;
import nl.doelbinding.analysis.register.Register;
import nl.doelbinding.analysis.register.UnusableRegisterException;
import nl.doelbinding.analysis.render.FileSwap;
import nl.doelbinding.analysis.render.RenderedFile;
import nl.doelbinding.analysis.report.ConsoleReport;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code doelbinding diff}. */
@Command(
    name = "diff",
    description = {
      "Tells what changed in the register since it was approved, by weight.",
      "With two register files, OLD.json NEW.json, it compares those and needs no classes."
    })
@SuppressWarnings("NullAway.Init") // picocli fills the fields
final class DiffCommand implements Callable<Integer> {

  private static final String CURE = "approve: doelbinding approve --note \"why\" PATH";

  @Mixin private AnalysisOptions options;

  @Option(
      names = "--against",
      paramLabel = "FILE",
      description =
          "The approved register. Default: "
              + ApprovedRegister.FILE_NAME
              + " in the working directory.")
  private @Nullable Path against;

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "One of: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}")
  private DiffFormat format;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Where the changes go. Default: standard output.")
  private @Nullable Path output;

  @Option(
      names = {"-l", "--language"},
      paramLabel = "nl|en",
      defaultValue = "nl",
      description = "The language of format markdown. Default: ${DEFAULT-VALUE}")
  private Language language;

  @Option(
      names = "--fail-on",
      paramLabel = "heavy|normal|light|never",
      defaultValue = "normal",
      description = "From which weight on the exit code is 1. Default: ${DEFAULT-VALUE}")
  private WeightLimit failOn;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    List<Path> files = options.paths();
    if (files.size() == 2 && files.stream().allMatch(DiffCommand::isRegister)) {
      Register before = read(files.get(0), "PATH");
      Register after = read(files.get(1), "PATH");
      return tell(
          report(
              String.valueOf(files.get(1).getFileName()),
              options.shown(options.resolve(files.get(0))),
              "",
              RegisterDiff.between(before, after)));
    }
    return compare();
  }

  private int compare() {
    AnalysisResult result = options.analyse();
    if (!result.unusableInput().isEmpty()) {
      int exitCode = options.report(result);
      spec.commandLine().getErr().println("Nothing was compared.");
      return exitCode;
    }
    Path file = options.resolve(against == null ? Path.of(ApprovedRegister.FILE_NAME) : against);
    RegisterGate gate = new RegisterGate(file, options.shown(file));
    if (against != null && Files.notExists(file)) {
      throw wrong("--against", "there is no such file: " + gate.shown());
    }
    Optional<List<Change>> changes;
    try {
      changes = gate.judge(result.register());
    } catch (UnusableRegisterException unusable) {
      throw wrong("--against", String.valueOf(unusable.getMessage()));
    }
    if (changes.isEmpty()) {
      ConsoleReport.plain()
          .lines(DiffFiles.nothingApproved(gate.shown(), CURE))
          .forEach(spec.commandLine().getOut()::println);
      return ExitCode.SOFTWARE;
    }
    return tell(report(options.name(), gate.shown(), CURE, changes.get()));
  }

  private DiffReport report(String name, String file, String cure, List<Change> changes) {
    return new DiffReport(
        name, language, RepositoryPath.of(options.directory()), file, cure, failOn, changes);
  }

  private int tell(DiffReport report) {
    Doelbinding main = (Doelbinding) spec.root().userObject();
    if (output != null) {
      write(output, format.render(report));
    } else if (format == DiffFormat.TEXT) {
      boolean colour = spec.commandLine().getColorScheme().ansi().enabled();
      new DiffConsole(colour).lines(report).forEach(spec.commandLine().getOut()::println);
    } else {
      PrintWriter out = main.documents(spec.commandLine());
      out.print(format.render(report));
      out.flush();
    }
    return report.fails() ? ExitCode.SOFTWARE : ExitCode.OK;
  }

  private void write(Path named, String text) {
    Path file = options.resolve(named).toAbsolutePath();
    Path directory = file.getParent();
    Path name = file.getFileName();
    try {
      if (directory == null || name == null) {
        throw new IOException("That is no file");
      }
      new FileSwap().add(List.of(RenderedFile.of(name.toString(), text)), directory).write();
    } catch (IOException failed) {
      throw wrong("--output", named + " cannot be written: check that it is a file you may write");
    }
  }

  private Register read(Path file, String option) {
    Path resolved = options.resolve(file);
    try {
      return new RegisterGate(resolved, options.shown(resolved))
          .approved()
          .orElseThrow(() -> wrong(option, "there is no such file: " + file));
    } catch (UnusableRegisterException unusable) {
      throw wrong(option, String.valueOf(unusable.getMessage()));
    }
  }

  private static boolean isRegister(Path path) {
    return path.toString().endsWith(".json");
  }

  private ParameterException wrong(String option, String sentence) {
    return new ParameterException(
        spec.commandLine(), "Invalid value for option '" + option + "': " + sentence);
  }
}
