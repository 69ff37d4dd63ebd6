package nl.doelbinding.sample.hosting.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Answers for every address that no other servlet has. Reads no personal data. */
final class NotFoundServlet extends HttpServlet {

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    show(new Page(request, response));
  }

  static void show(Page page) throws IOException {
    page.say(
        HttpServletResponse.SC_NOT_FOUND,
        page.say("Deze pagina is er niet", "This page does not exist"),
        page.say("Misschien is zij verhuisd.", "Perhaps it has moved."));
  }
}
