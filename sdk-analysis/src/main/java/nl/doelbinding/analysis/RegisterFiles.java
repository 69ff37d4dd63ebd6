package nl.doelbinding.analysis;

import java.util.List;
import nl.doelbinding.analysis.register.Language;
import nl.doelbinding.analysis.register.Register;
import nl.doelbinding.analysis.render.HtmlRegisterRenderer;
import nl.doelbinding.analysis.render.JsonRegisterRenderer;
import nl.doelbinding.analysis.render.RegisterRenderer;
import nl.doelbinding.analysis.render.RenderedFile;
import org.jspecify.annotations.Nullable;

/**
 * The files that a user gets of a register: the same for every front end. Stateless; threads may
 * share it.
 *
 * @since 0.1
 */
public final class RegisterFiles {

  private RegisterFiles() {}

  /**
   * All files.
   *
   * @param language the language of pages; {@code null}: that of the configuration
   */
  public static List<RenderedFile> of(AnalysisResult result, @Nullable Language language) {
    return of(result.registerWithFindings(), language(result, language));
  }

  /** All files of a register that is not of one analysis, such as that of a whole build. */
  public static List<RenderedFile> of(Register register, Language language) {
    List<RegisterRenderer> renderers =
        List.of(new JsonRegisterRenderer(), new HtmlRegisterRenderer(language));
    return renderers.stream().flatMap(renderer -> renderer.render(register).stream()).toList();
  }

  /** The file that travels in the jar, for tools that merge registers. */
  public static List<RenderedFile> forJar(AnalysisResult result) {
    return new JsonRegisterRenderer().render(result.registerWithFindings());
  }

  /** The language of pages: the one that was chosen, or that of the configuration. */
  public static Language language(AnalysisResult result, @Nullable Language chosen) {
    if (chosen != null) {
      return chosen;
    }
    return result.configuration() == null ? Language.NL : result.configuration().language();
  }
}
