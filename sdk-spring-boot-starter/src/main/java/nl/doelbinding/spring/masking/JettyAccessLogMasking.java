package nl.doelbinding.spring.masking;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import nl.doelbinding.logging.jetty.MaskingRequestLogWriter;
import nl.doelbinding.masking.LogMasker;
import org.eclipse.jetty.server.CustomRequestLog;
import org.eclipse.jetty.server.RequestLog;
import org.eclipse.jetty.server.Server;
import org.springframework.beans.BeanWrapper;
import org.springframework.boot.web.server.WebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.core.Ordered;
import org.springframework.core.convert.TypeDescriptor;

/**
 * Masks the access log that {@code server.jetty.accesslog.*} made.
 *
 * <p>The class of a customizer lies in another package in Spring Boot 3 than in 4.
 */
final class JettyAccessLogMasking implements WebServerFactoryCustomizer<WebServerFactory>, Ordered {

  private static final String CUSTOMIZERS = "serverCustomizers";

  private final LogMasker masker;

  JettyAccessLogMasking(LogMasker masker) {
    this.masker = masker;
  }

  /** Behind what makes the log. */
  @Override
  public int getOrder() {
    return LOWEST_PRECEDENCE;
  }

  @Override
  public void customize(WebServerFactory factory) {
    BeanWrapper bean = ServerFactory.bean(factory, "Jetty", CUSTOMIZERS);
    if (bean == null) {
      return;
    }
    TypeDescriptor type = bean.getPropertyTypeDescriptor(CUSTOMIZERS);
    TypeDescriptor customizer = type == null ? null : type.getElementTypeDescriptor();
    if (customizer != null && bean.getPropertyValue(CUSTOMIZERS) instanceof Collection<?> present) {
      List<Object> all = new ArrayList<>(present);
      all.add(customizer(customizer.getType()));
      bean.setPropertyValue(CUSTOMIZERS, all);
    }
  }

  /** Puts a masking writer into the request log of a server. */
  void mask(Server server) {
    RequestLog log = server.getRequestLog();
    if (log instanceof CustomRequestLog custom && custom.getClass() == CustomRequestLog.class) {
      if (!(custom.getWriter() instanceof MaskingRequestLogWriter)) {
        CustomRequestLog masking =
            new CustomRequestLog(
                new MaskingRequestLogWriter(custom.getWriter(), masker), custom.getFormatString());
        masking.setIgnorePaths(custom.getIgnorePaths());
        server.setRequestLog(masking);
      }
    } else if (log != null) {
      Logger logger = System.getLogger("nl.doelbinding.spring");
      logger.log(
          Level.WARNING,
          "The request log {0} is one that doelbinding.masking does not reach; use {1}",
          log.getClass().getName(),
          MaskingRequestLogWriter.class.getName());
    }
  }

  /** A proxy, which works in a native image as well. */
  private Object customizer(Class<?> type) {
    return Proxy.newProxyInstance(
        type.getClassLoader(),
        new Class<?>[] {type},
        (proxy, method, arguments) -> {
          if (method.getDeclaringClass() == Object.class) {
            return method.invoke(this, arguments);
          }
          mask((Server) arguments[0]);
          return null;
        });
  }
}
