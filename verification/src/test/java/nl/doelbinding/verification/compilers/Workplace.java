package nl.doelbinding.verification.compilers;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import nl.doelbinding.analysis.Analysis;
import nl.doelbinding.analysis.AnalysisRequest;
import nl.doelbinding.analysis.ModuleCoordinates;
import org.jetbrains.kotlin.cli.common.ExitCode;
import org.jetbrains.kotlin.cli.jvm.K2JVMCompiler;

/** A directory with sources, where compilers put classes and the analysis looks at both. */
public record Workplace(Path sources, Path classes) {

  public static Workplace in(Path directory) {
    try {
      return new Workplace(
          Files.createDirectories(directory.resolve("src")),
          Files.createDirectories(directory.resolve("classes")));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** Writes a source of package {@code nl.acme}. */
  Path source(String file, String text) {
    try {
      Path path = sources.resolve("nl/acme").resolve(file);
      Files.createDirectories(path.getParent());
      return Files.writeString(path, text);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** Compiles Java, with annotation processors only where an option names them. */
  public Workplace javac(List<String> options, Path... files) {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    StringWriter messages = new StringWriter();
    List<String> all = new ArrayList<>(List.of("-d", classes.toString(), "-parameters", "-g"));
    all.addAll(List.of("-cp", classes + File.pathSeparator + classPath(), "-Xlint:none"));
    if (!options.contains("-processor")) {
      all.add("-proc:none");
    }
    all.addAll(options);
    try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
      boolean compiled =
          compiler
              .getTask(messages, manager, null, all, null, manager.getJavaFileObjects(files))
              .call();
      if (!compiled) {
        throw new IllegalArgumentException(messages.toString());
      }
      return this;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** Compiles the Kotlin among the sources. */
  public Workplace kotlin() {
    ByteArrayOutputStream messages = new ByteArrayOutputStream();
    ExitCode code =
        new K2JVMCompiler()
            .exec(
                new PrintStream(messages, true, StandardCharsets.UTF_8),
                List.of(
                        "-d",
                        classes.toString(),
                        "-classpath",
                        classes + File.pathSeparator + classPath(),
                        "-no-stdlib",
                        "-no-reflect",
                        "-jvm-target",
                        "17",
                        "-module-name",
                        "shop",
                        sources.toString())
                    .toArray(String[]::new));
    if (code != ExitCode.OK) {
      throw new IllegalArgumentException(messages.toString(StandardCharsets.UTF_8));
    }
    return this;
  }

  /** Writes and compiles one Java source. */
  Workplace java(String name, String text) {
    return javac(List.of(), source(name + ".java", text));
  }

  public static String classPath() {
    return System.getProperty("java.class.path");
  }

  List<Path> classFiles() {
    try (Stream<Path> files = Files.walk(classes)) {
      return files.filter(file -> file.toString().endsWith(".class")).sorted().toList();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** What the analysis finds undeclared: {@code Customer.email 3}, with the line. */
  List<String> found() {
    return found("DB-(0..|101|102)");
  }

  /** What the rules whose id matches have to say. */
  List<String> found(String rules) {
    return Analysis.run(
            new AnalysisRequest(
                List.of(classes),
                List.of(),
                List.of(sources),
                sources,
                null,
                new ModuleCoordinates("nl.acme", "shop", "1.0")))
        .violations()
        .stream()
        .filter(violation -> violation.rule().id().matches(rules))
        .map(
            violation ->
                violation.subject().replace("nl.acme.", "")
                    + (violation.place() == null ? "" : " " + violation.place().line()))
        .sorted()
        .collect(Collectors.toList());
  }
}
