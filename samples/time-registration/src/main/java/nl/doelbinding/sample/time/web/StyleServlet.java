package nl.doelbinding.sample.time.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;

/** The style sheet. Reads no personal data. */
final class StyleServlet extends HttpServlet {

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setContentType("text/css; charset=utf-8");
    response.setHeader("Cache-Control", "max-age=600");
    try (InputStream style = StyleServlet.class.getResourceAsStream("/static/style.css")) {
      Objects.requireNonNull(style, "/static/style.css is part of this jar")
          .transferTo(response.getOutputStream());
    }
  }
}
