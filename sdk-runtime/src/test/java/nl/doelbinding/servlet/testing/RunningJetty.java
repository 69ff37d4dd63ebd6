package nl.doelbinding.servlet.testing;

import java.util.concurrent.ThreadPoolExecutor;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.thread.ExecutorThreadPool;
import org.jspecify.annotations.Nullable;

/** A Jetty that serves, whichever Jakarta EE its context is for. */
final class RunningJetty implements WebContainer.Running {

  private final Server server;
  private final ServerConnector connector;

  RunningJetty(Handler context, @Nullable ThreadPoolExecutor threads) throws Exception {
    server = threads == null ? new Server() : new Server(new ExecutorThreadPool(threads));
    connector = new ServerConnector(server);
    connector.setHost("127.0.0.1");
    server.addConnector(connector);
    server.setHandler(context);
    try {
      server.start();
    } catch (Exception refused) {
      server.stop();
      throw refused;
    }
  }

  @Override
  public int port() {
    return connector.getLocalPort();
  }

  @Override
  public void stop() throws Exception {
    server.stop();
  }
}
