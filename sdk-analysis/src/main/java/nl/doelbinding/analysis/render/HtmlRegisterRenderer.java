package nl.doelbinding.analysis.render;

import java.util.List;
import java.util.Map;
import nl.doelbinding.analysis.register.Language;
import nl.doelbinding.analysis.register.Register;

/**
 * The register as a page for people: what to do next, the findings, a picture of the data, an
 * overview, one sheet for each activity.
 *
 * <p>The page is complete without script, prints well, asks nothing of the network and is styled by
 * a file beside it; the script beside it only searches and filters. A strict content security
 * policy allows both. {@link #asSingleFile} puts them inside, with a policy that allows them and
 * nothing else. Immutable; threads may share it.
 *
 * @since 0.1
 */
public final class HtmlRegisterRenderer implements RegisterRenderer {
  /** The name of the page. */
  public static final String FILE_NAME = "register.html";

  /** The name of the style sheet beside it. */
  public static final String STYLE_FILE_NAME = "register.css";

  /** The name of the script beside it. */
  public static final String SCRIPT_FILE_NAME = "register.js";

  private static final String STYLE = Pages.resource(STYLE_FILE_NAME);
  private static final String SCRIPT = Pages.resource(SCRIPT_FILE_NAME);

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
    RegisterPage page = new RegisterPage(register, words);
    String html =
        Pages.render(
            "register.jte",
            Map.of(
                "page",
                page,
                "style",
                singleFile ? STYLE : "",
                "script",
                singleFile ? SCRIPT : "",
                "policy",
                Pages.policy(STYLE, SCRIPT)));
    RenderedFile file = RenderedFile.of(FILE_NAME, html);
    return singleFile
        ? List.of(file)
        : List.of(
            file,
            RenderedFile.of(STYLE_FILE_NAME, STYLE),
            RenderedFile.of(SCRIPT_FILE_NAME, SCRIPT));
  }
}
