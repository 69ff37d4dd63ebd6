package nl.doelbinding.sample.time.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/**
 * Serves the register that the build left beside the classes, with the files that belong to it.
 * Reads no personal data: the register names fields, never values.
 */
final class RegisterServlet extends HttpServlet {

  private static final Map<String, String> TYPES =
      Map.of(
          "html", "text/html; charset=utf-8",
          "css", "text/css; charset=utf-8",
          "js", "text/javascript; charset=utf-8",
          "json", "application/json",
          "jsonld", "application/ld+json",
          "csv", "text/csv; charset=utf-8",
          "md", "text/markdown; charset=utf-8",
          "svg", "image/svg+xml",
          "xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

  private final transient Path register;

  RegisterServlet(Path register) {
    this.register = register.toAbsolutePath().normalize();
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String path = request.getPathInfo();
    Path directory = register.getParent();
    Path file =
        path.equals("/register.html") ? register : directory.resolve(path.substring(1)).normalize();
    String type = TYPES.get(extension(file));
    if (type == null || !file.startsWith(directory) || !Files.isRegularFile(file)) {
      notThere(new Page(request, response));
      return;
    }
    response.setContentType(type);
    response.setHeader("Content-Security-Policy", "default-src 'self' 'unsafe-inline' data:");
    response.setHeader("X-Content-Type-Options", "nosniff");
    Files.copy(file, response.getOutputStream());
  }

  private static String extension(Path file) {
    String name = String.valueOf(file.getFileName());
    return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }

  private static void notThere(Page page) throws IOException {
    page.show(
        HttpServletResponse.SC_NOT_FOUND,
        page.say("Het register is er nog niet", "The register is not there yet"),
        Html.of(
            """
            <div class="notice">
            <p>{}</p>
            <pre><code>mvn package</code></pre>
            <p>{}</p>
            </div>
            """,
            page.say(
                "Het verwerkingsregister wordt gemaakt als de toepassing wordt gebouwd:",
                "The processing register is made when the application is built:"),
            page.say(
                "Start de server daarna opnieuw vanuit dezelfde map, of wijs het bestand aan met"
                    + " -Dtime.register=pad/register.html.",
                "Then start the server from the same directory again, or point at the file with"
                    + " -Dtime.register=pad/register.html.")));
  }
}
