package nl.doelbinding.cli;

import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.doelbinding.analysis.Analysis;
import nl.doelbinding.analysis.AnalysisRequest;
import nl.doelbinding.analysis.AnalysisResult;
import nl.doelbinding.analysis.ModuleCoordinates;
import nl.doelbinding.analysis.ShownPath;
import nl.doelbinding.analysis.baseline.Baseline;
import nl.doelbinding.analysis.baseline.BaselineChoice;
import nl.doelbinding.analysis.cache.ScanCache;
import nl.doelbinding.analysis.config.Configuration;
import nl.doelbinding.analysis.merge.RuntimePath;
import nl.doelbinding.analysis.report.ConsoleReport;
import nl.doelbinding.analysis.rule.FailOn;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What all commands are told: where the classes are and what is known about them. */
@SuppressWarnings("NullAway.Init") // picocli fills the fields
final class AnalysisOptions {

  @Parameters(
      arity = "0..*", // at least one but for those who bring rows; required by analyse
      paramLabel = "PATH",
      description = "Directories and jars with the classes to look at.")
  private List<Path> paths = List.of();

  @Option(
      names = {"-c", "--config"},
      paramLabel = "FILE",
      description = {
        "Who the controller is, and the like. Default: "
            + Configuration.FILE_NAME
            + " in the working directory; only register cannot do without."
      })
  private @Nullable Path configuration;

  @Option(
      names = {"-p", "--class-path"},
      paramLabel = "PATHS",
      description =
          "Where purposes, annotations and superclasses of other modules are looked up, and whose"
              + " registers are merged, divided as on a Java class path; DIR/* stands for the jars"
              + " in it.")
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

  @Option(
      names = {"-b", "--baseline"},
      paramLabel = "FILE",
      description =
          "What is accepted for now; it must exist. Default: what the configuration names, or "
              + Baseline.FILE_NAME
              + " in the working directory, if there is one.")
  private @Nullable Path baseline;

  @Option(
      names = "--cache",
      paramLabel = "DIR",
      description =
          "Keeps the outcome here, and uses it again while nothing that was read has changed.")
  private @Nullable Path cache;

  @Spec(Spec.Target.MIXEE)
  private CommandSpec command;

  /** Whether a file was named, or one of the usual name is there. */
  boolean hasConfiguration() {
    return configuration != null || Files.exists(resolve(Path.of(Configuration.FILE_NAME)));
  }

  /** Analyses, with the configuration and without what is accepted. */
  AnalysisResult analyse() {
    return analyse(configurationFile(), baseline());
  }

  /** Analyses, with the configuration if there is one. */
  AnalysisResult scan() {
    return analyse(configurationIfAny(), baseline());
  }

  /** Analyses, with the configuration if there is one, and shows all there is. */
  AnalysisResult analyseWithoutBaseline() {
    return run(requestWithoutBaseline());
  }

  /** Which baseline counts today. */
  BaselineChoice baseline() {
    return new BaselineChoice(
        baseline == null ? null : resolve(baseline), LocalDate.now(ZoneId.systemDefault()));
  }

  private @Nullable Path configurationIfAny() {
    return hasConfiguration() ? configurationFile() : null;
  }

  private Path configurationFile() {
    return configuration == null ? Path.of(Configuration.FILE_NAME) : configuration;
  }

  /** Prints the violations and says how the process should end. */
  int report(AnalysisResult result) {
    return report(result, "");
  }

  /** The same, with the page that was written. */
  int report(AnalysisResult result, String page) {
    return report(result, page, FailOn.ERROR);
  }

  /** The same, where more or less than errors is a failure. */
  int report(AnalysisResult result, String page, FailOn failOn) {
    CommandLine line = command.commandLine();
    PrintWriter out = line.getOut();
    boolean colour = line.getColorScheme().ansi().enabled();
    new ConsoleReport(colour, page).lines(result.violations()).forEach(out::println);
    noteNestedJars(result);
    if (!result.unusableInput().isEmpty()) {
      return ExitCode.USAGE;
    }
    return failOn.isReachedBy(result.violations()) ? ExitCode.SOFTWARE : ExitCode.OK;
  }

  /** Says which jars hold others, which were not looked into. */
  void noteNestedJars(AnalysisResult result) {
    result.scan().nestedJars().forEach(this::noteNestedJars);
  }

  private void noteNestedJars(Path jar, int count) {
    command
        .commandLine()
        .getErr()
        .println(
            shown(jar)
                + (count == 1
                    ? " holds 1 jar, which must be named itself"
                    : " holds " + count + " jars, which must be named themselves"));
  }

