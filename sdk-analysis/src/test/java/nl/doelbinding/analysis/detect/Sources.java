package nl.doelbinding.analysis.detect;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.DiagnosticCollector;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import nl.doelbinding.analysis.scan.ScanResult;
import nl.doelbinding.analysis.scan.ScannedClass;
import nl.doelbinding.classfile.ClassFileException;
import nl.doelbinding.classfile.ClassFileReader;

/**
 * Small sources compiled in memory. A comment {@code // finds EMAIL_ADDRESS} marks the line whose
 * member must be found.
 */
public final class Sources {

  private static final Pattern MARKED =
      Pattern.compile("(\\w+)\\W*// finds (\\w+)", Pattern.MULTILINE);
  private static final Pattern TYPE =
      Pattern.compile("(?:class|interface|enum|record|@interface)\\s+(\\w+)");

  private Sources() {}

  /** Compiles files, each a text with its package; the file is named for its first type. */
  public static ScanResult compile(String... texts) {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> problems = new DiagnosticCollector<>();
    Map<String, Output> outputs = new TreeMap<>();
    List<Input> inputs = new ArrayList<>();
    for (String text : texts) {
      inputs.add(new Input(fileName(text), text));
    }
    JavaFileManager memory =
        new ForwardingJavaFileManager<>(compiler.getStandardFileManager(problems, null, null)) {
          @Override
          public JavaFileObject getJavaFileForOutput(
              Location location, String name, JavaFileObject.Kind kind, FileObject sibling) {
            return outputs.computeIfAbsent(name, Output::new);
          }
        };
    boolean done =
        compiler.getTask(null, memory, problems, List.of("-proc:none", "-g"), null, inputs).call();
    if (!done) {
      throw new IllegalArgumentException(problems.getDiagnostics().toString());
    }
    List<ScannedClass> classes = new ArrayList<>();
    outputs.forEach((name, output) -> classes.add(output.scanned(name)));
    return new ScanResult(classes, List.of());
  }

  /** What the comments promise, as {@code email EMAIL_ADDRESS}, in order of the alphabet. */
  static List<String> expected(String... texts) {
    List<String> result = new ArrayList<>();
    for (String text : texts) {
      Matcher matcher = MARKED.matcher(text);
      while (matcher.find()) {
        result.add(matcher.group(1) + " " + matcher.group(2));
      }
    }
    return result.stream().sorted().toList();
  }

  /** The name javac wants for the file. */
  public static String fileName(String text) {
    Matcher matcher = TYPE.matcher(text);
    if (!matcher.find()) {
      throw new IllegalArgumentException("No type in " + text);
    }
    return matcher.group(1) + ".java";
  }

  private static final class Input extends SimpleJavaFileObject {
    private final String text;

    Input(String name, String text) {
      super(URI.create("memory:///" + name), Kind.SOURCE);
      this.text = text;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }

  private static final class Output extends SimpleJavaFileObject {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    Output(String name) {
      super(URI.create("memory:///" + name.replace('.', '/') + ".class"), Kind.CLASS);
    }

    @Override
    public OutputStream openOutputStream() {
      return bytes;
    }

    ScannedClass scanned(String name) {
      try {
        return new ScannedClass(
            Path.of("classes"),
            name.replace('.', '/') + ".class",
            ClassFileReader.read(bytes.toByteArray()));
      } catch (ClassFileException impossible) {
        throw new AssertionError("Javac writes class files", impossible);
      }
    }
  }
}
