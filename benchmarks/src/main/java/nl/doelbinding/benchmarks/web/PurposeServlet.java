package nl.doelbinding.benchmarks.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.doelbinding.annotations.ForPurpose;
import nl.doelbinding.purpose.Purposes;

/** Answers with a page under its purpose; fails where it should be bound and is not. */
@ForPurpose(Newsletter.class)
final class PurposeServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  private final byte[] page;
  private final boolean bound;

  PurposeServlet(byte[] page, boolean bound) {
    this.page = page.clone();
    this.bound = bound;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (Purposes.current().isEmpty() == bound) {
      throw new IllegalStateException("A fast filter that binds nothing would win");
    }
    response.setContentType("text/html");
    response.setContentLength(page.length);
    response.getOutputStream().write(page);
  }
}
