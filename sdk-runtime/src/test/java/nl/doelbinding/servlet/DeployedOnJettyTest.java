package nl.doelbinding.servlet;

import java.nio.file.Path;
import org.eclipse.jetty.ee.webapp.WebAppClassLoader;
import org.eclipse.jetty.ee11.annotations.AnnotationConfiguration;
import org.eclipse.jetty.ee11.webapp.WebAppContext;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.ContextHandlerCollection;

class DeployedOnJettyTest extends DeployedContract {

  @Override
  Server start(Path directory) throws Exception {
    org.eclipse.jetty.server.Server jetty = new org.eclipse.jetty.server.Server();
    ServerConnector connector = new ServerConnector(jetty);
    connector.setHost("127.0.0.1");
    jetty.addConnector(connector);
    ContextHandlerCollection contexts = new ContextHandlerCollection();
    jetty.setHandler(contexts);
    jetty.start();
    ClassLoader parent = WarDirectory.parent();
    return new Server() {
      private WebAppContext deployed;

      @Override
      public int port() {
        return connector.getLocalPort();
      }

      @Override
      public ClassLoader deploy(Path war, String path) throws Exception {
        WebAppContext context = new WebAppContext();
        context.setContextPath(path);
        context.setBaseResourceAsPath(war);
        context.setExtractWAR(false);
        context.setTempDirectory(directory.resolve("jetty").toFile());
        context.addConfiguration(new AnnotationConfiguration());
        WebAppClassLoader loader = new WebAppClassLoader(parent, context);
        context.setClassLoader(loader);
        deployed = context;
        contexts.addHandler(context);
        context.start();
        return loader;
      }

      @Override
      public void undeploy(String path) throws Exception {
        deployed.stop();
        contexts.removeHandler(deployed);
        deployed.destroy();
        deployed = null;
      }

      @Override
      public void stop() throws Exception {
        jetty.stop();
      }
    };
  }
}
