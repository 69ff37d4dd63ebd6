package nl.doelbinding.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.doelbinding.analysis.RegisterFiles;
import nl.doelbinding.analysis.RegisterFormat;
import nl.doelbinding.analysis.ShownPath;
import nl.doelbinding.analysis.WholeRegister;
import nl.doelbinding.analysis.config.CheckSettings;
import nl.doelbinding.analysis.merge.FoundRegister;
import nl.doelbinding.analysis.merge.RegistersOnPath;
import nl.doelbinding.analysis.merge.RuntimePath;
import nl.doelbinding.analysis.register.Language;
import nl.doelbinding.analysis.register.RegisterReader;
import nl.doelbinding.analysis.register.UnusableRegisterException;
import nl.doelbinding.analysis.report.ConsoleReport;
import nl.doelbinding.analysis.rule.Violation;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code doelbinding merge}. */
@Command(
    name = "merge",
    description = {
      "Makes one register of those of several modules.",
      "The first decides who the organisation is and what else belongs to it; the order of the"
          + " others does not matter. Contradictions and gaps are shown, and the exit code tells."
          + " Where a register cannot be used, nothing is written."
    })
@SuppressWarnings("NullAway.Init") // picocli fills the fields
final class MergeCommand implements Callable<Integer> {

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description =
          "A register as JSON, or a jar or directory of classes that carries one in "
              + RegistersOnPath.ENTRY
              + ".")
  private List<Path> files;

  @Mixin private OutputOptions output;
  @Mixin private RegisterOptions register;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    List<RegisterFormat> formats = register.formats(output);
    List<Language> languages = output.languages();
    List<FoundRegister> found = new ArrayList<>();
    for (Path file : files) {
      try {
        found.add(read(file));
      } catch (UnusableRegisterException unusable) {
        spec.commandLine().getErr().println("doelbinding: " + unusable.getMessage());
        spec.commandLine().getErr().println("No register was written.");
        return ExitCode.USAGE;
      }
    }
    WholeRegister whole =
        WholeRegister.of(
            found.get(0).register(),
            found.subList(1, found.size()),
            CheckSettings.ofDefaults(),
            null);
    List<Path> written =
        output.write(
            RegisterFiles.of(
                whole.registerWithFindings(),
                formats,
                languages.isEmpty() ? List.of(Language.NL) : languages));
    PrintWriter out = spec.commandLine().getOut();
    boolean colour = spec.commandLine().getColorScheme().ansi().enabled();
    new ConsoleReport(colour, "").lines(whole.violations()).forEach(out::println);
    output.tell(written);
    return whole.violations().stream().anyMatch(Violation::isError)
        ? ExitCode.SOFTWARE
        : ExitCode.OK;
  }

  private FoundRegister read(Path named) throws UnusableRegisterException {
    Path file = directory().resolve(named);
    String shown = ShownPath.of(directory(), file);
    if (Files.isRegularFile(file) && named.toString().toLowerCase(Locale.ROOT).endsWith(".json")) {
      try (InputStream in = Files.newInputStream(file)) {
        byte[] bytes = in.readNBytes(RegisterReader.LARGEST + 1);
        return new FoundRegister(RegisterReader.read(bytes, shown), shown);
      } catch (IOException failed) {
        throw new UnusableRegisterException(
            shown + " cannot be read: check that you may read it", failed);
      }
    }
    Optional<FoundRegister> carried = RegistersOnPath.read(new RuntimePath(file, shown));
    return carried.orElseThrow(
        () ->
            new UnusableRegisterException(
                shown
                    + (Files.exists(file)
                        ? " carries no register: name a register.json, or a jar or directory with "
                            + RegistersOnPath.ENTRY
                        : " does not exist: name a register.json, a jar or a directory")));
  }

  private Path directory() {
    return ((Doelbinding) spec.root().userObject()).directory();
  }
}
