package nl.doelbinding.servlet;

import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import nl.doelbinding.problem.Problem;
import nl.doelbinding.purpose.PurposeViolationException;
import org.jspecify.annotations.Nullable;

/** Answers a request in which a read was refused. */
final class ViolationResponse {

  private static final Logger LOG = System.getLogger("nl.doelbinding.servlet");

  /** No chain of causes is longer; one that leads back to itself ends here. */
  private static final int MAX_CAUSES = 100;

  private ViolationResponse() {}

  /** The refused read that an exception comes from, if it comes from one. */
  static @Nullable PurposeViolationException refusedIn(Throwable thrown) {
    Throwable next = thrown;
    for (int i = 0; next != null && i < MAX_CAUSES; i++) {
      if (next instanceof PurposeViolationException refused) {
        return refused;
      }
      next = next.getCause();
    }
    return null;
  }

  /**
   * Writes a problem document, or returns {@code false} if it is too late for that. Logs the
   * violation in both cases.
   */
  static boolean answer(
      PurposeViolationException refused, ServletRequest request, ServletResponse response)
      throws IOException {
    String instance = "urn:uuid:" + UUID.randomUUID();
    if (response.isCommitted() || !(response instanceof HttpServletResponse http)) {
      LOG.log(Level.ERROR, () -> line(refused, "broken off", instance));
      return false;
    }
    LOG.log(Level.WARNING, () -> line(refused, "answered with 403", instance));
    byte[] problem = Problem.purposeViolation(instance).toJson().getBytes(StandardCharsets.UTF_8);
    http.reset();
    http.setStatus(HttpServletResponse.SC_FORBIDDEN);
    http.setContentType(Problem.MEDIA_TYPE);
    http.setHeader("Cache-Control", "no-store");
    http.setContentLength(problem.length);
    http.getOutputStream().write(problem);
    if (request.isAsyncStarted()) {
      // The servlet failed after it asked for time; without this the client waits for the timeout.
      request.getAsyncContext().complete();
    }
    return true;
  }

  private static String line(PurposeViolationException refused, String outcome, String instance) {
    return refused.violation().summary() + "; the request was " + outcome + ", " + instance;
  }
}
