package nl.doelbinding.analysis.render;

import java.util.List;
import java.util.Map;
import nl.doelbinding.analysis.register.Language;
import nl.doelbinding.analysis.register.Register;

/**
 * The register as a page for people: the findings on top, an overview, one sheet for each activity.
 *
 * <p>The page works without script, prints well, asks nothing of the network and is styled by a
 * file beside it, which a strict content security policy allows; {@link #asSingleFile} puts the
 * style inside. Immutable; threads may share it.
 *
 * @since 0.1
 */
public final class HtmlRegisterRenderer implements RegisterRenderer {
  /** The name of the page. */
  public static final String FILE_NAME = "register.html";

  /** The name of the style sheet beside it. */
  public static final String STYLE_FILE_NAME = "register.css";

  private static final String STYLE = Pages.resource(STYLE_FILE_NAME);

  private final Words words;
  private final boolean singleFile;

  /** In a language. */
  public HtmlRegisterRenderer(Language language) {
    this(new Words(language), false);
  }

  private HtmlRegisterRenderer(Words words, boolean singleFile) {
    this.words = words;
    this.singleFile = singleFile;
  }

  /** A renderer that writes one file, for sending by mail. */
  public HtmlRegisterRenderer asSingleFile() {
    return new HtmlRegisterRenderer(words, true);
  }

  @Override
  public String format() {
    return "html";
  }

  @Override
  public List<RenderedFile> render(Register register) {
    String html =
        Pages.render(
            "register.jte",
            Map.of("page", new RegisterPage(register, words), "style", singleFile ? STYLE : ""));
    RenderedFile page = RenderedFile.of(FILE_NAME, html);
    return singleFile ? List.of(page) : List.of(page, RenderedFile.of(STYLE_FILE_NAME, STYLE));
  }
}
