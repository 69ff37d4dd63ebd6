package nl.doelbinding.servlet.testing;

import java.util.Set;
import org.apache.catalina.core.StandardContext;
import org.apache.catalina.startup.Tomcat;
import org.apache.tomcat.util.descriptor.web.ErrorPage;

/** Tomcat 11. */
public final class Tomcat11 implements WebContainer {

  @Override
  public Running start(Application application) throws Exception {
    Tomcat tomcat = new Tomcat();
    tomcat.setBaseDir(application.directory().resolve("tomcat").toString());
    tomcat.setPort(0);
    tomcat.setSilent(true);
    tomcat.getConnector().setProperty("address", "127.0.0.1");
    if (application.threads() != null) {
      tomcat.getConnector().getProtocolHandler().setExecutor(application.threads());
    }
    StandardContext context = (StandardContext) tomcat.addContext("", null);
    context.setClearReferencesThreadLocals(false); // looks where only an open JDK lets it
    context.setClearReferencesRmiTargets(false);
    context.setParentClassLoader(application.loader());
    application
        .servlets()
        .forEach(
            (path, servlet) -> {
              Tomcat.addServlet(context, path.substring(1), servlet).setAsyncSupported(true);
              context.addServletMappingDecoded(path, path.substring(1));
            });
    application.errorPages().forEach((error, path) -> context.addErrorPage(page(error, path)));
    context.addServletContainerInitializer(
        (classes, started) -> application.startup().accept(started), Set.of());
    tomcat.start();
    return new Running() {
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

  private static ErrorPage page(String error, String path) {
    ErrorPage page = new ErrorPage();
    page.setLocation(path);
    if (Character.isDigit(error.charAt(0))) {
      page.setErrorCode(Integer.parseInt(error));
    } else {
      page.setExceptionType(error);
    }
    return page;
  }
}
