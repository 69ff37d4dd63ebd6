package nl.doelbinding.sample.newsletter.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A page: a file under {@code /pages} in the layout of the site.
 *
 * <p>Both languages stand beside each other in the files, as <code>{Dutch|English}</code>. Personal
 * data never goes into a page; the script asks the API for it.
 */
final class Page {

  private static final Pattern BOTH_LANGUAGES = Pattern.compile("\\{([^{|}]*)\\|([^{|}]*)}");
  private static final Pattern HEADING = Pattern.compile("<h1>(.*?)</h1>");

  private final Language language;
  private final boolean staff;
  private final boolean counted;

  /**
   * A page for a reader.
   *
   * @param staff whether the reader signed in
   * @param counted whether the script may report that the page is seen
   */
  Page(Language language, boolean staff, boolean counted) {
    this.language = language;
    this.staff = staff;
    this.counted = counted;
  }

  /**
   * The HTML.
   *
   * @param name the file
   * @param values for the places marked as <code>{{name}}</code>: words of this program, safe as
   *     they are
   */
  String html(String name, Map<String, String> values) {
    String body = file(name);
    Matcher heading = HEADING.matcher(body);
    String title = heading.find() ? heading.group(1) : "";
    String html =
        file("layout")
            .replace("{{title}}", title)
            .replace("{{menu}}", file(staff ? "menu-staff" : "menu"))
            .replace("{{body}}", body)
            .replace("{{counted}}", counted ? name : "")
            .replace("{{language}}", language.code())
            .replace("{{other}}", language.say("en", "nl"))
            .replace(
                "href=\"/" + name.replace('-', '/') + "\"",
                "href=\"/" + name.replace('-', '/') + "\" aria-current=\"page\"");
    for (Map.Entry<String, String> value : values.entrySet()) {
      html = html.replace("{{" + value.getKey() + "}}", value.getValue());
    }
    return BOTH_LANGUAGES.matcher(html).replaceAll(language.say("$1", "$2"));
  }

  private static String file(String name) {
    try (InputStream file = Page.class.getResourceAsStream("/pages/" + name + ".html")) {
      return new String(Objects.requireNonNull(file, name).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }
}
