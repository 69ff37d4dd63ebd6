package nl.doelbinding.sample.hosting.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.doelbinding.sample.hosting.data.ChoicesOfCustomers;
import nl.doelbinding.sample.hosting.data.Role;

/** Counts the pages that customers read who agreed to that; of others it counts nothing. */
final class PageCounting extends HttpFilter {

  private final transient ChoicesOfCustomers choices;

  PageCounting(ChoicesOfCustomers choices) {
    this.choices = choices;
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    chain.doFilter(request, response);
    if (isPage(response)
        && SignedIn.of(request)
            .filter(user -> user.role() == Role.CUSTOMER)
            .filter(user -> choices.mayCount(user.customer()))
            .isPresent()) {
      choices.countPage(request.getServletPath());
    }
  }

  private static boolean isPage(HttpServletResponse response) {
    String type = response.getContentType();
    return response.getStatus() == HttpServletResponse.SC_OK
        && type != null
        && type.startsWith("text/html");
  }
}
