package nl.doelbinding.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.doelbinding.analysis.Analysis;
import nl.doelbinding.analysis.AnalysisRequest;
import nl.doelbinding.analysis.AnalysisResult;
import nl.doelbinding.analysis.ModuleCoordinates;
import nl.doelbinding.analysis.report.ConsoleReport;
import nl.doelbinding.analysis.rule.Violation;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What both commands are told: where the classes are and what is known about them. */
@SuppressWarnings("NullAway.Init") // picocli fills the fields
final class AnalysisOptions {

  @Parameters(
      arity = "1..*",
      paramLabel = "PATH",
      description = "Directories and jars with the classes to look at.")
  private List<Path> paths;

  @Option(
      names = {"-c", "--config"},
      paramLabel = "FILE",
      defaultValue = "doelbinding.yaml",
      description = "Who the controller is, and the like. Default: ${DEFAULT-VALUE}")
  private Path configuration;

  @Option(
      names = {"-p", "--class-path"},
      paramLabel = "PATHS",
      description =
          "Where purposes, annotations and superclasses of other modules are looked up, divided"
              + " as on a Java class path.")
  private String classPath = "";

  @Option(
      names = {"-s", "--source"},
      paramLabel = "DIR",
      description = "A root of source files, for lines in messages. May be repeated.")
  private List<Path> sources = List.of();

  @Option(
      names = "--module",
      paramLabel = "NAME",
      description = "What the module is called in the register. Default: the first path's name.")
  private String module = "";

  AnalysisResult analyse() {
    List<Path> lookup = new ArrayList<>();
    for (String entry : classPath.split(System.getProperty("path.separator"), -1)) {
      if (!entry.isBlank()) {
        lookup.add(Path.of(entry));
      }
    }
    return Analysis.run(
        new AnalysisRequest(
            paths,
            lookup,
            sources,
            Path.of(""),
            configuration,
            new ModuleCoordinates("", name(), "")));
  }

  /** Prints the violations and says how the process should end. */
  static int report(AnalysisResult result, CommandSpec spec) {
    CommandLine command = spec.commandLine();
    PrintWriter out = command.getOut();
    boolean colour = command.getColorScheme().ansi().enabled();
    new ConsoleReport(colour, "").lines(result.violations()).forEach(out::println);
    out.flush();
    if (result.violations().stream().anyMatch(Violation::isAboutInput)) {
      return CommandLine.ExitCode.USAGE;
    }
    boolean broken = result.violations().stream().anyMatch(Violation::isError);
    return broken ? CommandLine.ExitCode.SOFTWARE : CommandLine.ExitCode.OK;
  }

  private String name() {
    if (!module.isEmpty()) {
      return module;
    }
    Path first = paths.get(0).toAbsolutePath().normalize().getFileName();
    return first == null ? "" : first.toString().replaceAll("\\.jar$", "");
  }
}
