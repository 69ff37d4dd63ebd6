package nl.doelbinding.sample.time.web;

import java.util.Collection;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * HTML that is safe to send: whatever is put into a template is escaped, unless it is HTML itself.
 *
 * <pre>{@code
 * Html.of("<p title=\"{}\">{}</p>", tooltip, text)
 * }</pre>
 *
 * <p>Templates are literals of this program and put every attribute in double quotes; then escaping
 * these five characters is enough.
 */
final class Html {

  static final Html NONE = new Html("");

  private final String markup;

  private Html(String markup) {
    this.markup = markup;
  }

  /** Fills the places marked <code>{}</code> of a template, in order. */
  static Html of(String template, Object... values) {
    StringBuilder result = new StringBuilder();
    int from = 0;
    for (Object value : values) {
      int place = template.indexOf("{}", from);
      if (place < 0) {
        throw new IllegalArgumentException("More values than places in: " + template);
      }
      result.append(template, from, place);
      result.append(value instanceof Html ? value.toString() : escaped(String.valueOf(value)));
      from = place + 2;
    }
    if (template.indexOf("{}", from) >= 0) {
      throw new IllegalArgumentException("Fewer values than places in: " + template);
    }
    return new Html(result.append(template, from, template.length()).toString());
  }

  /** The HTML of each item, one after the other. */
  static <T> Html each(Collection<T> items, Function<T, Html> row) {
    return new Html(
        items.stream().map(item -> row.apply(item).toString()).collect(Collectors.joining("\n")));
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }

  /** The markup. */
  @Override
  public String toString() {
    return markup;
  }
}
