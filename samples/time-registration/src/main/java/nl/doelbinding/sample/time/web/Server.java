package nl.doelbinding.sample.time.web;

import jakarta.persistence.EntityManagerFactory;
import jakarta.servlet.http.HttpServlet;
import java.net.URI;
import java.nio.file.Path;
import nl.doelbinding.logging.jetty.MaskingRequestLogWriter;
import nl.doelbinding.publication.PublicationServlet;
import nl.doelbinding.sample.time.data.Database;
import nl.doelbinding.sample.time.data.Outbox;
import nl.doelbinding.sample.time.data.ServerLogLine;
import nl.doelbinding.sample.time.job.DemoData;
import nl.doelbinding.sample.time.job.NewsletterMailing;
import nl.doelbinding.servlet.PurposeFilter;
import org.eclipse.jetty.ee11.servlet.ErrorPageErrorHandler;
import org.eclipse.jetty.ee11.servlet.ServletContextHandler;
import org.eclipse.jetty.ee11.servlet.ServletHolder;
import org.eclipse.jetty.http.HttpCookie.SameSite;
import org.eclipse.jetty.server.CustomRequestLog;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.Slf4jRequestLogWriter;

/**
 * The whole application, wired together.
 *
 * <p>Four lines connect it to the SDK: {@link PurposeFilter} binds the purpose of the servlet that
 * answers, {@link PublicationServlet} serves the privacy statement and the register that the build
 * made, {@link MaskingRequestLogWriter} shortens the addresses in the access log, and {@code
 * logback.xml} does the same for the application's own log.
 */
public final class Server {

  /** The logger that {@code logback.xml} writes to {@code access.log}. */
  private static final String ACCESS_LOG = "access";

  private final EntityManagerFactory database = Database.open();
  private final Outbox outbox = new Outbox();
  private final org.eclipse.jetty.server.Server jetty = new org.eclipse.jetty.server.Server();
  private final ServerConnector connector;

  /**
   * Makes a server that is not started yet.
   *
   * @param host the address to listen on; everybody knows the passwords, so keep it on this machine
   * @param port the port to listen on; 0 for any that is free
   * @param logs the directory in which {@code logback.xml} leaves the log files
   */
  public Server(String host, int port, Path logs) {
    HttpConfiguration http = new HttpConfiguration();
    http.setSendServerVersion(false);
    connector = new ServerConnector(jetty, new HttpConnectionFactory(http));
    connector.setHost(host);
    connector.setPort(port);
    jetty.addConnector(connector);

    ServletContextHandler context = new ServletContextHandler(ServletContextHandler.SESSIONS);
    context.addServletContainerInitializer(
        (classes, servletContext) -> {
          PurposeFilter.install(servletContext);
          PublicationServlet.install(servletContext, "/privacy/*")
              .setInitParameter("register", "true");
        });
    addServlets(context, logs);
    protectSession(context);
    jetty.setHandler(context);
    jetty.setStopAtShutdown(true);

    Slf4jRequestLogWriter accessLog = new Slf4jRequestLogWriter();
    accessLog.setLoggerName(ACCESS_LOG);
    jetty.setRequestLog(
        new CustomRequestLog(new MaskingRequestLogWriter(accessLog), ServerLogLine.FORMAT));
  }

  private void addServlets(ServletContextHandler context, Path logs) {
    add(context, "", new HomeServlet());
    add(context, "/newsletter/*", new NewsletterServlet(database, outbox));
    add(context, "/contact", new ContactServlet(database));
    add(context, "/login", new LoginServlet(database));
    add(context, "/logout", new LogoutServlet());
    add(context, "/hours", new HoursServlet(database));
    add(context, "/invoices", new InvoicesServlet(database));
    add(context, "/messages", new MessagesServlet(database));
    add(context, "/announcements", new AnnouncementsServlet(database, outbox));
    add(context, "/monitoring", new MonitoringServlet(logs.resolve("access.log")));
    add(context, "/outbox", new OutboxServlet(outbox));
    add(context, "/style.css", new StyleServlet());
    add(context, "/", new NotFoundServlet());
    add(context, ErrorServlet.PATH, new ErrorServlet());
    ErrorPageErrorHandler errors = new ErrorPageErrorHandler();
    errors.addErrorPage(ErrorPageErrorHandler.GLOBAL_ERROR_PAGE, ErrorServlet.PATH);
    context.setErrorHandler(errors);
  }

  private static void add(ServletContextHandler context, String path, HttpServlet servlet) {
    context.addServlet(new ServletHolder(servlet), path);
  }

  private static void protectSession(ServletContextHandler context) {
    var sessions = context.getSessionHandler();
    sessions.setSessionCookie(LoginServlet.COOKIE);
    sessions.setHttpOnly(true);
    // Other sites cannot post a form in the name of whoever is signed in here.
    sessions.setSameSite(SameSite.LAX);
    // Never in the address, which ends up in log files and referrers.
    sessions.setSessionIdPathParameterName("none");
  }

  /** Fills the database and starts listening. */
  public void start() throws Exception {
    DemoData.store(database);
    new NewsletterMailing(database, outbox)
        .send("Urenwijs in november", "U kunt uw uren nu ook per project optellen.");
    jetty.start();
  }

  /** Where the start page is. */
  public URI uri() {
    return URI.create("http://localhost:" + connector.getLocalPort() + "/");
  }

  /** Waits until the server is stopped. */
  public void join() throws InterruptedException {
    jetty.join();
  }

  /** Stops listening, and forgets everything. */
  public void stop() throws Exception {
    jetty.stop();
    database.close();
  }
}
