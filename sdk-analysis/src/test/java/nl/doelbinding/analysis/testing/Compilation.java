package nl.doelbinding.analysis.testing;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import nl.doelbinding.analysis.scan.ClassScanner;
import nl.doelbinding.analysis.scan.ScanResult;

/** Compiles small sources, each a file of its own with a public type. */
public final class Compilation {
  private static final Pattern TYPE =
      Pattern.compile(
          "public (?:final |abstract |sealed )*(?:class|@?interface|record|enum) (\\w+)");
  private static final Pattern PACKAGE = Pattern.compile("(?m)^package ([\\w.]+);");

  private Compilation() {}

  /** The classes of some sources. */
  public static ScanResult scan(String... sources) {
    try {
      Path output = Files.createTempDirectory("compilation");
      try {
        compile(output, List.of(), sources);
        return ClassScanner.scan(List.of(output));
      } finally {
        delete(output);
      }
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** Compiles into a directory, against others. */
  public static Path compile(Path output, List<Path> classPath, String... sources) {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    List<String> path = new ArrayList<>(List.of(System.getProperty("java.class.path")));
    classPath.forEach(entry -> path.add(entry.toString()));
    StringWriter messages = new StringWriter();
    boolean compiled =
        compiler
            .getTask(
                messages,
                null,
                null,
                List.of(
                    "-d",
                    output.toString(),
                    "-cp",
                    String.join(System.getProperty("path.separator"), path),
                    "-parameters",
                    "-proc:none",
                    "-Xlint:none",
                    "-g"),
                null,
                Arrays.stream(sources).map(Compilation::file).toList())
            .call();
    if (!compiled) {
      throw new IllegalArgumentException(messages.toString());
    }
    return output;
  }

  private static JavaFileObject file(String source) {
    Matcher type = TYPE.matcher(source);
    Matcher in = PACKAGE.matcher(source);
    if (!type.find()) {
      throw new IllegalArgumentException("There is no public type in: " + source);
    }
    String directory = in.find() ? in.group(1).replace('.', '/') + "/" : "";
    URI uri = URI.create("string:///" + directory + type.group(1) + ".java");
    return new SimpleJavaFileObject(uri, JavaFileObject.Kind.SOURCE) {
      @Override
      public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return source;
      }
    };
  }

  private static void delete(Path directory) throws IOException {
    try (Stream<Path> files = Files.walk(directory)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
