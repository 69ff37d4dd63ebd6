package nl.doelbinding.sample.time.web;

import jakarta.servlet.ServletContext;
import java.util.Map;
import nl.doelbinding.logging.jetty.MaskingRequestLogWriter;
import nl.doelbinding.publication.PublicationServlet;
import nl.doelbinding.servlet.PurposeFilter;
import org.eclipse.jetty.server.RequestLog;

/**
 * The lines that connect the server to the SDK; {@code logback.xml} has one more, for the
 * application's own log. What remains is declarations.
 *
 * <p>An interface, so that a test can start the server without them and see what is lost.
 */
public interface Sdk {

  /** Adds filters and servlets. */
  void install(ServletContext context);

  /** Masks what goes into the access log. */
  RequestLog.Writer masked(RequestLog.Writer accessLog);

  /** As it should be. */
  static Sdk connected() {
    return new Sdk() {

      @Override
      public void install(ServletContext context) {
        // Binds the purpose of the servlet that answers.
        PurposeFilter.install(context);
        // Serves the privacy statement and the register that the build made.
        PublicationServlet.install(context, "/privacy/*").setInitParameter("register", "true");
      }

      @Override
      public RequestLog.Writer masked(RequestLog.Writer accessLog) {
        // Links hold more than addresses: codes, and whatever somebody puts into a query.
        return new MaskingRequestLogWriter(accessLog, Map.of("identifiers", "all"));
      }
    };
  }
}
