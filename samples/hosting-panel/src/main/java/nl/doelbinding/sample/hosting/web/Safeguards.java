package nl.doelbinding.sample.hosting.web;

import jakarta.servlet.ServletContext;
import nl.doelbinding.logging.jetty.MaskingRequestLogWriter;
import nl.doelbinding.publication.PublicationServlet;
import nl.doelbinding.servlet.ClientAddressFilter;
import nl.doelbinding.servlet.PurposeFilter;
import org.eclipse.jetty.server.RequestLog;

/** All that connects the server to the SDK. */
public class Safeguards {

  /**
   * Adds to a context that starts: {@link ClientAddressFilter}, which truncates the address of the
   * client for whoever needs no more; {@link PurposeFilter}, which binds the purpose of the servlet
   * that answers; and {@link PublicationServlet}, which serves the privacy statement and the
   * register that the build made.
   */
  public void install(ServletContext context) {
    ClientAddressFilter.install(context);
    PurposeFilter.install(context);
    PublicationServlet.install(context, "/privacy/*").setInitParameter("register", "true");
  }

  /** Truncates the addresses in every line of the access log before it is written. */
  public RequestLog.Writer masked(RequestLog.Writer accessLog) {
    return new MaskingRequestLogWriter(accessLog);
  }
}
