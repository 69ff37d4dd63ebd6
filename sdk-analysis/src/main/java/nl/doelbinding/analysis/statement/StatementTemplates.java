package nl.doelbinding.analysis.statement;

import com.samskivert.mustache.Escapers;
import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.MustacheException;
import com.samskivert.mustache.Template;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import nl.doelbinding.analysis.document.Document;
import nl.doelbinding.analysis.document.MarkdownWriter;
import nl.doelbinding.analysis.register.Language;

/**
 * The organisation's own templates of a statement: {@code statement.html}, {@code statement.md},
 * and where a language needs its own {@code statement.nl.html}. They are logic-less (Mustache) and
 * can do nothing but place what the statement says; what they place is escaped. A format without a
 * template is written as usual. Immutable; threads may share it.
 *
 * @since 0.1
 */
public final class StatementTemplates {
  private static final Pattern PARTIAL = Pattern.compile("[A-Za-z0-9_-]+([.][A-Za-z0-9_-]+)*");

  private final Map<String, Template> templates;

  private StatementTemplates(Map<String, Template> templates) {
    this.templates = templates;
  }

  /**
   * The templates in a directory.
   *
   * @throws StatementTemplateException if there is none, or one that cannot be read or is no
   *     template
   */
  public static StatementTemplates in(Path directory) {
    Map<String, Template> templates = new TreeMap<>();
    for (StatementFormat format : StatementFormat.values()) {
      for (String language : List.of("", ".nl", ".en")) {
        String name = "statement" + language + format.suffix();
        if (Files.exists(directory.resolve(name))) {
          templates.put(name, compiled(directory, name, format));
        }
      }
    }
    if (templates.isEmpty()) {
      throw new StatementTemplateException(
          directory + " holds no template: add statement.html or statement.md");
    }
    return new StatementTemplates(Map.copyOf(templates));
  }

  private static Template compiled(Path directory, String name, StatementFormat format) {
    Mustache.Compiler compiler =
        Mustache.compiler()
            .withLoader(partial -> partial(directory, partial))
            .withEscaper(format == StatementFormat.HTML ? Escapers.HTML : MarkdownWriter::escaped);
    try {
      return compiler.compile(read(directory.resolve(name)));
    } catch (MustacheException broken) {
      throw new StatementTemplateException(
          directory.resolve(name) + " is no template: " + broken.getMessage(), broken);
    }
  }

  /** Whether there is a template for a file. */
  boolean has(Language language, StatementFormat format) {
    return templates.containsKey(name(language, format));
  }

  /** A statement in the form of a template. */
  String render(Document document, StatementFormat format) {
    String name = name(document.language(), format);
    Template template = templates.get(name);
    if (template == null) {
      throw new IllegalArgumentException("There is no template " + name);
    }
    try {
      return template.execute(TemplateModel.of(document));
    } catch (MustacheException broken) {
      throw new StatementTemplateException(
          "The template " + name + " cannot be filled: " + broken.getMessage(), broken);
    }
  }

  private String name(Language language, StatementFormat format) {
    String own = "statement." + language.code() + format.suffix();
    return templates.containsKey(own) ? own : "statement" + format.suffix();
  }

  private static Reader partial(Path directory, String name) {
    if (!PARTIAL.matcher(name).matches()) {
      throw new StatementTemplateException(
          "A template asks for the part \"" + name + "\": name a file in " + directory);
    }
    return new StringReader(read(directory.resolve(name)));
  }

  private static String read(Path file) {
    try {
      return Files.readString(file, StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new StatementTemplateException(
          file + " cannot be read as a template in UTF-8", unreadable);
    }
  }
}
