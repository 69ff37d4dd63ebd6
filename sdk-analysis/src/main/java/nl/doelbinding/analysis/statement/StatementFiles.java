package nl.doelbinding.analysis.statement;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.doelbinding.analysis.document.Document;
import nl.doelbinding.analysis.document.MarkdownWriter;
import nl.doelbinding.analysis.register.Language;
import nl.doelbinding.analysis.register.Register;
import nl.doelbinding.analysis.render.Pages;
import nl.doelbinding.analysis.render.RenderedFile;
import nl.doelbinding.analysis.render.Words;

/**
 * The files of a privacy statement. The pages work without script, ask nothing of the network, and
 * lead to each other where there are two. Stateless; threads may share it.
 *
 * @since 0.1
 */
public final class StatementFiles {
  /** The name of the style sheet beside the pages. */
  public static final String STYLE_FILE_NAME = "privacy-statement.css";

  private static final String STYLE = style();

  private StatementFiles() {}

  /** The name of a file: {@code privacy-statement.nl.html}. */
  public static String name(Language language, StatementFormat format) {
    return "privacy-statement." + language.code() + format.suffix();
  }

  /**
   * The files of a statement and what it could not tell.
   *
   * @param files the files
   * @param gaps what the statements must say and could not, each once
   * @since 0.1
   */
  public record Told(List<RenderedFile> files, List<StatementGap> gaps) {
    /** Copies the lists. */
    public Told {
      files = List.copyOf(files);
      gaps = List.copyOf(gaps);
    }
  }

  /**
   * The statement of a register, in the languages and formats that are wanted.
   *
   * @throws StatementTemplateException if an own template asks for what there is not
   */
  public static Told of(Register register, StatementChoices choices) {
    List<RenderedFile> files = new ArrayList<>();
    Set<StatementGap> gaps = new LinkedHashSet<>();
    for (Language language : choices.languages()) {
      PrivacyStatement statement = PrivacyStatement.of(register, language, choices.history());
      gaps.addAll(statement.gaps());
      for (StatementFormat format : new TreeSet<>(choices.formats())) {
        files.add(
            RenderedFile.of(name(language, format), text(statement.document(), format, choices)));
      }
    }
    if (choices.formats().contains(StatementFormat.HTML) && !choices.singleFile()) {
      files.add(RenderedFile.of(STYLE_FILE_NAME, STYLE));
    }
    return new Told(files, List.copyOf(gaps));
  }

  private static String text(Document document, StatementFormat format, StatementChoices choices) {
    StatementTemplates own = choices.templates();
    if (own != null && own.has(document.language(), format)) {
      return own.render(document, format);
    }
    return format == StatementFormat.MARKDOWN
        ? MarkdownWriter.write(document)
        : html(document, choices);
  }

  private static String html(Document document, StatementChoices choices) {
    Language other = document.language() == Language.NL ? Language.EN : Language.NL;
    return Pages.render(
        "statement.jte",
        Map.of(
            "document",
            document,
            "words",
            Words.of(document.language(), StatementFiles.class, "statement"),
            "style",
            choices.singleFile() ? STYLE : "",
            "other",
            choices.languages().contains(other) ? name(other, StatementFormat.HTML) : "",
            "otherLanguage",
            other.code()));
  }

  private static String style() {
    try (InputStream in = StatementFiles.class.getResourceAsStream(STYLE_FILE_NAME)) {
      if (in == null) {
        throw new IllegalStateException("The SDK misses its own resource " + STYLE_FILE_NAME);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException failed) {
      throw new UncheckedIOException("The SDK cannot read its own " + STYLE_FILE_NAME, failed);
    }
  }
}
