package nl.doelbinding.sample.vendor.web;

import nl.doelbinding.sample.vendor.data.AccessLogLine;
import org.eclipse.jetty.server.CustomRequestLog;
import org.eclipse.jetty.server.Slf4jRequestLogWriter;
import org.springframework.boot.web.embedded.jetty.JettyServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Hands the lines of the access log to {@code log4j2.xml}, which rolls and erases the files. {@code
 * server.jetty.accesslog} would keep one file for ever unless its name held the date.
 *
 * <p>It comes before the starter, which masks the log that it finds.
 */
@Component
@Order(0)
class AccessLog implements WebServerFactoryCustomizer<JettyServletWebServerFactory> {

  private static final String LOGGER = "access";

  @Override
  public void customize(JettyServletWebServerFactory factory) {
    factory.addServerCustomizers(
        server -> {
          Slf4jRequestLogWriter lines = new Slf4jRequestLogWriter();
          lines.setLoggerName(LOGGER);
          server.setRequestLog(new CustomRequestLog(lines, AccessLogLine.FORMAT));
        });
  }
}
