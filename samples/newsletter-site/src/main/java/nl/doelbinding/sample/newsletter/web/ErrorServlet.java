package nl.doelbinding.sample.newsletter.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;

/**
 * Answers where nothing else did. Says the status and nothing more: the message of an exception may
 * hold what somebody typed. Reads no personal data.
 */
final class ErrorServlet extends HttpServlet {

  static final String PATH = "/error";

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    int status =
        request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer told
            ? told
            : HttpServletResponse.SC_NOT_FOUND;
    Page page = new Page(Language.of(request), false, false);
    response.setStatus(status);
    response.setContentType(PagesResource.HTML);
    SafeHeaders.ALL.forEach(response::setHeader);
    response
        .getWriter()
        .write(
            page.html(
                status == HttpServletResponse.SC_NOT_FOUND ? "not-found" : "error",
                Map.of("status", String.valueOf(status))));
  }
}
