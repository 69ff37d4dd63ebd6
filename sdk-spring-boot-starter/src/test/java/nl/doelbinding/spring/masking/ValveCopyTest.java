package nl.doelbinding.spring.masking;

import static org.assertj.core.api.Assertions.assertThat;

import java.beans.PropertyDescriptor;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import nl.doelbinding.logging.tomcat.MaskingAccessLogValve;
import nl.doelbinding.masking.LogMasker;
import org.apache.catalina.Valve;
import org.apache.catalina.valves.AccessLogValve;
import org.apache.catalina.valves.ExtendedAccessLogValve;
import org.apache.catalina.valves.RemoteIpValve;
import org.junit.jupiter.api.Test;
import org.springframework.beans.BeanWrapper;
import org.springframework.beans.PropertyAccessorFactory;
import org.springframework.boot.web.server.WebServerFactory;

class ValveCopyTest {

  @Test
  void the_masking_valve_has_every_property_of_the_one_it_replaces() throws Exception {
    AccessLogValve valve = new AccessLogValve();
    BeanWrapper given = PropertyAccessorFactory.forBeanPropertyAccess(valve);
    List<String> properties = new ArrayList<>();
    for (PropertyDescriptor property : given.getPropertyDescriptors()) {
      String name = property.getName();
      if (property.getWriteMethod() != null && property.getReadMethod() != null) {
        if (property.getPropertyType() == boolean.class) {
          given.setPropertyValue(name, !(boolean) given.getPropertyValue(name));
          properties.add(name);
        } else if (property.getPropertyType() == int.class) {
          given.setPropertyValue(name, (int) given.getPropertyValue(name) + 7);
          properties.add(name);
        } else if (property.getPropertyType() == String.class && !name.equals("domain")) {
          given.setPropertyValue(name, name.equals("locale") ? "nl_NL" : "%s");
          properties.add(name);
        }
      }
    }

    List<Valve> masked = masked(valve);

    assertThat(properties).contains("pattern", "prefix", "conditionIf", "maxDays", "buffered");
    assertThat(masked).singleElement().isInstanceOf(MaskingAccessLogValve.class);
    BeanWrapper copy = PropertyAccessorFactory.forBeanPropertyAccess(masked.get(0));
    for (String property : properties) {
      assertThat(copy.getPropertyValue(property))
          .as(property)
          .isEqualTo(given.getPropertyValue(property));
    }
  }

  @Test
  void valves_that_write_no_access_log_or_are_somebody_elses_stay_where_they_are() {
    RemoteIpValve proxy = new RemoteIpValve();
    MaskingAccessLogValve masking = new MaskingAccessLogValve();
    ExtendedAccessLogValve own = new ExtendedAccessLogValve();

    assertThat(masked(proxy, masking, own)).containsExactly(proxy, masking, own);
  }

  @Test
  void a_server_without_valves_is_left_alone() {
    new TomcatAccessLogMasking(LogMasker.ofDefaults()).customize(new WebServerFactory() {});
    new JettyAccessLogMasking(LogMasker.ofDefaults()).customize(new WebServerFactory() {});
  }

  private static List<Valve> masked(Valve... valves) {
    Factory factory = new Factory(List.of(valves));
    new TomcatAccessLogMasking(LogMasker.ofDefaults()).customize(factory);
    return List.copyOf(factory.getEngineValves());
  }

  /** What the factories of Spring Boot 3 and 4 have in common. */
  public static final class Factory implements WebServerFactory {
    private Collection<Valve> valves;

    Factory(Collection<Valve> valves) {
      this.valves = valves;
    }

    public Collection<Valve> getEngineValves() {
      return valves;
    }

    public void setEngineValves(Collection<? extends Valve> next) {
      valves = new ArrayList<>(next);
    }
  }
}
