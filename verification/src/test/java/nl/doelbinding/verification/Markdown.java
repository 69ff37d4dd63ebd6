package nl.doelbinding.verification;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The documents of this project and what they quote. */
final class Markdown {

  private static final Pattern FENCE = Pattern.compile("```([a-z]*)");
  private static final Pattern COMMENT = Pattern.compile("<!-- (.+) -->");
  private static final Pattern LINK = Pattern.compile("\\]\\(([^)#\\s]+)(?:#[^)\\s]*)?\\)");

  /**
   * A fenced block.
   *
   * @param file the document
   * @param line where it begins
   * @param language what stands behind the fence; may be empty
   * @param note the comment on the line above; empty without one
   * @param text what is quoted
   */
  record Block(Path file, int line, String language, String note, String text) {
    @Override
    public String toString() {
      return Project.root().relativize(file) + ":" + line;
    }
  }

  private Markdown() {}

  /** The documents that users read: the readme files, and all below {@code docs}. */
  static List<Path> documents() {
    Path root = Project.root();
    try (Stream<Path> modules = Files.list(root);
        Stream<Path> samples = Files.list(root.resolve("samples"));
        Stream<Path> docs = Files.walk(root.resolve("docs"))) {
      return Stream.of(
              Stream.of(root.resolve("README.md"), root.resolve("CONTRIBUTING.md")),
              Stream.concat(modules, samples)
                  .map(module -> module.resolve("README.md"))
                  .filter(Files::isRegularFile),
              docs.filter(file -> file.toString().endsWith(".md")))
          .flatMap(files -> files)
          .sorted()
          .toList();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** The blocks of all documents in one language. */
  static List<Block> blocks(String language) {
    return documents().stream()
        .flatMap(file -> blocks(file).stream())
        .filter(block -> block.language().equals(language))
        .toList();
  }

  static List<Block> blocks(Path file) {
    List<Block> blocks = new ArrayList<>();
    List<String> lines = Project.read(file).lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      Matcher fence = FENCE.matcher(lines.get(i));
      if (fence.matches()) {
        Matcher comment = COMMENT.matcher(i == 0 ? "" : lines.get(i - 1));
        int end = i + 1 + lines.subList(i + 1, lines.size()).indexOf("```");
        String text = String.join("\n", lines.subList(i + 1, end));
        String note = comment.matches() ? comment.group(1) : "";
        blocks.add(new Block(file, i + 1, fence.group(1), note, text));
        i = end;
      }
    }
    return blocks;
  }

  /** The files that a document links to, as they are written. */
  static List<String> links(Path file) {
    String quoted = Project.read(file).replaceAll("(?s)```.*?```", "");
    return LINK.matcher(quoted)
        .results()
        .map(link -> link.group(1))
        .filter(link -> !link.contains(":"))
        .toList();
  }
}
