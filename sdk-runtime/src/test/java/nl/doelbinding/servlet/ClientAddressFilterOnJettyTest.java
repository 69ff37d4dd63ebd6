package nl.doelbinding.servlet;

import jakarta.servlet.ServletContext;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.eclipse.jetty.ee11.servlet.ErrorPageErrorHandler;
import org.eclipse.jetty.ee11.servlet.ServletContextHandler;
import org.eclipse.jetty.ee11.servlet.ServletHolder;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;

class ClientAddressFilterOnJettyTest extends ClientAddressFilterContract {

  @Override
  Container start(Path directory, ClassLoader loader, Consumer<ServletContext> startup)
      throws Exception {
    Server server = new Server();
    ServerConnector connector = new ServerConnector(server);
    connector.setHost("127.0.0.1");
    server.addConnector(connector);
    ServletContextHandler context = new ServletContextHandler("/");
    context.setClassLoader(loader);
    AddressServlets.all()
        .forEach(
            (path, servlet) -> {
              ServletHolder holder = new ServletHolder(path.substring(1), servlet);
              holder.setAsyncSupported(true);
              context.addServlet(holder, path);
            });
    ErrorPageErrorHandler errors = new ErrorPageErrorHandler();
    errors.addErrorPage(IllegalStateException.class, "/security");
    context.setErrorHandler(errors);
    context.addServletContainerInitializer((classes, started) -> startup.accept(started));
    server.setHandler(context);
    try {
      server.start();
    } catch (Exception refused) {
      server.stop();
      throw refused;
    }
    return new Container() {
      @Override
      public int port() {
        return connector.getLocalPort();
      }

      @Override
      public void stop() throws Exception {
        server.stop();
      }
    };
  }
}
