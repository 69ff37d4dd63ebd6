package nl.doelbinding.sample.hosting.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Answers when a servlet could not. Says the status and nothing else: the message of an exception
 * may hold what somebody typed. Reads no personal data.
 */
final class ErrorServlet extends HttpServlet {

  static final String PATH = "/error";

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Page page = new Page(request, response);
    if (request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer status) {
      page.say(
          status,
          page.say("Dat ging niet", "That did not work"),
          page.say("De server antwoordt met status ", "The server answers with status ") + status);
    } else {
      NotFoundServlet.show(page);
    }
  }
}
