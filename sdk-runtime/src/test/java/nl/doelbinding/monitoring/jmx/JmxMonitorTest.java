package nl.doelbinding.monitoring.jmx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import javax.management.Attribute;
import javax.management.MBeanServerConnection;
import javax.management.ObjectName;
import javax.management.RuntimeMBeanException;
import javax.management.openmbean.CompositeData;
import javax.management.openmbean.TabularData;
import javax.management.remote.JMXConnector;
import javax.management.remote.JMXConnectorFactory;
import javax.management.remote.JMXConnectorServer;
import javax.management.remote.JMXConnectorServerFactory;
import javax.management.remote.JMXServiceURL;
import nl.doelbinding.monitoring.ObservedFile;
import nl.doelbinding.purpose.Enforcement;
import nl.doelbinding.purpose.EnforcementMode;
import nl.doelbinding.purpose.PurposeChecks;
import nl.doelbinding.purpose.PurposeRule;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On the real MBean server, through a real connector. */
class JmxMonitorTest {

  private static final PurposeRule RULE = PurposeRule.of("nl.acme.Customer", "email", List.of());

  private final JmxMonitor monitor = new JmxMonitor();
  private JMXConnectorServer connector;
  private JMXConnector client;
  private MBeanServerConnection remote;
  private ObjectName name;

  @BeforeEach
  @SuppressWarnings("BanJNDI") // to a server of this test
  void connect() throws Exception {
    Enforcement.clearViolations();
    connector =
        JMXConnectorServerFactory.newJMXConnectorServer(
            new JMXServiceURL("rmi", "localhost", 0),
            null,
            ManagementFactory.getPlatformMBeanServer());
    connector.start();
    client = JMXConnectorFactory.connect(connector.getAddress());
    remote = client.getMBeanServerConnection();
    List<ObjectName> before = names();
    monitor.start();
    List<ObjectName> after = names();
    after.removeAll(before);
    name = after.get(0);
  }

  @AfterEach
  void disconnect() throws Exception {
    monitor.stop();
    client.close();
    connector.stop();
    Enforcement.modes().keySet().forEach(Enforcement::reset);
    Enforcement.clearViolations();
  }

  @Test
  void a_console_sees_and_switches_the_mode() throws Exception {
    assertThat(remote.getAttribute(name, "Mode")).isEqualTo("enforce");

    remote.setAttribute(name, new Attribute("Mode", "Observe"));

    assertThat(Enforcement.mode()).isEqualTo(EnforcementMode.OBSERVE);
    PurposeChecks.check(RULE);
  }

  @Test
  void a_console_switches_one_field_and_back() throws Exception {
    invoke("switchTo", "field.nl.acme.Customer.email", "off");
    assertThat(Enforcement.mode(RULE)).isEqualTo(EnforcementMode.OFF);
    TabularData modes = (TabularData) remote.getAttribute(name, "Modes");
    assertThat(modes.get(new Object[] {"field.nl.acme.Customer.email"}).get("value"))
        .isEqualTo("off");

    invoke("reset", "field.nl.acme.Customer.email");
    assertThat(Enforcement.mode(RULE)).isEqualTo(EnforcementMode.ENFORCE);
  }

  @Test
  void a_console_that_errs_hears_what_is_allowed() {
    assertThatExceptionOfType(RuntimeMBeanException.class)
        .isThrownBy(() -> invoke("switchTo", "all", "on"))
        .withMessageContaining("\"on\" is no mode; allowed are: off, observe, enforce");
    assertThatExceptionOfType(RuntimeMBeanException.class)
        .isThrownBy(() -> invoke("reset", "everything"))
        .withMessageContaining("is no scope; use all, purpose.NAME");
  }

  @Test
  void a_console_sees_the_violations_and_clears_them(@TempDir Path directory) throws Exception {
    Enforcement.switchTo(EnforcementMode.OBSERVE);
    for (int i = 0; i < 3; i++) {
      new nl.acme.MailJob(RULE).run();
    }

    CompositeData[] violations = (CompositeData[]) remote.getAttribute(name, "Violations");
    assertThat(violations).hasSize(1);
    assertThat(violations[0].get("field")).isEqualTo("nl.acme.Customer.email");
    assertThat(violations[0].get("count")).isEqualTo(3L);
    assertThat((String) violations[0].get("place")).startsWith("nl.acme.MailJob.send(MailJob.java");
    assertThat(remote.getAttribute(name, "ViolationCount")).isEqualTo(3L);

    Path file = directory.resolve("observed.json");
    assertThat(remote.invoke(name, "writeObserved", new Object[] {file.toString()}, strings(1)))
        .isEqualTo(1);
    assertThat(ObservedFile.at(file).read().values())
        .singleElement()
        .isEqualTo(Enforcement.violations());

    remote.invoke(name, "clearViolations", null, null);
    assertThat(Enforcement.violations()).isEmpty();
  }

  @Test
  void a_second_one_gets_a_name_of_its_own_and_stopping_leaves_none_behind() throws Exception {
    JmxMonitor second = new JmxMonitor();
    int before = names().size();

    second.start();
    assertThat(names()).hasSize(before + 1);
    assertThat(names()).anyMatch(any -> any.getKeyProperty("instance") != null);

    second.stop();
    assertThat(names()).hasSize(before);
  }

  @Test
  void the_first_use_of_enforcement_registers_it_without_being_asked() throws Exception {
    ObjectName plain = new ObjectName("nl.doelbinding:type=Enforcement");
    long until = System.nanoTime() + 10_000_000_000L;
    while (!remote.isRegistered(plain) && System.nanoTime() < until) {
      Thread.sleep(10);
    }

    assertThat(remote.getAttribute(plain, "Modes"))
        .extracting(modes -> ((TabularData) modes).size())
        .isEqualTo(Map.of("all", "enforce").size());
  }

  private Object invoke(String operation, String... arguments) throws Exception {
    return remote.invoke(name, operation, arguments, strings(arguments.length));
  }

  private static String[] strings(int count) {
    String[] signature = new String[count];
    Arrays.fill(signature, String.class.getName());
    return signature;
  }

  private List<ObjectName> names() throws Exception {
    return new ArrayList<>(
        remote.queryNames(new ObjectName("nl.doelbinding:type=Enforcement,*"), null));
  }
}
