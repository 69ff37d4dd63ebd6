package nl.doelbinding.spring.masking;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import nl.doelbinding.logging.tomcat.MaskingAccessLogValve;
import nl.doelbinding.logging.tomcat.MaskingExtendedAccessLogValve;
import nl.doelbinding.masking.LogMasker;
import org.apache.catalina.AccessLog;
import org.apache.catalina.valves.AccessLogValve;
import org.springframework.beans.BeanUtils;
import org.springframework.beans.BeanWrapper;
import org.springframework.boot.web.server.WebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.core.Ordered;

/**
 * Puts a masking valve in the place of each access log that {@code server.tomcat.accesslog.*} made,
 * with the same properties.
 */
final class TomcatAccessLogMasking
    implements WebServerFactoryCustomizer<WebServerFactory>, Ordered {

  private static final String VALVES = "engineValves";

  /** What a valve gets from the container it is put into. */
  private static final String[] OF_THE_CONTAINER = {"container", "domain", "next"};

  private final LogMasker masker;

  TomcatAccessLogMasking(LogMasker masker) {
    this.masker = masker;
  }

  /** Behind whatever else adds valves. */
  @Override
  public int getOrder() {
    return LOWEST_PRECEDENCE;
  }

  @Override
  public void customize(WebServerFactory factory) {
    BeanWrapper bean = ServerFactory.bean(factory, "Tomcat", VALVES);
    if (bean != null && bean.getPropertyValue(VALVES) instanceof Collection<?> valves) {
      List<Object> masked = new ArrayList<>();
      valves.forEach(valve -> masked.add(masked(valve)));
      if (bean.isWritableProperty(VALVES)) {
        bean.setPropertyValue(VALVES, masked);
      } else {
        replace(valves, masked); // the reactive factory of Spring Boot 3 gives out its own list
      }
    }
  }

  @SuppressWarnings("unchecked") // what is put in has the type of what is taken out
  private static void replace(Collection<?> valves, List<Object> masked) {
    valves.clear();
    ((Collection<Object>) valves).addAll(masked);
  }

  private Object masked(Object valve) {
    if (valve.getClass() == AccessLogValve.class) {
      MaskingAccessLogValve masking = new MaskingAccessLogValve(masker);
      BeanUtils.copyProperties(valve, masking, OF_THE_CONTAINER);
      return masking;
    }
    if (valve instanceof AccessLog
        && !(valve instanceof MaskingAccessLogValve)
        && !(valve instanceof MaskingExtendedAccessLogValve)) {
      Logger log = System.getLogger("nl.doelbinding.spring");
      log.log(
          Level.WARNING,
          "The valve {0} writes an access log that doelbinding.masking does not reach; use {1}",
          valve.getClass().getName(),
          MaskingAccessLogValve.class.getName());
    }
    return valve;
  }
}
