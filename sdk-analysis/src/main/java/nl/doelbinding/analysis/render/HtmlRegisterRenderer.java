package nl.doelbinding.analysis.render;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import nl.doelbinding.analysis.register.Language;
import nl.doelbinding.analysis.register.Register;
import nl.doelbinding.analysis.rule.Violation;

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

  private static final String STYLE = style();
  private static final TemplateEngine TEMPLATES =
      TemplateEngine.createPrecompiled(
          null,
          ContentType.Html,
          HtmlRegisterRenderer.class.getClassLoader(),
          "nl.doelbinding.analysis.render.templates");

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
  public List<RenderedFile> render(Register register, List<Violation> violations) {
    StringOutput html = new StringOutput();
    TEMPLATES.render(
        "register.jte",
        Map.of(
            "page",
            new RegisterPage(register, violations, words),
            "style",
            singleFile ? STYLE : ""),
        html);
    RenderedFile page = RenderedFile.of(FILE_NAME, html.toString());
    return singleFile ? List.of(page) : List.of(page, RenderedFile.of(STYLE_FILE_NAME, STYLE));
  }

  private static String style() {
    try (InputStream in = HtmlRegisterRenderer.class.getResourceAsStream(STYLE_FILE_NAME)) {
      if (in == null) {
        throw new IllegalStateException("The SDK misses its own resource " + STYLE_FILE_NAME);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException failed) {
      throw new UncheckedIOException("The SDK cannot read its own style sheet", failed);
    }
  }
}
