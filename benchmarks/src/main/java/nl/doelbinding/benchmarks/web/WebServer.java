package nl.doelbinding.benchmarks.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Set;
import nl.doelbinding.logging.jetty.MaskingRequestLogWriter;
import nl.doelbinding.logging.tomcat.MaskingAccessLogValve;
import nl.doelbinding.servlet.PurposeFilter;
import org.apache.catalina.Context;
import org.apache.catalina.Wrapper;
import org.apache.catalina.startup.Tomcat;
import org.apache.catalina.valves.AccessLogValve;
import org.eclipse.jetty.ee11.servlet.ServletContextHandler;
import org.eclipse.jetty.ee11.servlet.ServletHolder;
import org.eclipse.jetty.server.CustomRequestLog;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.RequestLog;
import org.eclipse.jetty.server.RequestLogWriter;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.Callback;

/** A server that answers every request with the same page, with or without what is measured. */
enum WebServer {
  /** Jetty with its own request log. */
  JETTY {
    @Override
    int start(Path log, boolean masked) throws Exception {
      Server server = new Server();
      ServerConnector connector = new ServerConnector(server);
      connector.setHost("127.0.0.1");
      server.addConnector(connector);
      RequestLog.Writer file = new RequestLogWriter(log.toString());
      server.setRequestLog(
          new CustomRequestLog(
              masked ? new MaskingRequestLogWriter(file) : file,
              "%{client}a - %u %t \"%r\" %s %O \"%{Referer}i\" \"%{User-Agent}i\""
                  + " \"%{X-Forwarded-For}i\""));
      server.setHandler(
          new Handler.Abstract.NonBlocking() {
            @Override
            public boolean handle(Request request, Response response, Callback callback) {
              response.write(true, ByteBuffer.wrap(PAGE), callback);
              return true;
            }
          });
      server.start();
      return connector.getLocalPort();
    }
  },

  /** Tomcat with its own access log valve. */
  TOMCAT {
    @Override
    int start(Path log, boolean masked) throws Exception {
      Tomcat tomcat = new Tomcat();
      tomcat.setBaseDir(log.resolveSibling(log.getFileName() + ".tomcat").toString());
      tomcat.setPort(0);
      tomcat.setSilent(true);
      tomcat.getConnector().setProperty("address", "127.0.0.1");
      tomcat.getConnector().setProperty("maxKeepAliveRequests", "-1");
      Context context = tomcat.addContext("", null);
      Tomcat.addServlet(context, "page", new PageServlet()).addMapping("/");
      AccessLogValve valve = masked ? new MaskingAccessLogValve() : new AccessLogValve();
      valve.setDirectory(log.getParent().toString());
      valve.setPrefix(log.getFileName().toString());
      valve.setRotatable(false);
      valve.setPattern(
          "%a - %u %t \"%r\" %s %b \"%{Referer}i\" \"%{User-Agent}i\" \"%{X-Forwarded-For}i\"");
      tomcat.getHost().getPipeline().addValve(valve);
      tomcat.start();
      return tomcat.getConnector().getLocalPort();
    }
  },

  /** Jetty with a servlet that declares a purpose, and the purpose filter. */
  JETTY_PURPOSES {
    @Override
    int start(Path log, boolean filtered) throws Exception {
      Server server = new Server();
      ServerConnector connector = new ServerConnector(server);
      connector.setHost("127.0.0.1");
      server.addConnector(connector);
      ServletContextHandler context = new ServletContextHandler("/");
      ServletHolder holder = new ServletHolder("page", new PurposeServlet(PAGE, filtered));
      holder.setAsyncSupported(true);
      context.addServlet(holder, "/");
      if (filtered) {
        context.addServletContainerInitializer(
            (classes, started) -> PurposeFilter.install(started));
      }
      server.setHandler(context);
      server.start();
      return connector.getLocalPort();
    }
  },

  /** Tomcat with a servlet that declares a purpose, and the purpose filter. */
  TOMCAT_PURPOSES {
    @Override
    int start(Path log, boolean filtered) throws Exception {
      Tomcat tomcat = new Tomcat();
      tomcat.setBaseDir(log.resolveSibling(log.getFileName() + ".tomcat").toString());
      tomcat.setPort(0);
      tomcat.setSilent(true);
      tomcat.getConnector().setProperty("address", "127.0.0.1");
      tomcat.getConnector().setProperty("maxKeepAliveRequests", "-1");
      Context context = tomcat.addContext("", null);
      Wrapper page = Tomcat.addServlet(context, "page", new PurposeServlet(PAGE, filtered));
      page.setAsyncSupported(true);
      page.addMapping("/");
      if (filtered) {
        context.addServletContainerInitializer(
            (classes, started) -> PurposeFilter.install(started), Set.of());
      }
      tomcat.start();
      return tomcat.getConnector().getLocalPort();
    }
  };

  private static final byte[] PAGE =
      "<p>A page of a kilobyte or so</p>\n".repeat(30).getBytes(StandardCharsets.UTF_8);

  /**
   * Starts it.
   *
   * @return its port
   */
  abstract int start(Path log, boolean with) throws Exception;

  /** Whether what is measured is the masking of its access log. */
  boolean masks() {
    return this == JETTY || this == TOMCAT;
  }

  private static final class PageServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
        throws IOException {
      response.setContentType("text/html");
      response.setContentLength(PAGE.length);
      response.getOutputStream().write(PAGE);
    }
  }
}
