package nl.doelbinding.analysis.publication;

import java.util.Locale;
import nl.doelbinding.analysis.register.Language;
import nl.doelbinding.analysis.render.RenderedFile;
import org.jspecify.annotations.Nullable;

/**
 * A file of a site.
 *
 * @param language the language of a page; {@code null}: it is no page
 */
record SiteFile(RenderedFile file, Part part, @Nullable Language language) {

  /** What a file belongs to; the register may be internal and is served only where asked for. */
  enum Part {
    STATEMENT,
    REGISTER;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** The media type. */
  String type() {
    String name = file.name();
    return switch (name.substring(name.lastIndexOf('.') + 1)) {
      case "html" -> "text/html; charset=utf-8";
      case "css" -> "text/css; charset=utf-8";
      case "js" -> "text/javascript; charset=utf-8";
      case "json" -> "application/json";
      default -> throw new IllegalStateException("A site has no place for " + name);
    };
  }
}
