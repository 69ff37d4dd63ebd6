package nl.doelbinding.analysis.adoption;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.doelbinding.analysis.document.Document;
import nl.doelbinding.analysis.document.MarkdownWriter;
import nl.doelbinding.analysis.register.Language;
import nl.doelbinding.analysis.render.HtmlRegisterRenderer;
import nl.doelbinding.analysis.render.Pages;
import nl.doelbinding.analysis.render.RenderedFile;
import nl.doelbinding.analysis.render.Words;

/**
 * What the report is written as.
 *
 * @since 0.1
 */
public enum AdoptionFormat {
  /** A page to read and to send to the data protection officer: {@code adoption.html}. */
  HTML,
  /** For a pull request or an issue: {@code adoption.md}. */
  MARKDOWN;

  private static final String NAME = "adoption";
  private static final String STYLE =
      Pages.resource(HtmlRegisterRenderer.STYLE_FILE_NAME)
          + Pages.resource("findings.css")
          + Pages.resource("adoption.css");

  /**
   * The report in some formats and languages.
   *
   * @param languages the first of them has the plain name, each other one its code in the name
   */
  public static List<RenderedFile> files(
      AdoptionReport report, List<AdoptionFormat> formats, List<Language> languages) {
    List<RenderedFile> files = new ArrayList<>();
    for (AdoptionFormat format : formats) {
      for (int i = 0; i < languages.size(); i++) {
        RenderedFile file = format.file(report, languages.get(i));
        files.add(i == 0 ? file : file.in(languages.get(i)));
      }
    }
    return files;
  }

  private RenderedFile file(AdoptionReport report, Language language) {
    Document document = new AdoptionDocument(report, language).document();
    return switch (this) {
      case HTML -> RenderedFile.of(NAME + ".html", html(report, document));
      case MARKDOWN -> RenderedFile.of(NAME + ".md", MarkdownWriter.write(document));
    };
  }

  private static String html(AdoptionReport report, Document document) {
    return Pages.render(
        NAME + ".jte",
        Map.of(
            "document",
            document,
            "words",
            Words.of(document.language(), AdoptionFormat.class, NAME),
            "questions",
            report.questionsLeft(),
            "repairs",
            report.repairsLeft(),
            "style",
            STYLE,
            "policy",
            Pages.policy(STYLE, "")));
  }
}