  /** The directory in which relative paths begin. */
  Path directory() {
    return ((Doelbinding) command.root().userObject()).directory();
  }

  /** A path as the user meant it. */
  Path resolve(Path path) {
    return directory().resolve(path);
  }

  /** A path as the user would write it. */
  String shown(Path path) {
    return ShownPath.of(directory(), path);
  }

  private AnalysisResult analyse(@Nullable Path file, @Nullable BaselineChoice accepted) {
    return run(request(file, accepted));
  }

  private AnalysisResult run(AnalysisRequest request) {
    PrintWriter err = command.commandLine().getErr();
    ProgressLine progress =
        new ProgressLine(err, CommandLine.Help.Ansi.AUTO.enabled(), System::nanoTime);
    try {
      return Analysis.run(request, progress, scanCache(err));
    } finally {
      progress.close();
    }
  }

  private ScanCache scanCache(PrintWriter err) {
    return cache == null ? ScanCache.none() : ScanCache.in(resolve(cache), err::println);
  }

  /** What is looked at, with the configuration if there is one, and all there is. */
  AnalysisRequest requestWithoutBaseline() {
    return request(configurationIfAny(), null);
  }

  private AnalysisRequest request(@Nullable Path file, @Nullable BaselineChoice accepted) {
    if (paths.isEmpty()) {
      throw new ParameterException(
          command.commandLine(), "Missing required parameter: 'PATH', a directory or jar");
    }
    if (paths.contains(Path.of(""))) {
      throw new ParameterException(
          command.commandLine(), "A 'PATH' is empty: name a directory or jar, or '.' for this one");
    }
    sources.forEach(source -> require(Files.isDirectory(resolve(source)), "--source", source));
    return new AnalysisRequest(
        paths.stream().map(this::resolve).toList(),
        lookup(),
        lookup().stream().map(RuntimePath::of).toList(),
        sources.stream().map(this::resolve).toList(),
        directory(),
        file == null ? null : resolve(file),
        new ModuleCoordinates("", name(), ""),
        accepted,
        null);
  }

  private List<Path> lookup() {
    List<Path> lookup = new ArrayList<>();
    for (String entry : classPath.split(File.pathSeparator, -1)) {
      if (entry.equals("*") || entry.endsWith("/*") || entry.endsWith(File.separator + "*")) {
        lookup.addAll(jarsIn(path(entry.substring(0, entry.length() - 1))));
      } else if (!entry.isBlank()) {
        Path path = path(entry);
        require(Files.exists(resolve(path)), "--class-path", path);
        lookup.add(resolve(path));
      }
    }
    return lookup;
  }

  private List<Path> jarsIn(Path path) {
    require(Files.isDirectory(resolve(path)), "--class-path", path);
    try (DirectoryStream<Path> jars =
        Files.newDirectoryStream(resolve(path), AnalysisOptions::isJar)) {
      List<Path> found = new ArrayList<>();
      jars.forEach(found::add);
      return found.stream().sorted().toList();
    } catch (IOException unreadable) {
      throw wrong("--class-path", path + " cannot be read");
    }
  }

  private static boolean isJar(Path file) {
    return file.toString().toLowerCase(Locale.ROOT).endsWith(".jar");
  }

  private Path path(String text) {
    try {
      return Path.of(text);
    } catch (InvalidPathException impossible) {
      throw wrong("--class-path", "an entry is no path on this system");
    }
  }

  /** The JVM passes over what is missing; whoever names it here expects that it counts. */
  private void require(boolean there, String option, Path path) {
    if (!there) {
      throw wrong(option, "there is no such " + kind(option) + ": " + path);
    }
  }

  private static String kind(String option) {
    return option.equals("--source") ? "directory" : "file or directory";
  }

  private ParameterException wrong(String option, String sentence) {
    return new ParameterException(
        command.commandLine(), "Invalid value for option '" + option + "': " + sentence);
  }

  /** What was named. */
  List<Path> paths() {
    return List.copyOf(paths);
  }

  /** Whether classes were named. */
  boolean hasPaths() {
    return !paths.isEmpty();
  }

  /** What the module is called; empty where nothing tells. */
  String name() {
    if (!module.isEmpty() || paths.isEmpty()) {
      return module;
    }
    Path first = resolve(paths.get(0)).toAbsolutePath().normalize().getFileName();
    return first == null ? "" : first.toString().replaceAll("\\.jar$", "");
  }
}
