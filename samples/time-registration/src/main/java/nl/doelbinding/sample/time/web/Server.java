package nl.doelbinding.sample.time.web;

import jakarta.persistence.EntityManagerFactory;
import jakarta.servlet.http.HttpServlet;
import java.net.URI;
import java.nio.file.Path;
import nl.doelbinding.sample.common.Mailbox;
import nl.doelbinding.sample.common.Post;
import nl.doelbinding.sample.common.Settings;
import nl.doelbinding.sample.time.data.Database;
import nl.doelbinding.sample.time.data.ServerLogLine;
import nl.doelbinding.sample.time.job.DemoData;
import nl.doelbinding.sample.time.job.NewsletterMailing;
import nl.doelbinding.sample.time.mail.Mailer;
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
 * The whole application, wired together. {@link Sdk} has the lines that connect it to the SDK.
 *
 * <p>It opens its database, and a {@link Mailbox} in place of the mail provider, and closes both.
 */
public final class Server {

  /** The logger that {@code logback.xml} writes to {@code access.log}. */
  private static final String ACCESS_LOG = "access";

  private final EntityManagerFactory database;
  private final Mailbox mailbox = new Mailbox();
  private final Mailer mailer =
      new Mailer(new Post(mailbox.port(), "Urenwijs <post@urenwijs.example>"), this::uri);
  private final org.eclipse.jetty.server.Server jetty = new org.eclipse.jetty.server.Server();
  private final ServerConnector connector;

  /** Makes a server that is not started yet. */
  public Server(Settings settings, Sdk sdk) {
    database = Database.open(settings.database());
    HttpConfiguration http = new HttpConfiguration();
    http.setSendServerVersion(false);
    connector = new ServerConnector(jetty, new HttpConnectionFactory(http));
    connector.setHost(settings.host());
    connector.setPort(settings.port());
    jetty.addConnector(connector);

    ServletContextHandler context = new ServletContextHandler(ServletContextHandler.SESSIONS);
    context.addServletContainerInitializer(
        (classes, servletContext) -> sdk.install(servletContext));
    addServlets(context, settings.logs());
    protectSession(context);
    jetty.setHandler(context);
    jetty.setStopAtShutdown(true);

    Slf4jRequestLogWriter accessLog = new Slf4jRequestLogWriter();
    accessLog.setLoggerName(ACCESS_LOG);
    jetty.setRequestLog(new CustomRequestLog(sdk.masked(accessLog), ServerLogLine.FORMAT));
  }

  private void addServlets(ServletContextHandler context, Path logs) {
    add(context, "", new HomeServlet());
    add(context, "/newsletter/*", new NewsletterServlet(database, mailer));
    add(context, "/contact", new ContactServlet(database));
    add(context, "/login", new LoginServlet(database));
    add(context, "/logout", new LogoutServlet());
    add(context, "/hours", new HoursServlet(database));
    add(context, "/invoices", new InvoicesServlet(database));
    add(context, "/messages", new MessagesServlet(database));
    add(context, "/announcements", new AnnouncementsServlet(database, mailer));
    add(context, "/monitoring", new MonitoringServlet(logs.resolve("access.log")));
    add(context, "/outbox", new OutboxServlet(mailbox));
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

  /** Starts listening; an empty database is filled, and an issue of the newsletter sent. */
  public void start() throws Exception {
    boolean first = DemoData.store(database);
    jetty.start();
    if (first) {
      new NewsletterMailing(database, mailer)
          .send("Urenwijs in november", "U kunt uw uren nu ook per project optellen.");
    }
  }

  /** Where the start page is. */
  public URI uri() {
    return URI.create("http://localhost:" + connector.getLocalPort() + "/");
  }

  /** Waits until the server is stopped. */
  public void join() throws InterruptedException {
    jetty.join();
  }

  /** Stops listening; what was in memory is gone. */
  public void stop() throws Exception {
    jetty.stop();
    mailbox.close();
    database.close();
  }
}
