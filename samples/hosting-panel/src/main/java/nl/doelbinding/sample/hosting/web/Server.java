package nl.doelbinding.sample.hosting.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServlet;
import java.net.URI;
import java.util.EnumSet;
import nl.doelbinding.sample.common.Mailbox;
import nl.doelbinding.sample.common.Post;
import nl.doelbinding.sample.common.Settings;
import nl.doelbinding.sample.hosting.data.AccountEvents;
import nl.doelbinding.sample.hosting.data.Accounts;
import nl.doelbinding.sample.hosting.data.ChoicesOfCustomers;
import nl.doelbinding.sample.hosting.data.Customers;
import nl.doelbinding.sample.hosting.data.Database;
import nl.doelbinding.sample.hosting.data.DemoData;
import nl.doelbinding.sample.hosting.data.Orders;
import nl.doelbinding.sample.hosting.data.Procedures;
import nl.doelbinding.sample.hosting.data.ServerLogLine;
import nl.doelbinding.sample.hosting.data.Tickets;
import nl.doelbinding.sample.hosting.mail.ApplicantLetters;
import nl.doelbinding.sample.hosting.mail.UpdatesMailing;
import org.eclipse.jetty.ee10.servlet.ErrorPageErrorHandler;
import org.eclipse.jetty.ee10.servlet.FilterHolder;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.eclipse.jetty.http.HttpCookie.SameSite;
import org.eclipse.jetty.server.CustomRequestLog;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.Slf4jRequestLogWriter;

/**
 * The whole application, wired together.
 *
 * <p>What connects it to the SDK stands in {@link Safeguards}, and in {@code log4j2.xml}, which
 * masks the application's own log.
 */
public final class Server {

  /** The logger that {@code log4j2.xml} writes to {@code access.log}. */
  private static final String ACCESS_LOG = "access";

  private final Settings settings;
  private final Database database;
  private final Mailbox mailbox = new Mailbox();
  private final org.eclipse.jetty.server.Server jetty = new org.eclipse.jetty.server.Server();
  private final ServletContextHandler context =
      new ServletContextHandler(ServletContextHandler.SESSIONS);
  private final ServerConnector connector;

  /** Makes a server that is not started yet. */
  public Server(Settings settings) {
    this(settings, new Safeguards());
  }

  /** Makes a server with other safeguards. */
  public Server(Settings settings, Safeguards safeguards) {
    this.settings = settings;
    database = new Database(settings.database());
    HttpConfiguration http = new HttpConfiguration();
    http.setSendServerVersion(false);
    http.addCustomizer(new AddressBehindNetwork());
    connector = new ServerConnector(jetty, new HttpConnectionFactory(http));
    connector.setHost(settings.host());
    connector.setPort(settings.port());
    jetty.addConnector(connector);

    context.addServletContainerInitializer(
        (classes, servletContext) -> safeguards.install(servletContext));
    protectSession();
    jetty.setHandler(context);
    jetty.setStopAtShutdown(true);

    Slf4jRequestLogWriter accessLog = new Slf4jRequestLogWriter();
    accessLog.setLoggerName(ACCESS_LOG);
    jetty.setRequestLog(new CustomRequestLog(safeguards.masked(accessLog), ServerLogLine.FORMAT));
  }

  private void addServlets() {
    Customers customers = new Customers(database);
    Accounts accounts = new Accounts(database);
    AccountEvents events = new AccountEvents(database);
    Orders orders = new Orders(database);
    ChoicesOfCustomers choices = new ChoicesOfCustomers(database);
    Tickets tickets = new Tickets(database);
    Procedures procedures = new Procedures(database);
    Post post = new Post(mailbox.port(), "post@hostingkade.example");

    add("", new HomeServlet(choices));
    add("/basket", new BasketServlet(orders));
    add("/support", new SupportServlet(tickets));
    add("/jobs", new JobsServlet(procedures));
    add("/updates/unsubscribe", new UnsubscribeServlet(customers));
    add("/login", new LoginServlet(accounts, customers, events));
    add("/logout", new LogoutServlet());
    add("/panel", new PanelServlet(customers, orders));
    add("/panel/logins", new LoginOverviewServlet(events));
    add("/panel/profile", new ProfileServlet(customers, events));
    add("/panel/invoices", new InvoicesServlet(customers, orders));
    add("/panel/choices", new ChoicesServlet(choices));
    add("/panel/end", new EndServlet(customers, accounts, events, choices));
    add("/staff/tickets", new TicketsServlet(tickets, post));
    add(
        "/staff/applications",
        new ApplicationsServlet(procedures, new ApplicantLetters(procedures, post)));
    add("/staff/updates", new UpdatesServlet(new UpdatesMailing(customers, post, uri())));
    add("/staff/monitoring", new MonitoringServlet(settings.logs().resolve("access.log"), choices));
    add("/outbox", new OutboxServlet(mailbox));
    add("/style.css", new FileServlet("/static/style.css", "text/css; charset=utf-8"));
    add("/hosting.css", new FileServlet("/static/hosting.css", "text/css; charset=utf-8"));
    add("/favicon.ico", new FileServlet("/static/anchor.svg", "image/svg+xml"));
    add("/", new NotFoundServlet());
    add(ErrorServlet.PATH, new ErrorServlet());
    ErrorPageErrorHandler errors = new ErrorPageErrorHandler();
    errors.addErrorPage(ErrorPageErrorHandler.GLOBAL_ERROR_PAGE, ErrorServlet.PATH);
    context.setErrorHandler(errors);
    context.addFilter(
        new FilterHolder(new ContractRuns(customers)), "/*", EnumSet.of(DispatcherType.REQUEST));
    context.addFilter(
        new FilterHolder(new PageCounting(choices)), "/*", EnumSet.of(DispatcherType.REQUEST));
  }

  private void add(String path, HttpServlet servlet) {
    context.addServlet(new ServletHolder(servlet), path);
  }

  private void protectSession() {
    var sessions = context.getSessionHandler();
    sessions.setSessionCookie(SignedIn.COOKIE);
    sessions.setHttpOnly(true);
    // Other sites cannot post a form in the name of whoever is signed in here.
    sessions.setSameSite(SameSite.LAX);
    // Never in the address, which ends up in log files and referrers.
    sessions.setSessionIdPathParameterName("none");
  }

  /** Fills the database and starts listening. */
  public void start() throws Exception {
    DemoData.store(database);
    connector.open();
    addServlets();
    jetty.start();
  }

  /** Where the start page is. */
  public URI uri() {
    return URI.create("http://localhost:" + connector.getLocalPort() + "/");
  }

  /** What was sent so far. */
  public Mailbox mailbox() {
    return mailbox;
  }

  /** Waits until the server is stopped. */
  public void join() throws InterruptedException {
    jetty.join();
  }

  /** Stops listening. A database in memory is gone then. */
  public void stop() throws Exception {
    jetty.stop();
    mailbox.close();
    database.close();
  }
}
