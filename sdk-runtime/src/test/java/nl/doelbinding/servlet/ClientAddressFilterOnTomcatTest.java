package nl.doelbinding.servlet;

import jakarta.servlet.ServletContext;
import java.nio.file.Path;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.catalina.core.StandardContext;
import org.apache.catalina.startup.Tomcat;
import org.apache.tomcat.util.descriptor.web.ErrorPage;

class ClientAddressFilterOnTomcatTest extends ClientAddressFilterContract {

  @Override
  Container start(Path directory, ClassLoader loader, Consumer<ServletContext> startup)
      throws Exception {
    Tomcat tomcat = new Tomcat();
    tomcat.setBaseDir(directory.resolve("tomcat").toString());
    tomcat.setPort(0);
    tomcat.setSilent(true);
    tomcat.getConnector().setProperty("address", "127.0.0.1");
    StandardContext context = (StandardContext) tomcat.addContext("", null);
    context.setClearReferencesThreadLocals(false); // looks where only an open JDK lets it
    context.setClearReferencesRmiTargets(false);
    context.setParentClassLoader(loader);
    AddressServlets.all()
        .forEach(
            (path, servlet) -> {
              Tomcat.addServlet(context, path.substring(1), servlet).setAsyncSupported(true);
              context.addServletMappingDecoded(path, path.substring(1));
            });
    ErrorPage error = new ErrorPage();
    error.setExceptionType(IllegalStateException.class.getName());
    error.setLocation("/security");
    context.addErrorPage(error);
    context.addServletContainerInitializer((classes, started) -> startup.accept(started), Set.of());
    tomcat.start();
    return new Container() {
      @Override
      public int port() {
        return tomcat.getConnector().getLocalPort();
      }

      @Override
      public void stop() throws Exception {
        tomcat.stop();
        tomcat.destroy();
      }
    };
  }
}
