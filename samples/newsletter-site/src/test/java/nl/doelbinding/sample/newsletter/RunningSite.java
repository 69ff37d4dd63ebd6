package nl.doelbinding.sample.newsletter;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.joran.JoranConfigurator;
import ch.qos.logback.core.joran.spi.JoranException;
import jakarta.servlet.ServletContext;
import java.net.URI;
import java.nio.file.Path;
import nl.doelbinding.purpose.Enforcement;
import nl.doelbinding.purpose.EnforcementMode;
import nl.doelbinding.sample.common.Settings;
import nl.doelbinding.sample.newsletter.web.Server;
import nl.doelbinding.sample.testing.promise.SdkTakenOut;
import org.apache.catalina.valves.AccessLogValve;
import org.slf4j.LoggerFactory;

/** A real server on a free port; without the SDK where that is taken out. */
final class RunningSite implements AutoCloseable {

  static final Path LOGS = Path.of(System.getProperty("sample.logs"));

  private final Server server;

  private RunningSite(Server server) {
    this.server = server;
  }

  static RunningSite start() throws Exception {
    return start(Settings.forTest());
  }

  static RunningSite start(Settings settings) throws Exception {
    if (SdkTakenOut.now()) {
      Enforcement.switchTo(EnforcementMode.OFF);
      logUnmasked();
    }
    Server server = SdkTakenOut.now() ? new WithoutSdk(settings) : new Server(settings);
    server.start();
    return new RunningSite(server);
  }

  /** A visitor nobody knows yet. */
  Visitor visitor() {
    return new Visitor(uri());
  }

  /** By number: a name may lead to ::1, and the tests look for 127.0.0.1. */
  URI uri() {
    return URI.create("http://127.0.0.1:" + server.uri().getPort() + "/");
  }

  @Override
  public void close() throws Exception {
    server.stop();
  }

  private static void logUnmasked() throws JoranException {
    LoggerContext logging = (LoggerContext) LoggerFactory.getILoggerFactory();
    logging.reset();
    JoranConfigurator configurator = new JoranConfigurator();
    configurator.setContext(logging);
    configurator.doConfigure(RunningSite.class.getResource("/logback-unmasked.xml"));
  }

  /** Masks nothing, binds nothing, publishes nothing. */
  private static final class WithoutSdk extends Server {

    WithoutSdk(Settings settings) {
      super(settings);
    }

    @Override
    protected void install(ServletContext context) {}

    @Override
    protected AccessLogValve accessLogValve() {
      return new AccessLogValve();
    }
  }
}
