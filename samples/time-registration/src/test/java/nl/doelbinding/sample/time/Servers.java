package nl.doelbinding.sample.time;

import jakarta.servlet.ServletContext;
import nl.doelbinding.purpose.Enforcement;
import nl.doelbinding.purpose.EnforcementMode;
import nl.doelbinding.sample.common.Settings;
import nl.doelbinding.sample.testing.promise.SdkTakenOut;
import nl.doelbinding.sample.time.web.Sdk;
import nl.doelbinding.sample.time.web.Server;
import org.eclipse.jetty.server.RequestLog;

/** Starts servers, with the SDK or without it. */
final class Servers {

  /** Neither a filter nor a page of its own, and the access log as Jetty writes it. */
  private static final Sdk TAKEN_OUT =
      new Sdk() {

        @Override
        public void install(ServletContext context) {}

        @Override
        public RequestLog.Writer masked(RequestLog.Writer accessLog) {
          return accessLog;
        }
      };

  private Servers() {}

  static Server start(Settings settings) throws Exception {
    if (SdkTakenOut.now()) {
      Enforcement.switchTo(EnforcementMode.OFF);
      UnmaskedLogs.configure();
    }
    Server server = new Server(settings, SdkTakenOut.now() ? TAKEN_OUT : Sdk.connected());
    server.start();
    return server;
  }
}
