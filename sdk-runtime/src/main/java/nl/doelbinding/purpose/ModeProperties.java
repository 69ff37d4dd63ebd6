package nl.doelbinding.purpose;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.TreeSet;

/** Reads the modes at start from system properties. */
final class ModeProperties {

  private static final String ALL = "doelbinding.mode";
  private static final String PREFIX = ALL + ".";

  private final Properties properties;
  private final Logger logger;

  ModeProperties(Properties properties, Logger logger) {
    this.properties = properties;
    this.logger = logger;
  }

  /** What is set, and always one for all. */
  Map<EnforcementScope, EnforcementMode> read() {
    Map<EnforcementScope, EnforcementMode> modes = new HashMap<>();
    modes.put(EnforcementScope.all(), EnforcementMode.ENFORCE);
    for (String name : new TreeSet<>(properties.stringPropertyNames())) {
      if (name.equals(ALL)) {
        modes.put(EnforcementScope.all(), mode(name));
      } else if (name.startsWith(PREFIX)) {
        readScope(name, modes);
      }
    }
    return modes;
  }

  private void readScope(String name, Map<EnforcementScope, EnforcementMode> modes) {
    try {
      modes.put(EnforcementScope.parse(name.substring(PREFIX.length())), mode(name));
    } catch (IllegalArgumentException unknown) {
      logger.log(
          Level.WARNING,
          "System property {0} sets no mode: {1}. It is passed over",
          name,
          unknown.getMessage());
    }
  }

  /** Fails closed. */
  private EnforcementMode mode(String name) {
    String text = properties.getProperty(name, "");
    try {
      return EnforcementMode.parse(text);
    } catch (IllegalArgumentException unknown) {
      logger.log(
          Level.WARNING,
          "System property {0} is \"{1}\"; allowed are: {2}. Until it is one of these, purposes are"
              + " enforced",
          name,
          text,
          EnforcementMode.ALLOWED);
      return EnforcementMode.ENFORCE;
    }
  }
}
