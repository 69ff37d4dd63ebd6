package nl.doelbinding.sample.hosting;

import jakarta.servlet.ServletContext;
import java.net.URI;
import java.util.List;
import nl.doelbinding.purpose.Enforcement;
import nl.doelbinding.purpose.EnforcementMode;
import nl.doelbinding.sample.common.Settings;
import nl.doelbinding.sample.hosting.web.Safeguards;
import nl.doelbinding.sample.hosting.web.Server;
import nl.doelbinding.sample.testing.promise.SdkTakenOut;
import org.apache.logging.log4j.core.config.Configurator;
import org.eclipse.jetty.server.RequestLog;

/** A server for a test; where the SDK is taken out, without anything of it. */
final class Running implements AutoCloseable {

  static {
    if (SdkTakenOut.now()) {
      Enforcement.switchTo(EnforcementMode.OFF);
      Configurator.reconfigure(URI.create("classpath:log4j2-unmasked.xml"));
    }
  }

  private final Server server;

  private Running(Settings settings) throws Exception {
    server = new Server(settings, SdkTakenOut.now() ? new NoSafeguards() : new Safeguards());
    server.start();
  }

  /** With an empty database in memory. */
  static Running inMemory() throws Exception {
    return new Running(Settings.forTest());
  }

  /** With a database that runs already. */
  static Running on(String database) throws Exception {
    return new Running(Settings.forTest(database));
  }

  String address(String path) {
    return server.uri().resolve(path).toString();
  }

  /** A browser without a past. */
  Visitor visitor() {
    return new Visitor(server.uri());
  }

  /** What was sent so far, oldest first, each as its recipients and its text. */
  List<Mail> mails() {
    return server.mailbox().messages().stream().map(Mail::of).toList();
  }

  @Override
  public void close() throws Exception {
    server.stop();
  }

  private static final class NoSafeguards extends Safeguards {
    @Override
    public void install(ServletContext context) {}

    @Override
    public RequestLog.Writer masked(RequestLog.Writer accessLog) {
      return accessLog;
    }
  }
}
