package nl.doelbinding.servlet.testing;

import org.eclipse.jetty.ee10.servlet.ErrorPageErrorHandler;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;

/** Jetty with its environment for Jakarta EE 10. */
public final class JettyEe10 implements WebContainer {

  @Override
  public Running start(Application application) throws Exception {
    ServletContextHandler context = new ServletContextHandler("/");
    context.setClassLoader(application.loader());
    application
        .servlets()
        .forEach(
            (path, servlet) -> {
              ServletHolder holder = new ServletHolder(path.substring(1), servlet);
              holder.setAsyncSupported(true);
              context.addServlet(holder, path);
            });
    ErrorPageErrorHandler errors = new ErrorPageErrorHandler();
    application
        .errorPages()
        .forEach(
            (error, path) -> {
              if (Character.isDigit(error.charAt(0))) {
                errors.addErrorPage(Integer.parseInt(error), path);
              } else {
                errors.addErrorPage(error, path);
              }
            });
    context.setErrorHandler(errors);
    context.addServletContainerInitializer(
        (classes, started) -> application.startup().accept(started));
    return new RunningJetty(context, application.threads());
  }
}
