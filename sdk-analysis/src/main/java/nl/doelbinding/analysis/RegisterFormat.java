package nl.doelbinding.analysis;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import nl.doelbinding.analysis.register.Language;
import nl.doelbinding.analysis.render.HtmlRegisterRenderer;
import nl.doelbinding.analysis.render.JsonRegisterRenderer;
import nl.doelbinding.analysis.render.RegisterRenderer;
import nl.doelbinding.analysis.render.jsonld.JsonLdRegisterRenderer;
import nl.doelbinding.analysis.render.markdown.MarkdownRegisterRenderer;
import nl.doelbinding.analysis.render.sheet.CsvRegisterRenderer;
import nl.doelbinding.analysis.render.sheet.XlsxRegisterRenderer;

/**
 * The formats of a register.
 *
 * @since 0.1
 */
public enum RegisterFormat {
  /** For other tools, to merge and to compare: the truth, of which the others are made. */
  JSON(false),
  /** To read: what a data protection officer opens and an authority gets. */
  HTML(true),
  /** For a spreadsheet or a script: a file of activities and one of fields. */
  CSV(true),
  /** For those who work in spreadsheets: a workbook with a sheet for each part. */
  XLSX(true),
  /** To read beside the code, in a repository or a pull request. */
  MARKDOWN(true),
  /** For linked data, in the words of the W3C Data Privacy Vocabulary. */
  JSONLD(false);

  /** What a user gets who asks for nothing. */
  public static final List<RegisterFormat> USUAL = List.of(JSON, HTML);

  private static final String ALL = "all";

  private final boolean speaksOneLanguage;

  RegisterFormat(boolean speaksOneLanguage) {
    this.speaksOneLanguage = speaksOneLanguage;
  }

  /**
   * The formats of names, in capitals or not; {@code all} stands for all of them.
   *
   * @throws IllegalArgumentException if there is none of a name, or no name; the message lists
   *     those there are
   */
  public static List<RegisterFormat> of(Collection<String> names) {
    Set<RegisterFormat> formats = EnumSet.noneOf(RegisterFormat.class);
    for (String name : names) {
      String wanted = name.strip();
      if (wanted.equalsIgnoreCase(ALL)) {
        formats.addAll(List.of(values()));
      } else {
        formats.add(of(wanted));
      }
    }
    if (formats.isEmpty()) {
      throw unknown("No register format is named");
    }
    return List.copyOf(formats);
  }

  private static RegisterFormat of(String name) {
    return Arrays.stream(values())
        .filter(format -> format.name().equalsIgnoreCase(name))
        .findFirst()
        .orElseThrow(() -> unknown("There is no register format \"" + name + "\""));
  }

  private static IllegalArgumentException unknown(String sentence) {
    return new IllegalArgumentException(
        sentence
            + "; there are "
            + Arrays.stream(values())
                .map(RegisterFormat::toString)
                .collect(Collectors.joining(", "))
            + ", and "
            + ALL);
  }

  /** What makes files of this format. */
  public RegisterRenderer renderer(Language language) {
    return switch (this) {
      case JSON -> new JsonRegisterRenderer();
      case HTML -> new HtmlRegisterRenderer(language);
      case CSV -> new CsvRegisterRenderer(language);
      case XLSX -> new XlsxRegisterRenderer(language);
      case MARKDOWN -> new MarkdownRegisterRenderer(language);
      case JSONLD -> new JsonLdRegisterRenderer();
    };
  }

  /** Whether a file is in one language, so that a second language is a second file. */
  public boolean speaksOneLanguage() {
    return speaksOneLanguage;
  }

  /** The name as a user writes it. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
