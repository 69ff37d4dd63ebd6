package nl.doelbinding.analysis;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.doelbinding.analysis.register.Language;
import nl.doelbinding.analysis.register.Register;
import nl.doelbinding.analysis.render.JsonRegisterRenderer;
import nl.doelbinding.analysis.render.RenderedFile;

/**
 * The files that a user gets of a register: the same for every front end. Stateless; threads may
 * share it.
 *
 * @since 0.1
 */
public final class RegisterFiles {

  private RegisterFiles() {}

  /**
   * The files of what an analysis found.
   *
   * @param languages the languages; empty: that of the configuration
   */
  public static List<RenderedFile> of(
      AnalysisResult result, Collection<RegisterFormat> formats, List<Language> languages) {
    return of(
        result.registerWithFindings(),
        formats,
        languages.isEmpty() ? List.of(language(result)) : languages);
  }

  /**
   * The files of a register, each name once. A file in the first language has the plain name,
   * {@code register.html}, and one in another language tells it, {@code register-en.html}.
   *
   * @param languages the languages, at least one
   * @throws IllegalArgumentException if there is no format or no language
   */
  public static List<RenderedFile> of(
      Register register, Collection<RegisterFormat> formats, List<Language> languages) {
    if (formats.isEmpty() || languages.isEmpty()) {
      throw new IllegalArgumentException(
          "A register needs at least one format and one language; these are %s and %s"
              .formatted(formats, languages));
    }
    Map<String, RenderedFile> files = new LinkedHashMap<>();
    for (RegisterFormat format : formats) {
      for (Language language : format.speaksOneLanguage() ? languages : languages.subList(0, 1)) {
        for (RenderedFile file : format.renderer(language).render(register)) {
          RenderedFile named =
              language == languages.get(0) || isShared(file) ? file : file.in(language);
          files.putIfAbsent(named.name(), named);
        }
      }
    }
    return List.copyOf(files.values());
  }

  /**
   * The file that travels in the jar, for tools that merge registers.
   *
   * @param files what was made of the register already
   */
  public static List<RenderedFile> forJar(AnalysisResult result, List<RenderedFile> files) {
    List<RenderedFile> made =
        files.stream().filter(file -> file.name().equals(JsonRegisterRenderer.FILE_NAME)).toList();
    return made.isEmpty() ? new JsonRegisterRenderer().render(result.registerWithFindings()) : made;
  }

  /** Styles and scripts belong to the pages of every language. */
  private static boolean isShared(RenderedFile file) {
    return file.name().endsWith(".css") || file.name().endsWith(".js");
  }

  private static Language language(AnalysisResult result) {
    return result.configuration() == null ? Language.NL : result.configuration().language();
  }
}
