package nl.doelbinding.monitoring.jmx;

import java.lang.System.Logger.Level;
import java.lang.management.ManagementFactory;
import javax.management.InstanceAlreadyExistsException;
import javax.management.JMException;
import javax.management.MBeanServer;
import javax.management.ObjectName;
import org.jspecify.annotations.Nullable;

/** The bean in the MBean server; the only class that meets it. */
final class Registration {

  static final String NAME = "nl.doelbinding:type=Enforcement";

  /** More applications with a copy of this library than one server runs. */
  private static final int MAX_INSTANCES = 1_000;

  private final MBeanServer server;
  private final ObjectName name;

  private Registration(MBeanServer server, ObjectName name) {
    this.server = server;
    this.name = name;
  }

  /** Under its name, or where another class loader has it, with the first number that is free. */
  static @Nullable Registration register(EnforcementMXBean bean) {
    MBeanServer server = ManagementFactory.getPlatformMBeanServer();
    try {
      ObjectName name = null;
      for (int instance = 1; name == null && instance <= MAX_INSTANCES; instance++) {
        name = take(server, bean, instance == 1 ? NAME : NAME + ",instance=" + instance);
      }
      return name == null ? null : new Registration(server, name);
    } catch (JMException refused) {
      log("The MBean " + NAME + " cannot be registered", refused);
      return null;
    }
  }

  /** Asking first whether it is free would let two that start together take it both. */
  private static @Nullable ObjectName take(MBeanServer server, EnforcementMXBean bean, String name)
      throws JMException {
    try {
      return server.registerMBean(bean, new ObjectName(name)).getObjectName();
    } catch (InstanceAlreadyExistsException taken) {
      return null;
    }
  }

  void close() {
    try {
      server.unregisterMBean(name);
    } catch (JMException gone) {
      log("The MBean " + name + " was unregistered by another", gone);
    }
  }

  private static void log(String message, JMException thrown) {
    System.getLogger("nl.doelbinding.monitoring").log(Level.WARNING, message, thrown);
  }
}
