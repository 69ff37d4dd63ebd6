package nl.doelbinding.sample.testing.browser;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.openqa.selenium.JavascriptExecutor;

/** What axe-core finds on a page that keeps people out. */
final class Axe {

  private static final String SCRIPT = script();

  private static final String RUN =
      """
      const done = arguments[arguments.length - 1];
      axe.run(document, {resultTypes: ['violations']}).then(
        result => done(result.violations.map(
          found => found.id + ': ' + found.help + ': '
            + found.nodes.map(node => node.html).join(' '))),
        failed => done([String(failed)]));
      """;

  private Axe() {}

  /** The rule, what it asks, and where, of everything that is found. */
  @SuppressWarnings("unchecked") // the script gives a list of strings
  static List<String> violations(JavascriptExecutor page) {
    page.executeScript(SCRIPT);
    return (List<String>) Objects.requireNonNull(page.executeAsyncScript(RUN), "found");
  }

  private static String script() {
    try (InputStream file = Axe.class.getResourceAsStream("/axe.min.js")) {
      return new String(
          Objects.requireNonNull(file, "axe.min.js is on the class path").readAllBytes(),
          StandardCharsets.UTF_8);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
