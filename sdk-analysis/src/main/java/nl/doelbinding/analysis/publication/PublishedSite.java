package nl.doelbinding.analysis.publication;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.regex.Pattern;
import nl.doelbinding.analysis.publication.SiteFile.Part;
import nl.doelbinding.analysis.register.Language;
import nl.doelbinding.analysis.register.Register;
import nl.doelbinding.analysis.render.HtmlRegisterRenderer;
import nl.doelbinding.analysis.render.JsonRegisterRenderer;
import nl.doelbinding.analysis.render.RenderedFile;
import nl.doelbinding.analysis.statement.StatementChoices;
import nl.doelbinding.analysis.statement.StatementFiles;
import nl.doelbinding.analysis.statement.StatementFormat;
import nl.doelbinding.analysis.statement.StatementTemplateException;
import org.jspecify.annotations.Nullable;

/**
 * The privacy statement and the register as an application serves them: pages in each language, the
 * files they are styled by, and an index of all with their hashes. Equal registers give equal
 * bytes. Stateless; threads may share it.
 *
 * @since 0.1
 */
public final class PublishedSite {
  /** The name of the index. */
  public static final String INDEX_FILE_NAME = "index.properties";

  private static final String DIRECTORY = "META-INF/doelbinding/site";
  private static final Pattern MODULE = Pattern.compile("[\\w.-]+:[\\w.-]+");

  private PublishedSite() {}

  /** Where the files lie among the classes of a module. */
  public static Path directory(Path classes) {
    return classes.resolve(DIRECTORY);
  }

  /**
   * The files, the index last. The first language is the one for visitors who ask for none of them.
   * Each page has its style beside it, whatever was chosen: the servlet allows no other.
   *
   * @param module {@code group:artifact} of the module that will carry them
   * @throws IllegalArgumentException if the module has another form
   * @throws StatementTemplateException if an own template asks for what there is not
   */
  public static List<RenderedFile> of(Register register, StatementChoices choices, String module) {
    if (!MODULE.matcher(module).matches()) {
      throw new IllegalArgumentException("\"" + module + "\" is no group:artifact");
    }
    List<SiteFile> files = statement(register, choices);
    files.addAll(register(register, choices.languages()));
    List<RenderedFile> rendered = new ArrayList<>();
    files.forEach(file -> rendered.add(file.file()));
    rendered.add(
        RenderedFile.of(
            INDEX_FILE_NAME,
            SiteIndexText.of(
                module, register.modules().size(), choices.languages().get(0), files)));
    return rendered;
  }

  private static List<SiteFile> statement(Register register, StatementChoices choices) {
    StatementChoices pages =
        new StatementChoices(
            choices.languages(),
            EnumSet.of(StatementFormat.HTML),
            false,
            choices.history(),
            choices.templates());
    List<SiteFile> files = new ArrayList<>();
    for (RenderedFile file : StatementFiles.of(register, pages).files()) {
      files.add(new SiteFile(file, Part.STATEMENT, language(file, choices.languages())));
    }
    return files;
  }

  private static @Nullable Language language(RenderedFile file, List<Language> languages) {
    return languages.stream()
        .filter(one -> file.name().equals(StatementFiles.name(one, StatementFormat.HTML)))
        .findFirst()
        .orElse(null);
  }

  private static List<SiteFile> register(Register register, List<Language> languages) {
    List<SiteFile> files = new ArrayList<>();
    for (Language language : languages) {
      for (RenderedFile file : new HtmlRegisterRenderer(language).render(register)) {
        if (file.name().equals(HtmlRegisterRenderer.FILE_NAME)) {
          RenderedFile page =
              RenderedFile.of("register." + language.code() + ".html", file.bytes());
          files.add(new SiteFile(page, Part.REGISTER, language));
        } else if (language == languages.get(0)) {
          // Style and script are the same for every language.
          files.add(new SiteFile(file, Part.REGISTER, null));
        }
      }
    }
    for (RenderedFile file : new JsonRegisterRenderer().render(register)) {
      files.add(new SiteFile(file, Part.REGISTER, null));
    }
    return files;
  }
}
