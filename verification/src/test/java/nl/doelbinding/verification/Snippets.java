package nl.doelbinding.verification;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Compiles what a document quotes, with the imports that a reader would let the IDE add. */
final class Snippets {

  /** Four lines, so that the types of the documents begin on the fifth. */
  static final String HEADER =
      """
      package nl.acme;

      import java.time.*; import nl.doelbinding.annotations.*;

      """;

  private static final String MORE_IMPORTS =
      """
      import java.io.*;
      import java.lang.annotation.*;
      import java.nio.file.*;
      import java.util.*;
      import java.util.concurrent.*;
      import jakarta.servlet.*;
      import jakarta.servlet.http.*;
      import nl.doelbinding.masking.*;
      import nl.doelbinding.purpose.*;
      import nl.doelbinding.servlet.*;
      """;

  /** The names that the documents use as the reader's own. */
  private static final List<String> READERS =
      List.of("Newsletter", "Invoicing", "Support").stream()
          .map(
              name ->
                  "@Purpose(name = \"x\", description = \"x\", legalBasis = LegalBasis.CONTRACT)"
                      + " public interface "
                      + name
                      + " {}")
          .toList();

  private static final Pattern TYPE =
      Pattern.compile("(?m)^(?:\\w+ )*(?:class|@?interface|record|enum) (\\w+)");
  private static final Pattern SYMBOL = Pattern.compile("symbol: +(?:class|variable) (\\w+)");
  private static final Pattern LOCATION = Pattern.compile("location: +(?:class|package) (\\S+)");
  private static final Pattern IMPORT = Pattern.compile("(?m)^import .*;\n");

  private final Path output;

  /** Compiled classes are kept in a directory; later blocks may use the types of earlier ones. */
  Snippets(Path output) {
    this.output = output;
    READERS.forEach(type -> compile(List.of(unit("Readers", HEADER + type))));
  }

  /** What the compiler has against a block; nothing if it compiles. */
  List<String> problems(String block) {
    return problems(block, problem -> true);
  }

  /**
   * The same of the few lines that the page of a rule shows: {@code …} stands for what the rule is
   * not about, and names that the reader has to imagine are allowed.
   */
  List<String> problemsOfFragment(String block) {
    String shortened = block.replaceAll(",? ?…", "");
    return problems(shortened, problem -> !isImagined(problem, shortened));
  }

  private static boolean isImagined(String problem, String block) {
    if (problem.matches("(?s).*missing (a default value|default values) .*")) {
      return true;
    }
    Matcher symbol = SYMBOL.matcher(problem);
    Matcher location = LOCATION.matcher(problem);
    return symbol.find()
        && !block.contains("@" + symbol.group(1))
        && (!location.find() || location.group(1).matches("(nl\\.acme\\.)?Block.*"));
  }

  /** Of the forms a block can have, the first that compiles; else the first that it could be. */
  private List<String> problems(String block, Predicate<String> counts) {
    String imports =
        String.join("", IMPORT.matcher(block).results().map(found -> found.group()).toList());
    String body = IMPORT.matcher(block).replaceAll("");
    String header = HEADER + MORE_IMPORTS + imports;
    List<String> forms = new ArrayList<>();
    if (TYPE.matcher(body).find()) {
      forms.add(header + body);
    }
    forms.add(header + "class Block {\n" + body + "\n}");
    forms.add(header + "class Block { void run() throws Exception {\n" + body + "\n} }");
    List<String> first = List.of();
    for (String form : forms) {
      List<String> problems =
          compile(List.of(unit("Block", form))).stream().filter(counts).toList();
      if (problems.isEmpty()) {
        return problems;
      }
      first = first.isEmpty() ? problems : first;
    }
    return first;
  }

  /** Compiles each type as a file of its own. */
  List<String> compileTypes(List<String> types) {
    return compile(types.stream().map(type -> unit(name(type), HEADER + type)).toList());
  }

  /** The top-level types of a block, each with its annotations. */
  static List<String> types(String block) {
    List<String> types = new ArrayList<>();
    StringBuilder type = new StringBuilder();
    for (String line : block.lines().toList()) {
      if (!type.isEmpty() || !line.isBlank()) {
        type.append(line).append('\n');
      }
      if (line.startsWith("}") || (!line.startsWith(" ") && line.endsWith("{}"))) {
        types.add(type.toString());
        type.setLength(0);
      }
    }
    return types;
  }

  static String name(String type) {
    Matcher matcher = TYPE.matcher(type);
    if (!matcher.find()) {
      throw new IllegalArgumentException("There is no type in: " + type);
    }
    return matcher.group(1);
  }

  private List<String> compile(List<JavaFileObject> files) {
    DiagnosticCollector<JavaFileObject> problems = new DiagnosticCollector<>();
    String path =
        output + System.getProperty("path.separator") + System.getProperty("java.class.path");
    ToolProvider.getSystemJavaCompiler()
        .getTask(
            null,
            null,
            problems,
            List.of("-g", "-proc:none", "-Xlint:none", "-cp", path, "-d", output.toString()),
            null,
            files)
        .call();
    return problems.getDiagnostics().stream()
        .filter(problem -> problem.getKind() == Diagnostic.Kind.ERROR)
        .map(problem -> problem.getMessage(null))
        .toList();
  }

  private static JavaFileObject unit(String name, String source) {
    return new SimpleJavaFileObject(
        URI.create("string:///nl/acme/" + name + ".java"), JavaFileObject.Kind.SOURCE) {
      @Override
      public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return source;
      }

      /** A block may hold several public types. */
      @Override
      public boolean isNameCompatible(String simpleName, Kind kind) {
        return true;
      }
    };
  }
}
