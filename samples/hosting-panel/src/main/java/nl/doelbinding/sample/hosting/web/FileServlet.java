package nl.doelbinding.sample.hosting.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;

/** A file that belongs to the pages. Reads no personal data. */
final class FileServlet extends HttpServlet {

  private final String resource;
  private final String type;

  FileServlet(String resource, String type) {
    this.resource = resource;
    this.type = type;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setContentType(type);
    response.setHeader("Cache-Control", "max-age=600");
    try (InputStream file = FileServlet.class.getResourceAsStream(resource)) {
      Objects.requireNonNull(file, resource).transferTo(response.getOutputStream());
    }
  }
}
