package nl.doelbinding.sample.hosting.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;

/** A style sheet. Reads no personal data. */
final class StyleServlet extends HttpServlet {

  private final String resource;

  StyleServlet(String resource) {
    this.resource = resource;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setContentType("text/css; charset=utf-8");
    response.setHeader("Cache-Control", "max-age=600");
    try (InputStream style = StyleServlet.class.getResourceAsStream(resource)) {
      Objects.requireNonNull(style, resource).transferTo(response.getOutputStream());
    }
  }
}
