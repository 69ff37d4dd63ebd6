package nl.doelbinding.analysis.render.markdown;

import java.util.List;
import nl.doelbinding.analysis.document.MarkdownWriter;
import nl.doelbinding.analysis.register.Language;
import nl.doelbinding.analysis.register.Register;
import nl.doelbinding.analysis.render.RegisterRenderer;
import nl.doelbinding.analysis.render.RenderedFile;

/**
 * The register as {@code register.md}, to be read beside the code: the overview, what is missing, a
 * section for each activity, and the recipients, cookies, measures and contacts. Immutable; threads
 * may share it.
 *
 * @since 0.1
 */
public final class MarkdownRegisterRenderer implements RegisterRenderer {
  /** The name of the file. */
  public static final String FILE_NAME = "register.md";

  private final Language language;

  /** In a language. */
  public MarkdownRegisterRenderer(Language language) {
    this.language = language;
  }

  @Override
  public String format() {
    return "markdown";
  }

  @Override
  public List<RenderedFile> render(Register register) {
    return List.of(
        RenderedFile.of(
            FILE_NAME, MarkdownWriter.write(new RegisterDocument(register, language).document())));
  }
}
