package nl.doelbinding.publication;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import nl.doelbinding.publication.PublishedFile.Part;
import org.jspecify.annotations.Nullable;

/** Answers requests from a site. Threads may share it. */
final class Publication {
  /** What leads to a page in the language of the visitor. */
  private static final Map<String, Part> PAGES =
      Map.of("/", Part.STATEMENT, "/statement", Part.STATEMENT, "/register", Part.REGISTER);

  /** The pages have their style and script beside them, and need nothing else. */
  private static final String CONTENT_SECURITY_POLICY =
      "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:;"
          + " base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

  private final Site site;
  private final PublicationSettings settings;

  Publication(Site site, PublicationSettings settings) {
    this.site = site;
    this.settings = settings;
  }

  void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
    String method = request.getMethod();
    boolean head = method.equals("HEAD");
    if (!head && !method.equals("GET")) {
      response.setHeader("Allow", "GET, HEAD");
      response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
      return;
    }
    String path = request.getPathInfo();
    if (path == null) {
      // Without the slash the links of a page would lead beside it.
      redirect(request, response);
      return;
    }
    Part wanted = PAGES.get(path);
    PublishedFile file =
        wanted == null ? site.file(path) : site.page(wanted, language(request, wanted));
    if (file == null || (file.part() == Part.REGISTER && !settings.register())) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    describe(file, wanted != null, response);
    if (EntityTags.match(request, file.entityTag())) {
      response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
      return;
    }
    response.setContentType(file.type());
    response.setContentLength(file.length());
    if (!head) {
      file.writeTo(response.getOutputStream());
    }
  }

  /** To a relative address: one made of the request could be led to another server. */
  private static void redirect(HttpServletRequest request, HttpServletResponse response) {
    String path = request.getServletPath();
    String last = URLEncoder.encode(path.substring(path.lastIndexOf('/') + 1), UTF_8);
    String query = request.getQueryString();
    response.setStatus(HttpServletResponse.SC_PERMANENT_REDIRECT);
    response.setHeader("Location", "./" + last + "/" + (query == null ? "" : "?" + query));
  }

  private String language(HttpServletRequest request, Part part) {
    List<String> offered = site.languages(part);
    String asked = request.getParameter("lang");
    if (asked != null && offered.contains(asked)) {
      return asked;
    }
    return new AcceptedLanguages(Collections.list(request.getHeaders("Accept-Language")))
        .best(offered)
        .orElse(site.language());
  }

  private void describe(PublishedFile file, boolean negotiated, HttpServletResponse response) {
    // Who may see the register may be decided before this servlet, which a shared cache is not
    // told.
    String scope = file.part() == Part.REGISTER ? "private" : "public";
    response.setHeader("Cache-Control", scope + ", max-age=" + settings.maxAge());
    response.setHeader("ETag", file.entityTag());
    if (negotiated) {
      response.setHeader("Vary", "Accept-Language");
    }
    @Nullable String language = file.language();
    if (language != null) {
      response.setHeader("Content-Language", language);
    }
    response.setHeader("Content-Security-Policy", CONTENT_SECURITY_POLICY);
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Referrer-Policy", "no-referrer");
  }
}
