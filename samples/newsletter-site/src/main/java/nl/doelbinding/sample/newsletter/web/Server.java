package nl.doelbinding.sample.newsletter.web;

import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletRegistration;
import jakarta.servlet.SessionTrackingMode;
import java.net.URI;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import nl.doelbinding.logging.tomcat.MaskingAccessLogValve;
import nl.doelbinding.publication.PublicationServlet;
import nl.doelbinding.sample.common.Mailbox;
import nl.doelbinding.sample.common.Post;
import nl.doelbinding.sample.common.Settings;
import nl.doelbinding.sample.newsletter.data.AccessLog;
import nl.doelbinding.sample.newsletter.data.Database;
import nl.doelbinding.sample.newsletter.data.Messages;
import nl.doelbinding.sample.newsletter.data.PageCounts;
import nl.doelbinding.sample.newsletter.data.Staff;
import nl.doelbinding.sample.newsletter.data.Subscribers;
import nl.doelbinding.sample.newsletter.data.Visit;
import nl.doelbinding.sample.newsletter.job.DemoData;
import nl.doelbinding.sample.newsletter.job.Erasure;
import nl.doelbinding.sample.newsletter.job.Letter;
import nl.doelbinding.sample.newsletter.job.Mailing;
import nl.doelbinding.sample.newsletter.job.TextMessages;
import nl.doelbinding.servlet.ClientAddressFilter;
import nl.doelbinding.servlet.PurposeFilter;
import org.apache.catalina.Context;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.startup.Tomcat;
import org.apache.catalina.valves.AccessLogValve;
import org.apache.tomcat.util.descriptor.web.ErrorPage;
import org.apache.tomcat.util.http.Rfc6265CookieProcessor;
import org.glassfish.jersey.servlet.ServletContainer;
import org.slf4j.bridge.SLF4JBridgeHandler;

/**
 * The whole application, wired together.
 *
 * <p>What connects it to the SDK: {@link PurposeFilter} ends what the resources of Jersey bind,
 * {@link ClientAddressFilter} shows the application shortened addresses only, {@link
 * PublicationServlet} serves the privacy statement and the register, {@link MaskingAccessLogValve}
 * shortens the addresses in the access log, {@code logback.xml} does so for the application's own
 * log, and {@link Json} writes of a record what the bound purpose covers.
 */
public class Server {

  private static final String SENDER = "nieuws@bitsmederij.example";

  private final Mailbox mailbox = new Mailbox();
  private final Tomcat tomcat = new Tomcat();
  private final ScheduledExecutorService daily = Executors.newSingleThreadScheduledExecutor();
  private final Database database;
  private final Staff staff;
  private final Subscribers subscribers;
  private final Messages messages;
  private final Mailing mailing;

  /** Makes a server that is not started yet. */
  public Server(Settings settings) {
    database = new Database(settings.database());
    TextMessages texts = new TextMessages();
    staff = new Staff(database);
    subscribers = new Subscribers(database);
    messages = new Messages(database);
    mailing = new Mailing(subscribers, new Post(mailbox.port(), SENDER), texts, this::uri);

    // Tomcat and Jersey speak to java.util.logging; their lines are masked as ours are.
    SLF4JBridgeHandler.removeHandlersForRootLogger();
    SLF4JBridgeHandler.install();

    tomcat.setBaseDir(settings.logs().resolve("tomcat").toString());
    tomcat.setPort(settings.port());
    tomcat.getConnector().setProperty("address", settings.host());
    tomcat.getHost().getPipeline().addValve(accessLog(settings.logs()));
    Context context = tomcat.addContext("", null);
    protectSession(context);
    Site site =
        new Site(
            staff,
            subscribers,
            messages,
            new PageCounts(database),
            new AccessLog(settings.logs().resolve("access.log")),
            mailing,
            new Post(mailbox.port(), SENDER),
            mailbox,
            texts);
    context.addServletContainerInitializer(
        (classes, started) -> {
          started.setSessionTrackingModes(Set.of(SessionTrackingMode.COOKIE));
          ServletRegistration.Dynamic jersey =
              started.addServlet("site", new ServletContainer(site.resources()));
          jersey.addMapping("/*");
          jersey.setLoadOnStartup(1);
          started.addServlet("error", new ErrorServlet()).addMapping(ErrorServlet.PATH);
          install(started);
        },
        Set.of());
    ErrorPage everyError = new ErrorPage();
    everyError.setLocation(ErrorServlet.PATH);
    context.addErrorPage(everyError);
  }

  /** What the SDK puts round the resources; a test may leave it out. */
  protected void install(ServletContext context) {
    ClientAddressFilter.install(context);
    PurposeFilter.install(context);
    PublicationServlet.install(context, "/privacy/*").setInitParameter("register", "true");
  }

  /** Tomcat's access log; a test may take one that does not mask. */
  protected AccessLogValve accessLogValve() {
    return new MaskingAccessLogValve();
  }

  private AccessLogValve accessLog(Path logs) {
    AccessLogValve valve = accessLogValve();
    valve.setDirectory(logs.toAbsolutePath().toString());
    valve.setPrefix("access");
    valve.setSuffix(".log");
    valve.setRenameOnRotate(true);
    valve.setMaxDays(30); // the retention of the addresses in it
    valve.setBuffered(false);
    valve.setPattern(Visit.FORMAT);
    return valve;
  }

  private static void protectSession(Context context) {
    context.setSessionCookieName(SessionResource.COOKIE);
    context.setUseHttpOnly(true);
    // Other sites cannot post in the name of whoever is signed in here.
    Rfc6265CookieProcessor cookies = new Rfc6265CookieProcessor();
    cookies.setSameSiteCookies("lax");
    context.setCookieProcessor(cookies);
  }

  /**
   * Starts listening. An empty database gets invented people first, and those the first newsletter;
   * whoever is in there, or left, is let be.
   */
  public void start() throws LifecycleException {
    boolean first = database.isEmpty();
    if (first) {
      new DemoData().store(staff, subscribers, messages);
    }
    tomcat.start();
    if (first) {
      mailing.sendNews(
          new Letter("Nieuws uit de smederij", "Wij maken nu ook webwinkels. Kom eens kijken."));
    }
    Erasure erasure = new Erasure(subscribers, messages);
    var unused =
        daily.scheduleWithFixedDelay(
            () -> erasure.run(OffsetDateTime.now(ZoneOffset.UTC)), 0, 1, TimeUnit.DAYS);
  }

  /** Where the start page is. */
  public URI uri() {
    return URI.create("http://localhost:" + tomcat.getConnector().getLocalPort() + "/");
  }

  /** Waits until the server is stopped. */
  public void join() {
    tomcat.getServer().await();
  }

  /** Stops listening. */
  public void stop() throws LifecycleException {
    daily.shutdownNow();
    tomcat.stop();
    tomcat.destroy();
    mailbox.close();
  }
}
