package nl.doelbinding.sample.hosting.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.doelbinding.annotations.ForPurpose;
import nl.doelbinding.masking.LogMasker;
import nl.doelbinding.sample.hosting.data.AccountEvent;
import nl.doelbinding.sample.hosting.data.AccountEvents;
import nl.doelbinding.sample.hosting.data.Role;
import nl.doelbinding.sample.hosting.purpose.LoginOverview;
import nl.doelbinding.sample.hosting.purpose.ServiceAccess;

/**
 * Shows the owner of an account, and nobody else, from which address it was used. A network that
 * was not seen before stands out.
 */
@ForPurpose({ServiceAccess.class, LoginOverview.class})
final class LoginOverviewServlet extends HttpServlet {

  private static final LogMasker NETWORK = LogMasker.ofDefaults();

  private final transient AccountEvents events;

  LoginOverviewServlet(AccountEvents events) {
    this.events = events;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Page page = new Page(request, response);
    Optional<SignedIn> user = page.admit(Role.CUSTOMER);
    if (user.isPresent()) {
      page.show("logins", Map.of("lines", lines(events.of(user.get().account()))));
    }
  }

  private static List<OverviewLine> lines(List<AccountEvent> lastFirst) {
    List<OverviewLine> lines = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (int i = lastFirst.size() - 1; i >= 0; i--) {
      AccountEvent event = lastFirst.get(i);
      lines.add(0, new OverviewLine(event, seen.add(NETWORK.mask(event.address()))));
    }
    return lines;
  }
}
